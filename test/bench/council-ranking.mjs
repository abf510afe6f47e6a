import autocannon from 'autocannon';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres } from '#platform/database';
import { signIn } from './matches.mjs';
import { startServer } from './server.mjs';

const NEEDS = 500;
const SEATS = 12;
const SECONDS = 6;
const WARM_UP_SECONDS = 2;
const P95_MS = 100;
const ROUND = '0197f000-0000-7000-8000-00000000b000';
const TERM = '0197f000-0000-7000-8000-00000000b001';

const id = (from) => `lpad(to_hex(${from}), 32, '0')::uuid`;

/** A round whose scoring is over: every seat has scored every need by every criterion, and some municipalities support each. */
async function fill(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO council_terms (id, name, starts_on, ends_on, quorum) VALUES ($1, 'Bänk', '2020-01-01', '2099-12-31', 7)`,
    [TERM],
  );
  await client.query(
    `INSERT INTO council_seats (id, term_id, organisation_id)
     SELECT ${id('n')}, $1, o.id FROM (SELECT id, row_number() OVER (ORDER BY slug) AS n FROM organisations) o WHERE n <= ${SEATS}`,
    [TERM],
  );
  await client.query(
    `INSERT INTO council_needs (id, slug, title, background, areas, organisation_id, raised_by, state)
     SELECT ${id('n + 1000000')}, 'bench-' || n, 'Behov ' || n, 'Vi behöver det.', '{education}', o.id, u.id, 'under_review'
       FROM generate_series(1, ${NEEDS}) n, (SELECT id FROM organisations LIMIT 1) o, (SELECT id FROM users LIMIT 1) u`,
  );
  await client.query(
    `INSERT INTO council_need_supports (id, need_id, organisation_id, by_id)
     SELECT gen_random_uuid(), n.id, o.id, n.raised_by FROM council_needs n
       JOIN (SELECT id, row_number() OVER (ORDER BY slug) AS at FROM organisations) o ON o.at % 29 = abs(hashtext(n.slug)) % 29`,
  );
  await client.query(
    `INSERT INTO council_rounds (id, term_id, title, opens_at, closes_at, weights, top_count, told_state, created_by)
     SELECT $1, $2, 'Bänk', now() - interval '2 days', now() - interval '1 day',
       '{"urgency": 30, "feasibility": 20, "benefit": 25, "cost": 15, "equality": 10}', 10, 'counting', id FROM users LIMIT 1`,
    [ROUND, TERM],
  );
  await client.query('INSERT INTO council_round_needs (round_id, need_id) SELECT $1, id FROM council_needs', [ROUND]);
  await client.query(
    `INSERT INTO council_scores (round_id, need_id, seat_id, criterion, score, reason, as_role, by_id)
     SELECT $1, n.id, s.id, c, 1 + abs(hashtext(n.slug || s.id || c)) % 5, 'Vi ser det varje dag hos oss.', 'holder', n.raised_by
       FROM council_needs n, council_seats s, unnest(ARRAY['urgency', 'feasibility', 'benefit', 'cost', 'equality']) c`,
    [ROUND],
  );
  await client.query('ANALYZE');
  await client.end();
}

/** Ranking 500 needs by 12 seats and 5 criteria, with sensitivity, over HTTP. The p97.5 of the tool stands for the p95. */
export async function benchCouncilRanking(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'false' },
    '/readyz',
  );
  try {
    const databaseUrl = EmbeddedPostgres.findRunning(dataDir);
    const cookie = await signIn(torget.url, dataDir);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    // Administrators are let in with a second step only; it is set up after signing in.
    await client.query("INSERT INTO two_steps (user_id, sealed_secret, confirmed_at) SELECT id, '', now() FROM users");
    await client.end();
    await fill(databaseUrl);
    const path = `/api/v1/council/rounds/${ROUND}/ranking`;
    const { items } = await (await fetch(`${torget.url}${path}`, { headers: { cookie } })).json();
    const ask = (duration) =>
      autocannon({
        url: torget.url,
        connections: 1,
        duration,
        headers: { cookie },
        requests: [{ path }, { path: `${path}?urgency=50&feasibility=5&benefit=20&cost=20&equality=5` }],
      });
    await ask(WARM_UP_SECONDS);
    const result = await ask(SECONDS);
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`the ranking: ${result.non2xx} refused, ${result.errors} errors`);
    const { p50, p97_5: p95 } = result.latency;
    const load = Number(loadavg()[0].toFixed(1));
    const goal = { text: `p97.5 < ${P95_MS} ms`, met: p95 < P95_MS && items.length === NEEDS };
    report('council-ranking', { p50, p95, needs: items.length, load }, goal);
  } finally {
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
