import autocannon from 'autocannon';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres, newId } from '#platform/database';
import { startServer } from './server.mjs';

/** The speed of a shared machine changes from moment to moment: rounds are short, so that what is compared ran at the same speed, and many. */
const ROUNDS = 9;
const CALM_ROUNDS = 3;
const ROUND_SECONDS = 2;
const WRITE_RATIO = 0.25;
const WRITE_P95_MS = 25;
const READ_RATIO = 0.45;
const LONG_RATIO = 1.3;
const UNREAD_MS = 20;

const LONG = 100_000;
const SHORT = 100;
const HUBS = 200;
const THREADS = 20_000;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => Number(number.toFixed(2));

/** Most posts are sentences, some have marks. */
const BODIES = [
  'Hej! Vi har provat taltolken i tre månader nu och den fungerar bra. Någon annan som har gjort det?',
  'Ja, vi började i våras. Det tog längre tid än vi trodde att få ihop avtalet.',
  'Tack, det var precis vad vi behövde veta.\n\nVi återkommer när nämnden har tagit ställning.',
  'Se **bilagan** och [vår sida](https://kommun.example/ai). Tre saker:\n\n- avtal\n- utbildning\n- uppföljning',
];

async function load(url, requests, connections, headers = {}) {
  const result = await autocannon({ url, connections, duration: ROUND_SECONDS, requests, headers });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${requests[0].path}: ${result.non2xx} refused, ${result.errors} errors`);
  return result;
}

/** Single-row inserts that are committed one by one: the most that the database does at so many connections. */
async function bareInserts(pool, connections) {
  let done = 0;
  const begun = performance.now();
  const end = begun + ROUND_SECONDS * 1000;
  const insert = async () => {
    while (performance.now() < end) {
      await pool.query('INSERT INTO bench_posts (id, thread_id, seq, author_id, body) VALUES ($1, $2, $3, $4, $5)', [
        ...[newId(), newId(), done, newId(), BODIES[done % BODIES.length]],
      ]);
      done++;
    }
  };
  await Promise.all(Array.from({ length: connections }, insert));
  return done / ((performance.now() - begun) / 1000);
}

/**
 * Writing and reading posts, and counting what is unread; ratios are to bare inserts and a bare route in the same run. Load, server and database share the
 * machine, so a ratio compares all the work of a request with all that of a bare one. One person in all the hubs does everything, over one session:
 * requests of the same moment share the question who they are, which they would in one statement, not in one answer, if they were different people.
 * A round that does not count comes first: what is measured is a server that has run for a while.
 */
export async function benchThreads(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'true' },
    '/readyz',
  );
  const databaseUrl = EmbeddedPostgres.findRunning(dataDir);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 32 });
  let bare;
  try {
    const cookie = await signIn(torget.url, 'kommun@torget.example');
    const headers = { cookie, origin: torget.url, 'content-type': 'application/json' };
    const { id: userId } = await (await fetch(`${torget.url}/api/v1/me`, { headers })).json();
    await pool.query(
      'CREATE TABLE bench_posts (id uuid PRIMARY KEY, thread_id uuid, seq int, author_id uuid, body text)',
    );
    const hubs = await madeUpHubs(pool, userId);
    const threads = await madeUpThreads(pool, hubs, userId);
    await torget.quiet();
    await benchWriting(report, torget, pool, threads.slice(0, 100), headers);
    bare = await startServer(
      ['test/bench/bare-server.mjs'],
      { DATABASE_URL: databaseUrl },
      '/posts/00000000-0000-7000-8000-000000000000',
    );
    await benchPages(report, torget, bare, pool, threads.slice(100, 102), userId, cookie);
    await benchUnread(report, torget, pool, threads.slice(200, 301), cookie);
  } finally {
    await pool.end();
    await bare?.stop();
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function benchWriting(report, torget, pool, threads, headers) {
  const posts = (ids) =>
    ids.flatMap((id) =>
      BODIES.map((body) => ({ method: 'POST', path: `/api/v1/threads/${id}/posts`, body: JSON.stringify({ body }) })),
    );
  for (const [name, ids] of [
    ['write-one-hot-thread', threads.slice(0, 1)],
    ['write-many-threads', threads],
  ]) {
    const rounds = [];
    await load(torget.url, posts(ids), 32, headers);
    for (let round = 0; round < ROUNDS; round++) {
      const inserts = await bareInserts(pool, 32);
      const ours = await load(torget.url, posts(ids), 32, headers);
      rounds.push({ ours: ours.requests.average, bare: Math.round(inserts) });
    }
    const ratio = median(rounds.map((round) => round.ours / round.bare));
    const calm = [];
    for (let round = 0; round < CALM_ROUNDS; round++)
      calm.push((await load(torget.url, posts(ids), 8, headers)).latency);
    const p975 = median(calm.map((latency) => latency.p97_5));
    report(
      name,
      { ratio: rounded(ratio), rounds, p50: median(calm.map((latency) => latency.p50)), p975 },
      {
        text: `≥ ${WRITE_RATIO} of bare inserts at 32 connections, p97.5 < ${WRITE_P95_MS} ms at 8`,
        met: ratio >= WRITE_RATIO && p975 < WRITE_P95_MS,
      },
    );
  }
  const { rows } = await pool.query(
    'SELECT count(*)::int AS n FROM threads t WHERE last_seq <> (SELECT count(*) FROM posts p WHERE p.thread_id = t.id) AND id = ANY($1)',
    [threads],
  );
  report('numbers-without-gaps', { threadsWithGaps: rows[0].n }, { text: '0', met: rows[0].n === 0 });
}

async function benchPages(report, torget, bare, pool, [short, long], userId, cookie) {
  for (const [id, count] of [
    [short, SHORT],
    [long, LONG],
  ]) {
    await pool.query('DELETE FROM posts WHERE thread_id = $1', [id]);
    await pool.query(
      `INSERT INTO posts (id, thread_id, seq, author_id, body, html) SELECT gen_random_uuid(), $1, n, $2, $3, '<p>' || $3 || '</p>' FROM generate_series(1, $4::int) n`,
      [id, userId, BODIES[0], count],
    );
    await pool.query('UPDATE threads SET last_seq = $2 WHERE id = $1', [id, count]);
  }
  await pool.query('ANALYZE posts');
  const page = (id, after) => [{ path: `/api/v1/threads/${id}/posts?after=${after}&limit=20` }];
  const rounds = [];
  await load(bare.url, [{ path: `/posts/${short}` }], 10);
  await load(torget.url, page(short, SHORT / 2), 10, { cookie });
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = await load(bare.url, [{ path: `/posts/${short}` }], 10);
    const fromShort = await load(torget.url, page(short, SHORT / 2), 10, { cookie });
    const fromLong = await load(torget.url, page(long, LONG / 2), 10, { cookie });
    rounds.push({
      bare: theirs.requests.average,
      short: fromShort.requests.average,
      long: fromLong.requests.average,
    });
  }
  const ratio = median(rounds.map((round) => round.long / round.bare));
  const slower = median(rounds.map((round) => round.short / round.long));
  report(
    'page-of-20-posts',
    { ratio: rounded(ratio), longToShort: rounded(slower), rounds },
    {
      text: `≥ ${READ_RATIO} of a bare route, from ${LONG} posts ≤ ${LONG_RATIO} times one from ${SHORT}`,
      met: ratio >= READ_RATIO && slower <= LONG_RATIO,
    },
  );
}

/** The first question counts everything; before each later one there is a new post in one of the hubs, as when somebody is told to ask again. */
async function benchUnread(report, torget, pool, threads, cookie) {
  const times = [];
  let counted;
  for (let n = 0; n <= 100; n++) {
    await pool.query('UPDATE threads SET last_seq = last_seq + 1, last_post_at = now() WHERE id = $1', [threads[n]]);
    const begun = performance.now();
    counted = await (await fetch(`${torget.url}/api/v1/me/unread`, { headers: { cookie } })).json();
    times.push(performance.now() - begun);
  }
  const [first, ...later] = times;
  const p95 = later.toSorted((a, b) => a - b)[94];
  report(
    'unread-of-200-hubs',
    {
      ...{ first: rounded(first), p50: rounded(median(later)), p95: rounded(p95) },
      ...{ threads: counted.threads, hubs: counted.places.length },
    },
    { text: `p95 < ${UNREAD_MS} ms over HTTP with ${THREADS} threads, after a post in one hub`, met: p95 < UNREAD_MS },
  );
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

/** Hubs of which the person is a member, each with its place. */
async function madeUpHubs(pool, userId) {
  const hubs = Array.from({ length: HUBS }, (_, n) => ({ id: newId(), placeId: newId(), n }));
  const columns = [hubs.map(({ id }) => id), hubs.map(({ n }) => n)];
  await pool.query(
    `INSERT INTO hubs (id, slug, name, kind, visibility, join_policy) SELECT id, 'bench-' || n, 'Hub ' || n, 'network', 'closed', 'open'
       FROM unnest($1::uuid[], $2::int[]) AS x(id, n)`,
    columns,
  );
  await pool.query('INSERT INTO hub_members (hub_id, user_id) SELECT id, $2 FROM unnest($1::uuid[]) AS x(id)', [
    columns[0],
    userId,
  ]);
  await pool.query(
    `INSERT INTO thread_places (id, kind, subject_id, slug, name, reader_keys) SELECT p, 'hub', id, 'bench-' || n, 'Hub ' || n, ARRAY['hub:' || id]
       FROM unnest($1::uuid[], $2::int[], $3::uuid[]) AS x(id, n, p)`,
    [...columns, hubs.map(({ placeId }) => placeId)],
  );
  return hubs;
}

/** Threads in these hubs, all of which the person has read in; two thirds have something new. The first ones have no posts. */
async function madeUpThreads(pool, hubs, userId) {
  const ids = Array.from({ length: THREADS }, () => newId());
  await pool.query(
    `INSERT INTO threads (id, place_id, opened_by, kind, title, last_seq, last_post_at) SELECT id, ($2::uuid[])[1 + n % cardinality($2::uuid[])], $3, 'discussion', 'Tråd ' || n,
       CASE WHEN n <= 100 THEN 0 ELSE 10 END, now() FROM unnest($1::uuid[]) WITH ORDINALITY AS x(id, n)`,
    [ids, hubs.map(({ placeId }) => placeId), userId],
  );
  await pool.query(
    'INSERT INTO thread_reads (user_id, thread_id, seq) SELECT $2, id, CASE WHEN n % 3 = 0 OR n <= 100 THEN 10 ELSE 4 END FROM unnest($1::uuid[]) WITH ORDINALITY AS x(id, n)',
    [ids, userId],
  );
  await pool.query('UPDATE thread_reads SET seq = 0 WHERE thread_id = ANY($1)', [ids.slice(0, 100)]);
  await pool.query('ANALYZE');
  return ids;
}
