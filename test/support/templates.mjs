import { Database, EmbeddedPostgres, migrate } from '#platform/database';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { loadConfig } from '#platform/config';
import { makeLogger, NestLogger } from '#platform/logging';
import { DemoContent } from '#features/demo';
import { ReferenceData } from '#features/organisations';
import { SearchIndex } from '#features/search';

const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

async function fill(config, url, work) {
  const { AppModule } = await import('../../dist/apps/app.module.js');
  const logger = makeLogger('warn');
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, databaseUrl: url, logger }), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  await work(app);
  await app.close();
}

/** Everything can be found, and no word of it waits in the outbox of every test. */
async function indexed(app) {
  await app.get(SearchIndex).reindex();
  const db = app.get(Database);
  await db.query('SELECT graphile_worker.complete_jobs(ARRAY(SELECT id FROM graphile_worker.jobs))');
  await db.query('DELETE FROM outbox_events');
}

/**
 * Starts a throw-away server with two databases to copy: `template_plain` (migrated, with municipalities) and `template_demo` (with the
 * demo content, indexed).
 */
export async function makeTemplates(dataDir) {
  const { schema } = await import('../../dist/apps/features.js');
  const server = await EmbeddedPostgres.start({ dataDir, settings: SETTINGS });
  const config = loadConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'warn', WORKER: 'none' });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const urlOf = (name) => server.url.replace(/\/torget$/, `/${name}`);
  await admin.query('CREATE DATABASE template_plain');
  await migrate(urlOf('template_plain'), schema);
  await fill(config, urlOf('template_plain'), async (app) => {
    await app.get(ReferenceData).load();
    await indexed(app);
  });
  await admin.query('CREATE DATABASE template_demo TEMPLATE template_plain');
  await fill(config, urlOf('template_demo'), async (app) => {
    await app.get(DemoContent).seed();
    await indexed(app);
  });
  await admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'template%' AND pid <> pg_backend_pid()",
  );
  await admin.end();
  return server;
}
