import autocannon from 'autocannon';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { AREAS, TECHNIQUES } from '#contracts';
import { EmbeddedPostgres } from '#platform/database';
import { startServer } from './server.mjs';

const ORGANISATIONS = 5000;
const CAPABILITIES = 20_000;
const ASKERS = 20;
const CONNECTIONS = 2;
const SECONDS = 15;
const P95_MS = 150;
const EMAIL = 'bench@torget.example';
const PASSWORD = 'tretton blå båtar';

/** Titles of words that recur, so that titles meet as they do among people who do alike. */
const WORDS =
  'bygglov hemtjänst skola äldreomsorg snöröjning upphandling fakturor kameror prognoser översättning tolkning arkiv protokoll chattbot vatten läckage bibliotek lärare frånvaro planering sensorer energi volontärer'.split(
    ' ',
  );
const array = (list) => `ARRAY['${list.join("', '")}']::text[]`;
/** One of a list, another for each row and use; the same every run. */
const pick = (list, factor) => `(${array(list)})[1 + (n * ${factor}) % ${list.length}]`;
const id = (from) => `lpad(to_hex(${from}), 32, '0')::uuid`;

/** Organisations all over the country, with four things each that they do, offer or seek, and a person who belongs to some of them. */
async function fill(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO organisations (id, slug, name, type, municipality_code, county_code, areas, reach, claimed_at)
     SELECT ${id('n + 1000000')}, 'bench-' || n, 'Förening ' || n, 'civil_society', m.code, m.county_code,
            ARRAY[${pick(AREAS, 7)}], ${pick(['local', 'regional', 'national'], 5)}, now()
       FROM generate_series(1, ${ORGANISATIONS} - (SELECT count(*)::int FROM organisations)) n
       JOIN (SELECT code, county_code, row_number() OVER (ORDER BY code) AS at FROM municipalities) m ON m.at = 1 + n % 290`,
  );
  await client.query('UPDATE organisations SET claimed_at = now()');
  await client.query(
    `INSERT INTO capabilities (id, organisation_id, kind, title, description, areas, techniques)
     SELECT ${id('n + 2000000')}, o.id, ${pick(['doing', 'offering', 'seeking'], 1)},
            ${pick(WORDS, 3)} || ' och ' || ${pick(WORDS, 11)} || ' i ' || o.name, repeat('Vi berättar gärna mer. ', 8),
            ARRAY[${pick(AREAS, 5)}, ${pick(AREAS, 3)}], ARRAY[${pick(TECHNIQUES, 7)}]
       FROM generate_series(1, ${CAPABILITIES}) n
       JOIN (SELECT id, name, row_number() OVER (ORDER BY id) AS at FROM organisations) o ON o.at = 1 + n % ${ORGANISATIONS}`,
  );
  await client.query(
    `INSERT INTO memberships (user_id, organisation_id, role)
     SELECT u.id, o.id, 'member' FROM users u, organisations o WHERE u.email = $1 AND o.slug IN (SELECT 'bench-' || n FROM generate_series(1, ${ASKERS}) n)`,
    [EMAIL],
  );
  // Administrators are let in with a second step only; it is set up after signing in.
  await client.query(
    "INSERT INTO two_steps (user_id, sealed_secret, confirmed_at) SELECT id, '', now() FROM users WHERE email = $1",
    [EMAIL],
  );
  await client.query('ANALYZE');
  await client.end();
}

/** Makes an account with the program and signs it in. */
export async function signIn(url, dataDir) {
  const account = ['--email', EMAIL, '--password', PASSWORD, '--name', 'Bänk Prov'];
  spawnSync(process.execPath, ['dist/apps/cli/main.js', 'create-admin', ...account], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
  });
  const answer = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  if (answer.status !== 200) throw new Error(`signing in was answered with ${answer.status}`);
  return answer.headers.get('set-cookie').split(';')[0];
}

/** Ranking the partners of an organisation among 5,000 with 20,000 things that they do, offer and seek. The p97.5 of the tool stands for the p95. */
export async function benchMatches(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'false' },
    '/readyz',
  );
  try {
    const databaseUrl = EmbeddedPostgres.findRunning(dataDir);
    const cookie = await signIn(torget.url, dataDir);
    await fill(databaseUrl);
    const first = performance.now();
    const paths = Array.from({ length: ASKERS }, (_, n) => `/api/v1/organisations/bench-${n + 1}/matches`);
    const { total } = await (await fetch(`${torget.url}${paths[0]}`, { headers: { cookie } })).json();
    const firstMs = Math.round(performance.now() - first);
    const measure = async (name, asked) => {
      const result = await autocannon({
        url: torget.url,
        connections: CONNECTIONS,
        duration: SECONDS,
        headers: { cookie },
        requests: asked.map((path) => ({ path })),
      });
      if (result.non2xx > 0 || result.errors > 0)
        throw new Error(`${asked[0]}: ${result.non2xx} refused, ${result.errors} errors`);
      const { p50, p97_5: p95 } = result.latency;
      const load = Number(loadavg()[0].toFixed(1));
      const goal = { text: `p97.5 < ${P95_MS} ms`, met: p95 < P95_MS && total > 0 };
      report(name, { p50, p95, firstMs, requestsPerSecond: result.requests.average, load }, goal);
    };
    await measure('matches', paths);
    await measure('capabilities', [
      '/api/v1/capabilities?open=true',
      '/api/v1/capabilities?open=true&q=bygglov&kind=seeking',
      '/api/v1/capabilities?area=education&technique=speech&county=12',
      '/api/v1/capabilities?q=finns%20inte',
    ]);
  } finally {
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
