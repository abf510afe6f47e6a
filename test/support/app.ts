import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import type { ClientToServerEvents, ServerToClientEvents } from '#contracts';
import { loadConfig } from '#platform/config';
import { Database } from '#platform/database';
import { makeLogger } from '#platform/logging';
import { JobRunner } from '#platform/outbox';
import { createServer } from '../../apps/api/server.js';
import { copyDatabase, type Template } from './database.js';

/** The address that test clients claim to come from. */
export const ORIGIN = 'http://torget.test';

type Agent = ReturnType<typeof request.agent>;

/** A client of the server's sockets. */
export type TestSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** A running application with a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly db: Database;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** A client without a session; it sends the right `Origin`. */
  readonly http: () => Agent;
  /** A client that is signed in; the demo people's password is the default. */
  readonly signIn: (email: string, password?: string) => Promise<Agent>;
  /**
   * Connects a socket: with the session of a client, with an API token, or as a visitor. @throws Error with the problem as `data` when it is
   * refused.
   */
  readonly socket: (who?: Agent | string | null, headers?: Record<string, string>) => Promise<TestSocket>;
  /** Waits until every delivery of the outbox has been made, or has failed at least once. */
  readonly delivered: () => Promise<void>;
  /** Sources of the mails that were kept, newest last. */
  readonly mails: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** What a client would send as its `Cookie`. */
function cookieOf(agent: Agent): string {
  const cookie = agent.jar.getCookie('torget_session', {
    domain: '127.0.0.1',
    path: '/',
    secure: false,
    script: false,
  });
  return cookie?.toValueString() ?? '';
}

/** Starts the application as `npm start` would, on a copy of a prepared database. */
export async function startApp(
  options: { template?: Template; env?: Record<string, string>; worker?: boolean } = {},
): Promise<TestApp> {
  const database = await copyDatabase(options.template ?? 'plain');
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-app-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: ORIGIN,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    RATE_LIMIT: 'off',
    DATABASE_POOL: '8',
    SEED_DEMO: 'false',
    ...options.env,
  });
  const app = await createServer({ config, databaseUrl: database.url, logger: makeLogger(config.logLevel) });
  await app.listen(0, '127.0.0.1');
  if (options.worker ?? true) await app.get(JobRunner).start(database.url);
  const db = app.get(Database);
  const http = (): Agent => request.agent(app.getHttpServer()).set('Origin', ORIGIN);

  const sockets: TestSocket[] = [];

  const waitingDeliveries = async (): Promise<number> => {
    const [row] = await db.query<{ n: string }>(
      'SELECT count(*) AS n FROM graphile_worker._private_jobs WHERE attempts = 0 OR locked_at IS NOT NULL',
    );
    return Number(row?.n);
  };

  return {
    app,
    db,
    databaseUrl: database.url,
    dataDir,
    http,
    signIn: async (email, password = 'torget-demo') => {
      const agent = http();
      await agent.post('/api/v1/auth/login').send({ email, password }).expect(200);
      return agent;
    },
    socket: async (who = null, headers = { origin: ORIGIN }) => {
      const { port } = app.getHttpServer().address() as AddressInfo;
      const cookie: Record<string, string> = who !== null && typeof who !== 'string' ? { cookie: cookieOf(who) } : {};
      const socket: TestSocket = io(`http://127.0.0.1:${port}`, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        extraHeaders: { ...headers, ...cookie },
        ...(typeof who === 'string' ? { auth: { token: who } } : {}),
      });
      sockets.push(socket);
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      return socket;
    },
    delivered: async () => {
      while ((await waitingDeliveries()) > 0) await new Promise((resolve) => setImmediate(resolve));
    },
    mails: async () => {
      const folder = join(dataDir, 'outbox');
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
      return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    },
    close: async () => {
      for (const socket of sockets) socket.disconnect();
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
