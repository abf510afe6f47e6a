import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres, newId } from '#platform/database';
import { startServer } from './server.mjs';

const CONNECTIONS = 32;
const P95_MS = 100;
/** Rounds that a program needs to come to speed. */
const WARM_UPS = 3;

/** Support for one need by all 290 municipalities at once: none is lost, none counts twice, and nobody waits long. */
export async function benchCouncilSupport(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'true' },
    '/readyz',
  );
  const pool = new pg.Pool({ connectionString: EmbeddedPostgres.findRunning(dataDir), max: 4 });
  try {
    const { rows: places } = await pool.query("SELECT id FROM organisations WHERE type = 'municipality' ORDER BY id");
    const people = await employ(pool, torget.url, places);
    const support = async (needId, { id, headers }) => {
      const begun = performance.now();
      const answer = await fetch(`${torget.url}/api/v1/council/needs/${needId}/support`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ organisation: id, contribution: 'Vi provar.' }),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`support was answered with ${answer.status}`);
      return performance.now() - begun;
    };
    const [warm, need] = [await raise(pool, people[0]), await raise(pool, people[0])];
    for (let round = 0; round < WARM_UPS; round++) await burst(people, (one) => support(warm, one));
    const times = (await burst(people, (one) => support(need, one))).toSorted((a, b) => a - b);
    const { rows } = await pool.query(
      `SELECT support_count AS counted, (SELECT count(*)::int FROM council_need_supports WHERE need_id = n.id AND state = 'confirmed') AS there
         FROM council_needs n WHERE id = $1`,
      [need],
    );
    const [{ counted, there }] = rows;
    const p95 = times[Math.ceil(times.length * 0.95) - 1];
    report(
      'council-support',
      { supports: places.length, counted, there, p50: Math.round(times[times.length >> 1]), p95: Math.round(p95) },
      {
        text: `all ${places.length} counted once, p95 < ${P95_MS} ms at ${CONNECTIONS} connections`,
        met: counted === places.length && there === places.length && p95 < P95_MS,
      },
    );
  } finally {
    await pool.end();
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Runs the work for each thing, so many at a time. */
async function burst(things, work) {
  const waiting = [...things];
  const done = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done.push(await work(next));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return done;
}

/** Somebody in each municipality, all of whom have the password of the demo, and each a session of their own. */
async function employ(pool, url, places) {
  const people = places.map(({ id }, at) => ({ id, userId: newId(), email: `person-${at}@bench.example` }));
  await pool.query(
    `INSERT INTO users (id, email, name, password_hash, email_verified_at)
     SELECT x.id, x.email, 'Kim Exempel', u.password_hash, now() FROM unnest($1::uuid[], $2::text[]) AS x(id, email), users u
      WHERE u.email = 'kommun@torget.example'`,
    [people.map(({ userId }) => userId), people.map(({ email }) => email)],
  );
  await pool.query(
    `INSERT INTO memberships (user_id, organisation_id, role) SELECT user_id, organisation_id, 'member' FROM unnest($1::uuid[], $2::uuid[]) AS x(user_id, organisation_id)`,
    [people.map(({ userId }) => userId), people.map(({ id }) => id)],
  );
  const signedIn = [];
  for (const { id, userId, email } of people) {
    const headers = { cookie: await signIn(url, email), origin: url, 'content-type': 'application/json' };
    signedIn.push({ id, userId, headers });
  }
  return signedIn;
}

async function raise(pool, { id: organisationId, userId }) {
  const id = newId();
  await pool.query(
    `INSERT INTO council_needs (id, slug, title, background, organisation_id, raised_by) VALUES ($1, $2, 'Ett behov', 'Så är det.', $3, $4)`,
    [id, `bench-${id}`, organisationId, userId],
  );
  return id;
}

async function signIn(url, email) {
  const answer = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: 'torget-demo' }),
  });
  if (!answer.ok) throw new Error(`signing in was answered with ${answer.status}`);
  return answer.headers.get('set-cookie').split(';')[0];
}
