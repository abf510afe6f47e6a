import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ThreadPost } from '#contracts';
import { EmbeddedPostgres } from '#platform/database';
import { Chatter } from '../support/chaos/chatter.js';
import { ChaosNode } from '../support/chaos/node.js';
import { copyDatabase } from '../support/database.js';
import { freePort } from '../support/program.js';
import { randomFrom } from '../support/random.js';
import { hasRedis, RedisProcess } from '../support/redis.js';
import { seedThread } from '../support/seed-thread.js';

/** The same seed makes the same trouble: `CHAOS_SEED=7 npm run test:jest -- chaos`. */
const SEED = Number(process.env['CHAOS_SEED'] ?? 6);
const TROUBLE_MS = Number(process.env['CHAOS_SECONDS'] ?? 60) * 1000;
const CLIENTS = 40;
const MEAN_PAUSE_MS = 3000;
const PATIENCE_MS = 30_000;
const LONGEST_QUIET_MS = 10_000;
const SECRET = 'a secret that all processes of this test share';
const SETTINGS = {
  SESSION_SECRET: SECRET,
  PUBLIC_URL: 'http://torget.test',
  SEED_DEMO: 'false',
  RATE_LIMIT: 'off',
  DATABASE_POOL: '8',
  LOG_LEVEL: 'fatal',
};

/** Servers, and what can happen to them. */
interface Installation {
  readonly nodes: readonly ChaosNode[];
  readonly databaseUrl: () => Promise<string>;
  /** Makes one piece of trouble, and mends it again. */
  readonly trouble: (random: () => number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Several processes with Redis and one database: any of them may die but the database. */
async function startMany(): Promise<Installation> {
  const database = await copyDatabase('plain');
  const redis = new RedisProcess(await freePort());
  const folders = await Promise.all([1, 2, 3].map(() => mkdtemp(join(tmpdir(), 'torget-chaos-'))));
  const nodes = await Promise.all(
    folders.map(
      async (folder) =>
        new ChaosNode(await freePort(), {
          ...SETTINGS,
          DATA_DIR: folder,
          DATABASE_URL: database.url,
          REDIS_URL: redis.url,
        }),
    ),
  );
  // Redis is away when they start.
  await Promise.all(nodes.map((node) => node.start()));
  await redis.start();
  return {
    nodes,
    databaseUrl: () => Promise.resolve(database.url),
    trouble: async (random) => {
      const [one, other] = [Math.floor(random() * nodes.length), Math.floor(random() * nodes.length)];
      const what = random();
      const away = 300 + random() * 2000;
      const places = what < 0.35 ? [] : what < 0.85 ? [one] : [one, other];
      const victims = nodes.filter((_, place) => places.includes(place));
      if (victims.length === 0) await redis.kill();
      await Promise.all(victims.map((node) => node.kill()));
      await delay(away);
      if (victims.length === 0) await redis.start();
      await Promise.all(victims.map((node) => node.start()));
    },
    stop: async () => {
      await Promise.all(nodes.map((node) => node.kill('SIGTERM')));
      await redis.kill();
      await database.drop();
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

/** One process with its own embedded database, and no Redis: either dies, or both. */
async function startOne(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'torget-chaos-'));
  const node = new ChaosNode(await freePort(), { ...SETTINGS, DATA_DIR: folder });
  await node.start();
  const databasePid = async (): Promise<number> =>
    Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
  return {
    nodes: [node],
    databaseUrl: () => Promise.resolve(EmbeddedPostgres.findRunning(folder) ?? ''),
    trouble: async (random) => {
      if (random() < 0.5) process.kill(await databasePid(), 'SIGKILL');
      await node.kill();
      await delay(300 + random() * 2000);
      await node.start();
    },
    stop: async () => {
      await node.kill('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the thread holds in the end, read over HTTP by number. */
async function readAll(url: string, threadId: string): Promise<ThreadPost[]> {
  const posts: ThreadPost[] = [];
  for (;;) {
    const response = await fetch(`${url}/api/v1/threads/${threadId}/posts?after=${posts.length}&limit=100`);
    const { items } = (await response.json()) as { items: ThreadPost[] };
    posts.push(...items);
    if (items.length < 100) return posts;
  }
}

/** Clients talk for a minute while things break; then everything that was acknowledged must be there, once and in order, for all of them. */
async function talkThrough(installation: Installation): Promise<void> {
  const { nodes } = installation;
  const { threadId, tokens } = await seedThread(await installation.databaseUrl(), SECRET, CLIENTS);
  const random = randomFrom(SEED);
  const someServer = (): string => {
    const up = nodes.filter((node) => node.isUp);
    const among = up.length > 0 ? up : nodes;
    return among[Math.floor(random() * among.length)]?.url ?? '';
  };
  const chatters = tokens.map(
    (token, at) =>
      new Chatter({ name: `client ${at}`, token, threadId, server: someServer, random, overHttp: at % 4 === 0 }),
  );
  const acknowledged = (): number => sum(chatters.map((chatter) => chatter.acknowledged.length));
  try {
    for (const chatter of chatters) chatter.open();
    for (const chatter of chatters) chatter.startWriting(MEAN_PAUSE_MS);

    let troubles = 0;
    const until = performance.now() + TROUBLE_MS;
    while (performance.now() < until) {
      // In the middle of talk, however slow the machine is.
      const before = acknowledged();
      const atLatest = performance.now() + LONGEST_QUIET_MS;
      while (acknowledged() < before + CLIENTS / 2 && performance.now() < atLatest) await delay(20);
      await delay(random() * 2000);
      await installation.trouble(random);
      troubles += 1;
    }
    await Promise.all(chatters.map((chatter) => chatter.stopWriting()));

    // Without asking anew: live updates have come back by themselves.
    const [first] = chatters;
    await first?.write();
    const last = first?.acknowledged.at(-1)?.seq ?? 0;
    const patience = performance.now() + PATIENCE_MS;
    const isWhole = ({ view, present }: Chatter): boolean => view.length >= last && present === CLIENTS;
    while (!chatters.every(isWhole) && performance.now() < patience) await delay(50);

    const stored = await readAll(someServer(), threadId);
    expect(chatters.flatMap(({ violations }) => violations)).toEqual([]);
    expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, at) => at + 1));
    const bodies = stored.map(({ body }) => body);
    expect(new Set(bodies).size).toBe(bodies.length);
    for (const { body, id, seq } of chatters.flatMap(({ acknowledged }) => acknowledged))
      expect([stored[seq - 1]?.id, stored[seq - 1]?.body]).toEqual([id, body]);
    expect(new Set(bodies)).toEqual(new Set(chatters.flatMap(({ written }) => [...written])));
    for (const { view } of chatters) expect(view).toEqual(stored.map(({ id }) => id));
    // All of them see all of them, in whatever process they are.
    expect(chatters.map(({ present }) => present)).toEqual(Array(CLIENTS).fill(CLIENTS));

    // The test has tested something.
    const connections = sum(chatters.map((chatter) => chatter.connections));
    const live = sum(chatters.map(({ came }) => came.live));
    const asked = sum(chatters.map(({ came }) => came.asked));
    process.stdout.write(
      `${nodes.length} processes: ${troubles} times trouble, ${stored.length} posts, ${connections} connections; ${live} arrived live, ${asked} by number\n`,
    );
    expect(troubles).toBeGreaterThan(0);
    expect(stored.length).toBeGreaterThan(CLIENTS);
    expect(connections).toBeGreaterThan(CLIENTS);
    expect(live).toBeGreaterThan(CLIENTS);
    expect(asked).toBeGreaterThan(CLIENTS);
  } finally {
    for (const chatter of chatters) chatter.close();
  }
}

describe('what was acknowledged', () => {
  const WHOLE_MS = TROUBLE_MS + 240_000;
  const redisIsThere = hasRedis();
  if (!redisIsThere)
    process.stderr.write('Several processes are not tested: there is no redis-server (apt-get install redis-server)\n');

  it.concurrent(
    'is there for everyone, once and in order, when one process and its database are killed',
    async () => {
      const installation = await startOne();
      try {
        await talkThrough(installation);
      } finally {
        await installation.stop();
      }
    },
    WHOLE_MS,
  );

  (redisIsThere || process.env['CI'] === 'true' ? it.concurrent : it.concurrent.skip)(
    'is there for everyone, once and in order, when three processes and their Redis are killed at random',
    async () => {
      const installation = await startMany();
      try {
        await talkThrough(installation);
      } finally {
        await installation.stop();
      }
    },
    WHOLE_MS,
  );
});
