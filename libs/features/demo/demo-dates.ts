const DAY = 86_400_000;

/** When a demo case was begun, published and last changed. */
export interface DemoDates {
  readonly createdAt: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/**
 * Days that look like those of a register that has been used for a while: a case is written some weeks after it reached its phase,
 * published a few days later, and some are touched again. The same number gives the same days; none is in the future.
 */
export function demoDates(phaseSince: string | null, number: number, now: Date): DemoDates {
  const since = phaseSince === null ? now.getTime() - 90 * DAY : Date.parse(`${phaseSince}T08:00:00Z`);
  const writtenAfter = (10 + ((number * 7) % 45)) * DAY + (number % 9) * 3_600_000 + ((number * 13) % 60) * 60_000;
  const latest = now.getTime() - (1 + (number % 20)) * DAY;
  const publishedAt = Math.min(since + writtenAfter, latest);
  const touchedAfter = number % 3 === 0 ? (5 + ((number * 11) % 90)) * DAY : 0;
  return {
    createdAt: new Date(publishedAt - (2 + (number % 6)) * DAY).toISOString(),
    publishedAt: new Date(publishedAt).toISOString(),
    updatedAt: new Date(Math.min(publishedAt + touchedAfter, Math.max(latest, publishedAt))).toISOString(),
  };
}

/** A moment so many days ago and some hours later, in the daytime; never in the future. */
export function momentAgo(days: number, hoursAfter: number, now: Date): Date {
  const begun = Math.floor((now.getTime() - days * DAY) / DAY) * DAY + 8 * 3_600_000;
  const minutes = ((days * 7 + hoursAfter * 11) % 60) * 60_000;
  return new Date(Math.min(begun + hoursAfter * 3_600_000 + minutes, now.getTime() - 60_000));
}
