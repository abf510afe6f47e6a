import { breakdownOf } from '../breakdown/breakdown.js';
import type { MunicipalityFacts } from '../breakdown/municipality-facts.repository.js';
import { uptakeCounts, uptakeFigures } from './uptake-figures.js';

const municipality = (
  code: string,
  skrGroup: MunicipalityFacts['skrGroup'],
  population: number,
): MunicipalityFacts => ({
  code,
  organisationId: `org-${code}`,
  population,
  skrGroup,
  countyCode: code.slice(0, 2),
  countyName: `Län ${code.slice(0, 2)}`,
});
const ALL = [
  municipality('0180', 'A1', 990_000),
  municipality('1781', 'C6', 24_000),
  municipality('1760', 'C6', 15_000),
];

it('counts every answer, also those that nobody gave', () => {
  expect(uptakeCounts([])).toEqual({ planned: 0, doing: 0, done: 0, not_relevant: 0 });
  expect(
    uptakeCounts([
      { status: 'doing', n: 2 },
      { status: 'not_relevant', n: 1 },
    ]),
  ).toEqual({ planned: 0, doing: 2, done: 0, not_relevant: 1 });
});

it('shows for each answer where those are that gave it', async () => {
  const figures = await uptakeFigures(
    [
      { organisationId: 'org-1781', status: 'doing' },
      { organisationId: 'org-1760', status: 'doing' },
      { organisationId: 'org-0180', status: 'done' },
      { organisationId: 'org-association', status: 'doing' },
    ],
    (ids) => Promise.resolve(breakdownOf(ids, ALL)),
  );
  expect(figures.map(({ status, count }) => [status, count])).toEqual([
    ['planned', 0],
    ['doing', 3],
    ['done', 1],
    ['not_relevant', 0],
  ]);
  const [, doing, done] = figures;
  expect(doing?.spread).toMatchObject({ municipalities: 2, others: 1 });
  expect(doing?.spread.skrGroups).toContainEqual({ code: 'C6', count: 2, of: 2 });
  expect(doing?.spread.sizes).toContainEqual({ code: 'above_100000', count: 0, of: 1 });
  expect(done?.spread.counties).toEqual([
    { code: '01', name: 'Län 01', count: 1, of: 1 },
    { code: '17', name: 'Län 17', count: 0, of: 2 },
  ]);
});
