import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SearchEngine, searchFeature, SearchIndex, SearchModule } from '#features/search';
import { Database, DatabaseModule, schemaOf } from '#platform/database';
import { platformTables } from '#platform/feature';
import { Readiness } from '#platform/health';
import { LoggingModule, makeLogger } from '#platform/logging';
import { OutboxModule } from '#platform/outbox';

@Global()
@Module({ providers: [Readiness], exports: [Readiness] })
class ReadinessModule {}

/** A process that searches and indexes. */
export interface SearchProcess {
  readonly engine: SearchEngine;
  readonly index: SearchIndex;
  readonly db: Database;
  readonly stop: () => Promise<void>;
}

/** Starts search alone, without the features that use it. */
export async function startPostgres(url: string): Promise<SearchProcess> {
  @Module({
    imports: [
      LoggingModule.forRoot(makeLogger('error')),
      DatabaseModule.forRoot(url, schemaOf([platformTables, searchFeature]), 4),
      OutboxModule,
      ReadinessModule,
      SearchModule,
    ],
  })
  class Process {}
  const app = await NestFactory.createApplicationContext(Process, { logger: ['error'], abortOnError: false });
  return { engine: app.get(SearchEngine), index: app.get(SearchIndex), db: app.get(Database), stop: () => app.close() };
}
