import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres } from '#platform/database';
import { startServer } from './server.mjs';

const CASES = 100_000;
const FIRST_ANSWER_MS = 200;
const MEMORY_MB = 200;

/** Cases with long stories, effects and owners, straight into the tables: the search index has no part in an export without words. */
const FILL = `
  WITH made AS (
    INSERT INTO use_cases (id, slug, status, lang, title, summary, problem, solution, lessons, areas, "values", techniques, phase, personal_data,
        contact_name, contact_email, tags, visibility, published_at, schema_version, details)
    SELECT lpad(to_hex(n), 32, '0')::uuid, 'fall-' || n, 'published', 'sv', 'Användningsfall ' || n, repeat('Sammanfattning. ', 10), repeat('Ett problem som tog tid. ', 30),
        repeat('En lösning med "citat" och; tecken. ', 40), repeat('Lärdomar. ', 50), '{education,administration}', '{quality}', '{language_model}', 'in_use', 'none',
        'Kim Exempel', 'ai@kommun.example', '{ett,två,tre}', 'public', now(), 2, '{"supplier": "Ett företag", "dataUsed": "Öppna data"}'
      FROM generate_series(1, ${CASES}) n RETURNING id)
  INSERT INTO use_case_owners (use_case_id, organisation_id, position)
    SELECT made.id, (SELECT id FROM organisations ORDER BY slug LIMIT 1), 0 FROM made;
  INSERT INTO use_case_effects (id, use_case_id, position, measure, unit, baseline, value, evidence)
    SELECT gen_random_uuid(), id, 0, 'Handläggningstid', 'minuter', 40, 12, 'measured' FROM use_cases;
  INSERT INTO use_case_phases (use_case_id, position, phase, since) SELECT id, 0, 'in_use', '2026-01-01' FROM use_cases;
  VACUUM ANALYZE`;

/** All of a register of 100,000 cases as CSV: how soon the answer begins, and how much the server grows while it is read. */
export async function benchExport(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'false' },
    '/readyz',
  );
  try {
    const db = new pg.Client({ connectionString: EmbeddedPostgres.findRunning(dataDir) });
    await db.connect();
    for (const statement of FILL.split(';\n')) await db.query(statement);
    await db.end();
    await (await fetch(`${torget.url}/api/v1/use-cases/dictionary`)).arrayBuffer();

    const before = await torget.memory();
    const begun = performance.now();
    const answer = await fetch(`${torget.url}/api/v1/use-cases/export?format=csv`);
    let firstMs = 0;
    let bytes = 0;
    let most = before;
    let lookedAt = 0;
    for await (const piece of answer.body) {
      const now = performance.now();
      firstMs ||= Math.round(now - begun);
      bytes += piece.length;
      if (now - lookedAt < 50) continue;
      lookedAt = now;
      most = Math.max(most, await torget.memory());
    }
    const seconds = (performance.now() - begun) / 1000;
    const figures = {
      cases: CASES,
      megabytes: Math.round(bytes / 1e6),
      firstAnswerMs: firstMs,
      casesPerSecond: Math.round(CASES / seconds),
      memoryGrowthMb: most - before,
    };
    report('export-100000', figures, {
      text: `begins within ${FIRST_ANSWER_MS} ms, grows by less than ${MEMORY_MB} MB`,
      met: bytes > CASES * 1000 && firstMs <= FIRST_ANSWER_MS && figures.memoryGrowthMb < MEMORY_MB,
    });
  } finally {
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
