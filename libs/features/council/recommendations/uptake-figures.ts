import { UPTAKE_STATUSES, type UptakeStatus } from '#contracts';
import type { Breakdown } from '../breakdown/breakdown.response.js';
import type { UptakeCounts, UptakeFigure } from './recommendations.response.js';

/** Counts in which every answer has a number. */
export function uptakeCounts(counted: readonly { status: UptakeStatus; n: number }[]): UptakeCounts {
  const of = (status: UptakeStatus): number =>
    counted.reduce((sum, one) => (one.status === status ? sum + one.n : sum), 0);
  return { planned: of('planned'), doing: of('doing'), done: of('done'), not_relevant: of('not_relevant') };
}

/** For each answer, how many gave it and how they spread over the country. @param spreadOf the figures of some organisations. */
export async function uptakeFigures(
  answers: readonly { organisationId: string; status: UptakeStatus }[],
  spreadOf: (organisationIds: readonly string[]) => Promise<Breakdown>,
): Promise<UptakeFigure[]> {
  return Promise.all(
    UPTAKE_STATUSES.map(async (status) => {
      const ids = answers.filter((one) => one.status === status).map(({ organisationId }) => organisationId);
      return { status, count: ids.length, spread: await spreadOf(ids) };
    }),
  );
}
