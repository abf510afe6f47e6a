import type { MunicipalityFacts } from './municipality-facts.repository.js';
import { breakdownOf } from './breakdown.js';

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
  municipality('0184', 'A2', 85_000),
  municipality('1781', 'C6', 24_000),
  municipality('1760', 'C6', 15_000),
];

it('counts organisations once, in every group, with how many there are', () => {
  const figures = breakdownOf(['org-1781', 'org-0184', 'org-1781', 'org-association'], ALL);
  expect(figures).toMatchObject({ municipalities: 2, others: 1 });
  expect(figures.skrGroups).toHaveLength(9);
  expect(figures.skrGroups).toContainEqual({ code: 'C6', count: 1, of: 2 });
  expect(figures.skrGroups).toContainEqual({ code: 'A1', count: 0, of: 1 });
  expect(figures.sizes).toEqual([
    { code: 'up_to_15000', count: 0, of: 1 },
    { code: 'up_to_50000', count: 1, of: 1 },
    { code: 'up_to_100000', count: 1, of: 1 },
    { code: 'above_100000', count: 0, of: 1 },
  ]);
  expect(figures.counties).toEqual([
    { code: '01', name: 'Län 01', count: 1, of: 2 },
    { code: '17', name: 'Län 17', count: 1, of: 2 },
  ]);
});
