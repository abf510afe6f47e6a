import { SIZE_GROUPS, SKR_GROUPS } from '#contracts';
import type { SupportFigures } from '../dto/ranking.response.js';
import type { MunicipalityGroups } from '../../breakdown/breakdowns.service.js';

/** Who stands behind a need, by size and SKR group of the municipalities among them. */
export function supportFigures(
  organisationIds: readonly string[],
  groups: ReadonlyMap<string, MunicipalityGroups>,
): SupportFigures {
  const inside = organisationIds.flatMap((id) => groups.get(id) ?? []);
  const counted = <Code extends string>(codes: readonly Code[], of: (one: MunicipalityGroups) => Code) =>
    codes.flatMap((code) => {
      const count = inside.filter((one) => of(one) === code).length;
      return count === 0 ? [] : { code, count };
    });
  return {
    organisations: organisationIds.length,
    municipalities: inside.length,
    sizes: counted(SIZE_GROUPS, ({ size }) => size),
    skrGroups: counted(SKR_GROUPS, ({ skrGroup }) => skrGroup),
  };
}
