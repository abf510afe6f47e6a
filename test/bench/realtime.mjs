import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgres } from '#platform/database';
import { seedThread } from '../support/seed-thread.ts';
import { startServer } from './server.mjs';

const SECRET = 'a secret that the servers of the bench share';
const CLIENTS = 1000;
const MANY = 5000;
const ROUNDS = 3;
const POSTS = 40;
const MOST_TIMES = 2;
const MOST_KB = 25;

const percentile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];
const median = (numbers) => percentile(numbers, 0.5);
const round = (number) => Number(number.toFixed(2));

/** Clients in another process: they would take the time of the servers from this one. */
function startSwarm() {
  const child = fork(new URL('socket-swarm.mjs', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => []);
  let commands = 0;
  return {
    ask: async (command, about) => {
      const id = (commands += 1);
      child.send({ id, command, ...about });
      const [answer] = await Promise.race([once(child, 'message'), ended]);
      if (answer?.id !== id) throw new Error('the clients have ended');
      if (answer.error) throw new Error(answer.error);
      return answer.result;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** From the request that writes a post until the last of many clients has it, against socket.io alone in the same run; and what clients cost. */
export async function benchRealtime(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'false', SESSION_SECRET: SECRET },
    '/readyz',
  );
  const bare = await startServer(['test/bench/bare-socket-server.mjs'], {}, '/');
  const swarm = startSwarm();
  try {
    const { threadId, tokens } = await seedThread(EmbeddedPostgres.findRunning(dataDir), SECRET, 1);
    const ours = {
      name: 'ours',
      url: `${torget.url}/api/v1/threads/${threadId}/posts`,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[0]}` },
      pauseMs: 50,
    };
    const words = 'Vi mäter minuter per ärende före och efter. '.repeat(10);
    let written = 0;
    const posts = (count) =>
      Array.from({ length: count }, () =>
        JSON.stringify({ body: `${words}${(written += 1)}`, clientId: `bench-${written}` }),
      );

    // Before anything else: a process keeps the memory that it once needed.
    const before = await torget.memory();
    await swarm.ask('connect', { name: 'ours', url: torget.url, count: MANY, token: tokens[0] });
    await delay(5000);
    const kilobytes = ((await torget.memory()) - before) * (1024 / MANY);
    report(
      'idle-client',
      { kilobytes: round(kilobytes), clients: MANY },
      { text: `≤ ${MOST_KB} KB of memory`, met: kilobytes <= MOST_KB },
    );
    await swarm.ask('open', { name: 'ours', threadId });
    const many = await swarm.ask('measure', { ...ours, bodies: posts(20) });
    report(
      'fan-out-5000',
      { p50Ms: round(median(many.times)), p95Ms: round(percentile(many.times, 0.95)), errors: many.errors },
      { text: 'everyone hears of every post, without an error', met: many.errors === 0 },
    );
    await swarm.ask('close', { name: 'ours' });
    await delay(2000);

    await swarm.ask('connect', { name: 'ours', url: torget.url, count: CLIENTS });
    await swarm.ask('open', { name: 'ours', threadId });
    await swarm.ask('connect', { name: 'bare', url: bare.url, count: CLIENTS });
    const { last } = await swarm.ask('measure', { ...ours, bodies: posts(10) });
    const message = JSON.stringify(last);
    const theirs = { name: 'bare', url: `${bare.url}/`, headers: {}, pauseMs: 50 };
    await swarm.ask('measure', { ...theirs, bodies: Array(10).fill(message) });
    const rounds = [];
    for (let at = 0; at < ROUNDS; at++) {
      const their = await swarm.ask('measure', { ...theirs, bodies: Array(POSTS).fill(message) });
      const our = await swarm.ask('measure', { ...ours, bodies: posts(POSTS) });
      rounds.push({ ours: round(percentile(our.times, 0.95)), bare: round(percentile(their.times, 0.95)) });
    }
    const ratio = median(rounds.map((one) => one.ours / one.bare));
    report(
      'fan-out-1000',
      { ratio: round(ratio), bytes: message.length, p95Ms: rounds },
      { text: `p95 ≤ ${MOST_TIMES} times socket.io alone`, met: ratio <= MOST_TIMES },
    );
  } finally {
    await swarm.stop();
    await bare.stop();
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
