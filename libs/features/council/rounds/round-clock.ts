import type { RoundState } from '#contracts';

/** The times that say where a round is. */
export interface RoundTimes {
  readonly opensAt: Date | null;
  readonly closesAt: Date;
  readonly endedAt: Date | null;
  readonly closedAt: Date | null;
}

/**
 * Where a round is at an instant. It is open from the very millisecond of `opensAt`, and no longer at that of `closesAt`. The instant must be the
 * database's `now()`: clocks of servers differ, and a score and its round have to be measured by one.
 */
export function roundStateAt({ opensAt, closesAt, endedAt, closedAt }: RoundTimes, now: Date): RoundState {
  if (closedAt !== null) return 'closed';
  if (opensAt === null || now < opensAt) return 'draft';
  return endedAt !== null || now >= closesAt ? 'counting' : 'open';
}
