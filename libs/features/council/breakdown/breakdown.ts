import { SIZE_GROUPS, SKR_GROUPS, sizeGroupOf } from '#contracts';
import type { Breakdown } from './breakdown.response.js';
import type { MunicipalityFacts } from './municipality-facts.repository.js';

/** How these organisations spread, among all municipalities of the country. An organisation that is named twice counts once. */
export function breakdownOf(organisationIds: Iterable<string>, all: readonly MunicipalityFacts[]): Breakdown {
  const wanted = new Set(organisationIds);
  const inside = all.filter(({ organisationId }) => organisationId !== null && wanted.has(organisationId));
  const counted = (of: (one: MunicipalityFacts) => string): ((code: string) => { count: number; of: number }) => {
    const count = tally(inside.map(of));
    const total = tally(all.map(of));
    return (code) => ({ count: count.get(code) ?? 0, of: total.get(code) ?? 0 });
  };
  const inGroup = counted(({ skrGroup }) => skrGroup);
  const ofSize = counted(({ population }) => sizeGroupOf(population));
  const inCounty = counted(({ countyCode }) => countyCode);
  const counties = new Map(all.map(({ countyCode, countyName }) => [countyCode, countyName]));
  return {
    municipalities: inside.length,
    others: wanted.size - inside.length,
    skrGroups: SKR_GROUPS.map((code) => ({ code, ...inGroup(code) })),
    sizes: SIZE_GROUPS.map((code) => ({ code, ...ofSize(code) })),
    counties: [...counties].map(([code, name]) => ({ code, name, ...inCounty(code) })),
  };
}

function tally(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
