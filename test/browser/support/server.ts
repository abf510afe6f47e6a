import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROJECT = resolve(import.meta.dirname, '../../..');
const READY_WITHIN_MS = 90_000;

/** The built server with the demo's content, in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly dataDir: string;
  /** Asks it to stop, waits until it has, and takes its files away. */
  stop(): Promise<void>;
}

/** Starts the server as `npm start` does, on a free port, with an empty folder of its own. */
export async function startServer(): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-browser-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['dist/apps/api/main.js'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: dataDir,
      SEED_DEMO: 'true',
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'warn',
    },
  });
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(child);
    await untilIndexed(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, dataDir, stop };
}

/** What is set for another server on this machine must not reach this one. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others =
    /^(DATABASE_URL|DATABASE_POOL|MEILI_|REDIS_URL|SMTP_URL|MAIL_FROM|S3_URL|SESSION_SECRET|WORKER|METRICS_TOKEN|TRUST_PROXY)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !others.test(name)));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** Waits for the line that says so; everything else that it says is told when it does not come. */
function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    let said = '';
    const timer = setTimeout(
      () => fail(new Error(`The server was not ready in time. It said:\n${said}`)),
      READY_WITHIN_MS,
    );
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      if (!said.includes('Torget is ready')) return;
      clearTimeout(timer);
      ready();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`The server ended with ${code}. Is it built (npm run build)? It said:\n${said}`));
    });
  });
}

/** The demo's content can be found once the events of its making have been dealt with. */
async function untilIndexed(url: string): Promise<void> {
  const latest = Date.now() + READY_WITHIN_MS;
  while (Date.now() < latest) {
    const answer = await fetch(`${url}/readyz`);
    if (answer.status !== 200)
      throw new Error(`The server said that it was ready, but /readyz answers ${answer.status}`);
    const { parts } = (await answer.json()) as { parts: { outbox: { pending: number } } };
    if (parts.outbox.pending === 0) return;
    await pause(100);
  }
  throw new Error('The demo content was not indexed in time');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}
