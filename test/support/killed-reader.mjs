import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#platform/config';
import { makeLogger } from '#platform/logging';
import { JobRunner } from '#platform/outbox';
import { AppModule } from '../../dist/apps/app.module.js';
import { TextReader } from '../../dist/libs/features/files/texts/text-reader.js';

/** A worker that is killed in the middle of reading a file. Its environment names the database and the folder of files. */
TextReader.prototype.read = () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};
const config = loadConfig();
const app = await NestFactory.createApplicationContext(
  AppModule.forRoot({ config, databaseUrl: config.databaseUrl, logger: makeLogger('silent') }),
  { logger: false },
);
await app.get(JobRunner).start(config.databaseUrl);
