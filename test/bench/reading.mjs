import autocannon from 'autocannon';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '#platform/database';
import { madeUpCases } from './made-up-cases.mjs';
import { startServer } from './server.mjs';

const CASES = 10_000;
const ROUNDS = 3;
const ROUND_SECONDS = 4;
const PAGE_RATIO = 0.4;
const LIST_P95_MS = 40;
const SSR_P95_MS = 60;

async function load(url, paths, connections, seconds) {
  const result = await autocannon({ url, connections, duration: seconds, requests: paths.map((path) => ({ path })) });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${paths[0]}: ${result.non2xx} refused, ${result.errors} errors`);
  return result;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The page and the list of use cases over 10,000 cases; ratios are to the bare server in the same run. */
export async function benchReading(report) {
  const dataDir = await mkdtemp(join(tmpdir(), 'torget-bench-'));
  const file = join(dataDir, 'cases.jsonl');
  const out = createWriteStream(file);
  for (const one of madeUpCases(CASES)) if (!out.write(`${JSON.stringify(one)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');

  const torget = await startServer(
    ['dist/apps/api/main.js'],
    { DATA_DIR: dataDir, RATE_LIMIT: 'off', SEED_DEMO: 'false' },
    '/readyz',
  );
  let bare;
  try {
    const importing = spawnSync(process.execPath, ['dist/apps/cli/main.js', 'import-use-cases', file, '--publish'], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
      encoding: 'utf8',
    });
    const summary = JSON.parse(importing.stdout.trim().split('\n').at(-1));
    report('import-10000', summary, { text: 'every row', met: summary.created === CASES });
    await until(async () => (await (await fetch(`${torget.url}/api/v1/use-cases?limit=1`)).json()).total === CASES);

    bare = await startServer(
      ['test/bench/bare-server.mjs'],
      { DATABASE_URL: EmbeddedPostgres.findRunning(dataDir) },
      '/use-cases/none',
    );
    const { items } = await (await fetch(`${torget.url}/api/v1/use-cases?limit=100&sort=newest`)).json();
    const pages = items.map((item) => `/use-cases/${item.slug}`);
    const pageRounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const theirs = await load(bare.url, pages, 10, ROUND_SECONDS);
      const ours = await load(
        torget.url,
        pages.map((page) => `/api/v1${page}`),
        10,
        ROUND_SECONDS,
      );
      pageRounds.push({ ours: ours.requests.average, bare: theirs.requests.average });
    }
    const ratio = median(pageRounds.map((round) => round.ours / round.bare));
    report(
      'use-case-page',
      { ratio: Number(ratio.toFixed(2)), rounds: pageRounds },
      { text: `≥ ${PAGE_RATIO} of a bare route`, met: ratio >= PAGE_RATIO },
    );

    const lists = [
      '',
      '&area=education',
      '&phase=in_use',
      '&county=14',
      '&area=social_services&phase=pilot',
      '&technique=language_model&sort=updated',
      '&q=bygglov',
      '&q=hemtj%C3%A4nst&phase=in_use',
    ].map((filter) => `/api/v1/use-cases?facets=true${filter}`);
    const list = await load(torget.url, lists, 10, 10);
    report(
      'list-with-facets',
      { p50: list.latency.p50, p95: list.latency.p97_5, requestsPerSecond: list.requests.average },
      { text: `p97.5 ≤ ${LIST_P95_MS} ms at 10 connections`, met: list.latency.p97_5 <= LIST_P95_MS },
    );

    const html = await load(
      torget.url,
      items.slice(0, 20).map((item) => `/anvandningsfall/${item.slug}`),
      2,
      5,
    );
    report(
      'rendered-page',
      { p50: html.latency.p50, p95: html.latency.p97_5 },
      { text: `p97.5 ≤ ${SSR_P95_MS} ms at 2 connections`, met: html.latency.p97_5 <= SSR_P95_MS },
    );
  } finally {
    await bare?.stop();
    await torget.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function until(condition) {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 200));
}
