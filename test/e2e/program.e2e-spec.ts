import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProgram, type Program } from '../support/program.js';

const API = ['dist/apps/api/main.js'];
const CLI = 'dist/apps/cli/main.js';
const READY = 'Torget is ready';

describe('the program', () => {
  let dataDir: string;
  const running: Program[] = [];

  const start = (env: Record<string, string>, args = API): Program => {
    const program = startProgram(args, { DATA_DIR: dataDir, SEED_DEMO: 'false', ...env });
    running.push(program);
    return program;
  };
  const oneLine = async (program: Program): Promise<string> => {
    expect(await program.ended).toBe(1);
    const lines = program.output().err.trim().split('\n');
    expect(lines).toHaveLength(1);
    return lines[0] ?? '';
  };
  const databasePid = async (): Promise<number> =>
    Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'torget-program-'));
  });
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    }
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps its data from one start to the next, survives kill -9 with an orphaned database, and stops cleanly', async () => {
    const port = await freePort();
    const first = start({ PORT: String(port) });
    await first.says(READY);
    const database = await databasePid();
    const create = startProgram(
      [
        CLI,
        'create-admin',
        '--email',
        'eva@torget.example',
        '--password',
        'ett-riktigt-losen',
        '--name',
        'Eva Exempel',
      ],
      { DATA_DIR: dataDir },
    );
    expect([await create.ended, create.output().err]).toEqual([0, '']);

    first.child.kill('SIGKILL');
    await first.ended;
    expect(() => process.kill(database, 0)).not.toThrow();

    const second = start({ PORT: String(port) });
    await second.says(READY);
    expect(second.output().out + second.output().err).toContain('an earlier run left behind');
    expect(() => process.kill(database, 0)).toThrow();
    const signIn = await fetch(`http://127.0.0.1:${port}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
      body: JSON.stringify({ email: 'eva@torget.example', password: 'ett-riktigt-losen' }),
    });
    expect(signIn.status).toBe(200);

    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    await expect(stat(join(dataDir, 'postgres/postmaster.pid'))).rejects.toThrow();

    // A lock that a killed program left, with a process number that is no database server.
    await writeFile(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n${join(dataDir, 'postgres')}\n`);
    const third = start({ PORT: String(port) });
    await third.says(READY);
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
  }, 180_000);

  it('finishes a request that it has begun when it is told to stop', async () => {
    const port = await freePort();
    const program = start({ PORT: String(port) });
    await program.says(READY);
    const list = fetch(`http://127.0.0.1:${port}/api/v1/municipalities?limit=100`);
    await Promise.resolve();
    const answer = await list;
    program.child.kill('SIGTERM');
    expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(100);
    expect(await program.ended).toBe(0);
  }, 60_000);

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await oneLine(start({ PORT: String(port) }))).toBe(
      `Torget cannot start: PORT ${port} is taken on 127.0.0.1: stop the other program, or set another PORT`,
    );
    other.close();
  }, 60_000);

  it('says in one line that the database cannot be reached, without its password', async () => {
    const port = await freePort();
    const line = await oneLine(start({ DATABASE_URL: `postgres://torget:very-secret@127.0.0.1:${port}/torget` }));
    expect(line).toContain('Torget cannot start: DATABASE_URL 127.0.0.1');
    expect(line).not.toContain('very-secret');
  });

  it.each([
    [{ DATABASE_URL: 'mysql://somewhere' }, 'DATABASE_URL must look like postgres://'],
    [{ PORT: 'eighty' }, 'PORT must be a whole number (it is "eighty")'],
    [{ PUBLIC_URL: 'torget' }, 'PUBLIC_URL must be an http or https address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
    [{ WORKER: 'maybe' }, 'WORKER must be inline or none'],
    [{ SEED_DEMO: 'perhaps' }, 'SEED_DEMO must be true or false'],
    [{ NODE_ENV: 'production' }, 'SESSION_SECRET is required'],
    [{ NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32), RATE_LIMIT: 'off' }, 'RATE_LIMIT cannot be off'],
    [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET must have at least 32 characters'],
    [{ DATA_DIR: '/dev/null/torget' }, 'DATA_DIR /dev/null/torget cannot be written'],
  ])('says in one line what is wrong with %j', async (env, expected) => {
    const line = await oneLine(start(env));
    expect(line).toContain(`Torget cannot start: ${expected}`);
    expect(line).not.toContain('short)');
  });

  it('refuses a second start on the same folder', async () => {
    const program = start({ PORT: String(await freePort()) });
    await program.says(READY);
    expect(await oneLine(start({ PORT: String(await freePort()) }))).toContain(
      `another Torget (process ${program.child.pid}) is running`,
    );
  }, 60_000);
});
