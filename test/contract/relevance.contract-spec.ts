import { readFileSync, writeFileSync } from 'node:fs';
import type { SearchEngine } from '#features/search';
import { copyDatabase } from '../support/database.js';
import { enginesUnderContract, type SearchProcess } from './search-process.js';

/** A question with the cases that a person would want among the answers. */
interface Judged {
  readonly type: string;
  readonly q: string;
  readonly relevant: readonly string[];
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

interface Figures {
  readonly queries: number;
  readonly recallAt10: number;
  readonly mrrAt10: number;
}

type Report = Record<string, Figures>;

const SET = new URL('../fixtures/search/relevance.json', import.meta.url);
const COMMITTED = new URL('../fixtures/search/relevance-figures.json', import.meta.url);
const SHOWN = 10;
/** The whole set is asked for before the first test. */
const PATIENCE_MS = 180_000;
const GOALS = { all: 0.95, misspelt: 0.9, compound: 0.9 } as const;
/** `RELEVANCE=update npm run test:jest -- test/contract/relevance` writes down the figures of today. */
const isUpdate = process.env['RELEVANCE'] === 'update';

const judged = JSON.parse(readFileSync(SET, 'utf8')) as Judged[];
const committed = JSON.parse(readFileSync(COMMITTED, 'utf8')) as Record<string, Report>;

const mean = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 1000) / 1000;

async function measure(
  engine: SearchEngine,
  idOf: ReadonlyMap<string, string>,
): Promise<{ report: Report; missed: string[] }> {
  const rows: { type: string; recall: number; reciprocal: number }[] = [];
  const missed: string[] = [];
  for (const { type, q, relevant, filters = {} } of judged) {
    const { hits } = await engine.search({
      type: 'use_case',
      q,
      filters,
      visibilityKeys: ['public', 'members', 'admin'],
      sort: 'relevance',
      limit: SHOWN,
      facets: [],
    });
    const found = hits.map((hit) => hit.id);
    const ranks = relevant.map((source) => found.indexOf(idOf.get(source) ?? source));
    const first = Math.min(...ranks.filter((rank) => rank >= 0), Infinity);
    const recall = ranks.filter((rank) => rank >= 0).length / relevant.length;
    rows.push({ type, recall, reciprocal: 1 / (1 + first) });
    if (recall < 1) missed.push(`${type}: ${q} (${relevant.filter((_, at) => (ranks[at] ?? -1) < 0).join(', ')})`);
  }
  const figures = (some: typeof rows): Figures => ({
    queries: some.length,
    recallAt10: mean(some.map((row) => row.recall)),
    mrrAt10: mean(some.map((row) => row.reciprocal)),
  });
  const types = [...new Set(rows.map((row) => row.type))];
  return {
    missed,
    report: Object.fromEntries([
      ['all', figures(rows)],
      ...types.map((type) => [type, figures(rows.filter((row) => row.type === type))]),
    ]) as Report,
  };
}

describe.each(enginesUnderContract())('relevance on $title', ({ title, start }) => {
  let database: Awaited<ReturnType<typeof copyDatabase>>;
  let here: SearchProcess;
  let report: Report;

  beforeAll(async () => {
    database = await copyDatabase('demo');
    here = await start(database.url);
    const cases = await here.db.query<{ id: string; source_id: string }>(
      `SELECT id, source_id FROM use_cases WHERE source_id IS NOT NULL`,
    );
    const measured = await measure(here.engine, new Map(cases.map((one) => [one.source_id, one.id])));
    report = measured.report;
    const lines = Object.entries(report).map(
      ([type, { queries, recallAt10, mrrAt10 }]) =>
        `${type.padEnd(10)} ${String(queries).padStart(4)} queries  recall@10 ${recallAt10.toFixed(3)}  MRR@10 ${mrrAt10.toFixed(3)}`,
    );
    const missed = measured.missed.map((line) => `  missed ${line}`);
    process.stdout.write(`relevance on ${title}\n${[...lines, ...missed].join('\n')}\n`);
    if (isUpdate) writeFileSync(COMMITTED, `${JSON.stringify({ ...committed, [title]: report }, null, 2)}\n`);
  }, PATIENCE_MS);

  afterAll(async () => {
    await here.stop();
    await database.drop();
  });

  it('is judged by a set of at least 120 queries', () => {
    expect(judged.length).toBeGreaterThanOrEqual(120);
  });

  it.each(Object.entries(GOALS))('reaches the goal for %s', (type, goal) => {
    expect(report[type]?.recallAt10).toBeGreaterThanOrEqual(goal);
  });

  it('is no worse than the figures committed with the code', () => {
    const before = isUpdate ? report : (committed[title] ?? {});
    const worse = Object.entries(before).filter(
      ([type, was]) =>
        (report[type]?.recallAt10 ?? 0) < was.recallAt10 || (report[type]?.mrrAt10 ?? 0) < was.mrrAt10 - 0.005,
    );
    expect(Object.keys(before)).toEqual(Object.keys(report));
    expect(worse).toEqual([]);
  });
});
