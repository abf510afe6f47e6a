import { DemoContent } from '#features/demo';
import { Providers } from '#features/identity';
import { ReferenceData } from '#features/organisations';
import { StartupError, type AppConfig } from '#platform/config';
import { makeLogger } from '#platform/logging';
import { JobRunner } from '#platform/outbox';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDatabase, stopOnSignals, type ReadyDatabase } from '../program.js';
import { createServer } from './server.js';

async function listen(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE')
      throw new StartupError(
        `PORT ${config.port} is taken on ${config.host}: stop the other program, or set another PORT`,
      );
    if (code === 'EACCES')
      throw new StartupError(`PORT ${config.port} may not be used by this user: set a PORT above 1023`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartupError(`HOST ${config.host} is not an address of this machine`);
    throw error;
  }
}

async function prepareContent(app: NestFastifyApplication, config: AppConfig): Promise<boolean> {
  await app.get(ReferenceData).load();
  const demo = app.get(DemoContent);
  if (config.production && (await demo.accountsPresent())) {
    throw new StartupError(
      'the demo accounts, whose password everyone knows, are in this database: NODE_ENV cannot be production. Use an empty database',
    );
  }
  if (config.seedDemo && !(await demo.isSeeded())) await demo.seed();
  await app.get(Providers).assertOrganisationsOfFile();
  return demo.accountsPresent();
}

function welcome(url: string, demo: boolean): string {
  const lines = [`Torget is ready: ${url}`];
  if (demo)
    lines.push(
      'Demo sign-ins (password torget-demo): admin@torget.example, council@torget.example, kommun@torget.example, forening@torget.example',
    );
  return `${lines.join('\n')}\n`;
}

/** Starts the server, and stops it when the process is told to. @throws StartupError */
export async function serve(config: AppConfig): Promise<void> {
  const logger = makeLogger(config.logLevel);
  let database: ReadyDatabase | null = null;
  let app: NestFastifyApplication | null = null;
  const stop = async (): Promise<void> => {
    await app?.close();
    await database?.release();
  };
  const start = async (): Promise<void> => {
    database = await openDatabase(config, false, (message) => logger.warn(message));
    app = await createServer({ config, databaseUrl: database.url, logger });
    const demo = await prepareContent(app, config);
    if (config.worker === 'inline') await app.get(JobRunner).start(database.url);
    await listen(app, config);
    process.stdout.write(welcome(config.publicUrl, demo));
  };
  const started = start();
  // Told to stop while it starts, it finishes starting first: half a start is what leaves things lying about.
  stopOnSignals(async () => {
    await started.catch(() => undefined);
    await stop();
  });
  try {
    await started;
  } catch (error) {
    // What kept it from starting is what the operator must read; trouble in cleaning up after it is not.
    await stop().catch(() => undefined);
    throw error;
  }
}
