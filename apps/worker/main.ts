import { NestFactory } from '@nestjs/core';
import { loadConfig, StartupError } from '#platform/config';
import { makeLogger, NestLogger } from '#platform/logging';
import { JobRunner } from '#platform/outbox';
import { Realtime } from '#platform/realtime';
import { AppModule } from '../app.module.js';
import { openDatabase, stopOnSignals } from '../program.js';
import { runProgram } from '../run-program.js';

/** The jobs process of an installation whose API processes run with `WORKER=none`. */
await runProgram(async () => {
  const config = loadConfig();
  if (!config.databaseUrl)
    throw new StartupError(
      'DATABASE_URL is required for a separate worker: the embedded database belongs to one process',
    );
  const logger = makeLogger(config.logLevel);
  const database = await openDatabase(config, true);
  const app = await NestFactory.createApplicationContext(
    AppModule.forRoot({ config, databaseUrl: database.url, logger }),
    {
      logger: new NestLogger(logger),
      abortOnError: false,
    },
  );
  stopOnSignals(() => app.close());
  await app.get(Realtime).startSending();
  await app.get(JobRunner).start(database.url);
  logger.info('the worker is ready');
});
