import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Meilisearch } from 'meilisearch';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import {
  IndexCopies,
  SearchEngine,
  searchFeature,
  SearchIndex,
  SearchJobs,
  SearchModule,
  type SearchType,
} from '#features/search';
import { AppConfig, loadConfig } from '#platform/config';
import { Database, DatabaseModule, schemaOf } from '#platform/database';
import { platformTables } from '#platform/feature';
import { Readiness } from '#platform/health';
import { LoggingModule, makeLogger } from '#platform/logging';
import { MetricsModule, RequestMetrics } from '#platform/metrics';
import { OutboxModule } from '#platform/outbox';
import { MeilisearchStandIn } from '../support/meilisearch/stand-in.js';

/** A process that searches and indexes. */
export interface SearchProcess {
  readonly engine: SearchEngine;
  readonly index: SearchIndex;
  readonly copies: IndexCopies;
  readonly jobs: SearchJobs;
  readonly db: Database;
  readonly readiness: Readiness;
  readonly metrics: RequestMetrics;
  /** One more process on the same database and server. */
  readonly startAnother: () => Promise<SearchProcess>;
  readonly stop: () => Promise<void>;
}

/** An engine under contract; each is started on an index that is empty, or is that of the database. */
export interface EngineUnderContract {
  readonly title: string;
  readonly name: SearchEngine['name'];
  readonly start: (databaseUrl: string) => Promise<SearchProcess>;
}

const PATIENCE_MS = 10_000;
const TYPES: readonly SearchType[] = ['use_case', 'organisation', 'hub', 'thread', 'need', 'resource', 'person'];

/** Takes everything out of the index of a database, whatever its template has put there. */
export async function emptyIndex(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('TRUNCATE search_documents, search_vectors, search_texts, search_words, search_generations');
  await client.end();
}

/** Starts search alone, without the features that use it. */
export async function startSearch(
  url: string,
  meili: { url: string; apiKey: string } | null,
  logLevel = 'error',
): Promise<SearchProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-search-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    ...(meili ? { MEILI_URL: meili.url, MEILI_API_KEY: meili.apiKey } : {}),
  });

  @Global()
  @Module({
    providers: [Readiness, { provide: AppConfig, useValue: config }],
    exports: [Readiness, AppConfig],
  })
  class Surroundings {}

  @Module({
    imports: [
      Surroundings,
      LoggingModule.forRoot(makeLogger(logLevel)),
      DatabaseModule.forRoot(url, schemaOf([platformTables, searchFeature]), 6),
      MetricsModule,
      OutboxModule,
      SearchModule,
    ],
  })
  class Process {}
  const app = await NestFactory.createApplicationContext(Process, { logger: ['error'], abortOnError: false });
  return {
    engine: app.get(SearchEngine),
    index: app.get(SearchIndex),
    copies: app.get(IndexCopies),
    jobs: app.get(SearchJobs),
    db: app.get(Database),
    readiness: app.get(Readiness),
    metrics: app.get(RequestMetrics),
    startAnother: () => startSearch(url, meili, logLevel),
    stop: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Search on Meilisearch where every write is copied before it returns, and where PostgreSQL stepping in is a failure. */
async function startCopied(url: string, meili: { url: string; apiKey: string }): Promise<SearchProcess> {
  const here = await startSearch(url, meili);
  const { engine, index, copies } = here;
  for (const type of TYPES) await copies.sync(type);
  const [put, remove, search, suggest, refresh] = [
    engine.put.bind(engine),
    engine.remove.bind(engine),
    engine.search.bind(engine),
    engine.suggest.bind(engine),
    index.refresh.bind(index),
  ];
  // A machine that is busy can be slower than a search may be; that Meilisearch never answers is a failure.
  const onMeilisearch = async <Answer>(
    ask: () => Promise<Answer>,
    isIts: (answer: Answer) => boolean,
  ): Promise<Answer> => {
    const begun = Date.now();
    while (Date.now() - begun < PATIENCE_MS) {
      const answer = await ask();
      if (isIts(answer)) return answer;
      await setImmediate();
    }
    throw new Error('PostgreSQL answered for Meilisearch');
  };
  engine.put = async (documents) => {
    await put(documents);
    for (const type of new Set(documents.map((one) => one.type))) await copies.sync(type);
  };
  engine.remove = async (type, ids) => {
    await remove(type, ids);
    await copies.sync(type);
  };
  engine.search = (query) =>
    onMeilisearch(
      () => search(query),
      (answer) => answer.engine === 'meilisearch',
    );
  engine.suggest = (query) =>
    onMeilisearch(
      () => suggest(query),
      () => engine.name === 'meilisearch',
    );
  index.refresh = async (type, ids) => {
    const report = await refresh(type, ids);
    await copies.sync(type);
    return report;
  };
  return { ...here, startAnother: () => startCopied(url, meili) };
}

async function startOnStandIn(url: string): Promise<SearchProcess> {
  const standIn = new MeilisearchStandIn();
  await standIn.start();
  const here = await startCopied(url, { url: standIn.url, apiKey: standIn.masterKey });
  return {
    ...here,
    stop: async () => {
      await here.stop();
      await standIn.stop();
      if (standIn.refused.length > 0)
        throw new Error(`requests that Meilisearch refuses: ${standIn.refused.join('\n')}`);
    },
  };
}

async function startOnServer(url: string, meili: { url: string; apiKey: string }): Promise<SearchProcess> {
  const client = new Meilisearch({ host: meili.url, apiKey: meili.apiKey });
  const { results } = await client.getRawIndexes({ limit: 1000 });
  for (const { uid } of results) if (uid.startsWith('torget_')) await client.deleteIndex(uid).waitTask();
  return startCopied(url, meili);
}

/** PostgreSQL and a stand-in for Meilisearch always; a real Meilisearch when `MEILI_URL` names one, which must be there for tests alone. */
export function enginesUnderContract(): EngineUnderContract[] {
  const { MEILI_URL, MEILI_API_KEY = '' } = process.env;
  const engines: EngineUnderContract[] = [
    { title: 'postgres', name: 'postgres', start: (url) => startSearch(url, null) },
    { title: 'meilisearch-stand-in', name: 'meilisearch', start: startOnStandIn },
  ];
  if (MEILI_URL) {
    engines.push({
      title: 'meilisearch',
      name: 'meilisearch',
      start: (url) => startOnServer(url, { url: MEILI_URL, apiKey: MEILI_API_KEY }),
    });
  } else {
    process.stdout.write(
      '\nSKIPPED: the search contract on a real Meilisearch. Set MEILI_URL and MEILI_API_KEY of a server for tests to run it.\n\n',
    );
  }
  return engines;
}
