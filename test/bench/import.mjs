import { NestFactory } from '@nestjs/core';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { ReferenceData } from '#features/organisations';
import { UseCaseImporter } from '#features/use-cases';
import { loadConfig } from '#platform/config';
import { EmbeddedPostgres, migrate } from '#platform/database';
import { makeLogger, NestLogger } from '#platform/logging';
import { madeUpCases } from './made-up-cases.mjs';

const ROWS = 10_000;
const BATCH = 500;
const ROUNDS = 3;
const RATIO = 0.15;
const GROWTH_MB = 150;

const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Rows per second of plain multi-row INSERTs of the same bytes. */
async function plainInserts(url, file) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE plain (id int PRIMARY KEY, line text NOT NULL)');
  const begun = performance.now();
  let id = 0;
  let lines = [];
  const flush = async () => {
    const places = lines.map((_, at) => `(${id + at}, $${at + 1})`).join(',');
    await client.query(`INSERT INTO plain VALUES ${places}`, lines);
    id += lines.length;
    lines = [];
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    lines.push(line);
    if (lines.length === BATCH) await flush();
  }
  if (lines.length > 0) await flush();
  const seconds = (performance.now() - begun) / 1000;
  await client.query('DROP TABLE plain');
  await client.end();
  return ROWS / seconds;
}

/** Rows per second of an import, and how much memory the process took more while it ran, in MB. */
async function imported(app, file) {
  global.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const report = await app.get(UseCaseImporter).importFile(file, { publish: true, format: 'jsonl' });
  clearInterval(watch);
  if (report.created !== ROWS) throw new Error(`${report.created} of ${ROWS} rows were imported`);
  return { rate: ROWS / report.seconds, growth: megabytes(most - before) };
}

/** Importing 10,000 cases, beside plain INSERTs of the same bytes in the same database. */
export async function benchImport(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const file = join(dataDir, 'cases.jsonl');
  const out = createWriteStream(file);
  for (const one of madeUpCases(ROWS)) if (!out.write(`${JSON.stringify(one)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  const postgres = await EmbeddedPostgres.start({ dataDir });
  try {
    // The entities of all features have to be known before the module is loaded.
    const { AppModule } = await import('../../dist/apps/app.module.js');
    const { schema } = await import('../../dist/apps/features.js');
    await migrate(postgres.url, schema);
    const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error', SEED_DEMO: 'false' });
    const logger = makeLogger('error');
    const app = await NestFactory.createApplicationContext(
      AppModule.forRoot({ config, databaseUrl: postgres.url, logger }),
      { logger: new NestLogger(logger), abortOnError: false },
    );
    await app.get(ReferenceData).load();
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const plain = await plainInserts(postgres.url, file);
      const { rate, growth } = await imported(app, file);
      rounds.push({ rowsPerSecond: Math.round(rate), plain: Math.round(plain), ratio: rate / plain, growth });
      await client.query('TRUNCATE use_cases CASCADE');
    }
    await client.end();
    await app.close();
    const ratio = median(rounds.map((round) => round.ratio));
    report(
      'import-rate',
      {
        ratio: Number(ratio.toFixed(2)),
        rounds: rounds.map(({ rowsPerSecond, plain }) => ({ rowsPerSecond, plain })),
      },
      { text: `≥ ${RATIO} of plain multi-row INSERTs`, met: ratio >= RATIO },
    );
    const growth = Math.max(...rounds.map((round) => round.growth));
    report('import-memory', { megabytes: growth }, { text: `< ${GROWTH_MB} MB more`, met: growth < GROWTH_MB });
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
