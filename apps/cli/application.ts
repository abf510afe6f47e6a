import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#platform/config';
import { makeLogger, NestLogger } from '#platform/logging';
import { JobRunner } from '#platform/outbox';
import { AppModule } from '../app.module.js';
import { openDatabase } from '../program.js';

/**
 * Runs one piece of work in the composed application: beside a running server on its database, or alone on a database that is started for
 * as long as it takes. Alone, nobody else would deliver what the work announced, so its events are delivered before the end.
 */
export async function withApplication(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const config = loadConfig();
  const logger = makeLogger(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const database = await openDatabase(config, true);
  try {
    const app = await NestFactory.createApplicationContext(
      AppModule.forRoot({ config, databaseUrl: database.url, logger }),
      {
        logger: new NestLogger(logger),
        abortOnError: false,
      },
    );
    try {
      await work(app);
      if (database.started) await app.get(JobRunner).runPending(database.url);
    } finally {
      await app.close();
    }
  } finally {
    await database.release();
  }
}
