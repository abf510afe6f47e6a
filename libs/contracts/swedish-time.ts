const STOCKHOLM = 'Europe/Stockholm';

const clock = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', {
  timeZone: STOCKHOLM,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What clocks in Sweden show at an instant: `2026-03-29T03:30`, as fields of date and time have it. */
export function swedishClock(instant: Date): string {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

/**
 * The instant at which clocks in Sweden show this: `2026-03-29T03:30`. An hour that comes twice (October) is the first of the two; one that is left
 * out (March) is as long after the leap as it was written. Null for what is no date and time.
 */
export function instantInSweden(local: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const asUtc = new Date(`${local}:00Z`);
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(local)) return null;
  // Summer time is two hours before UTC, winter time one: the earlier instant is tried first.
  const [summer, winter] = [2, 1].map((hours) => new Date(asUtc.getTime() - hours * 3_600_000)) as [Date, Date];
  return swedishClock(summer) === local ? summer : winter;
}

/** The day in Sweden at an instant: `2026-03-29`. */
export function swedishDay(instant: Date): string {
  return swedishClock(instant).slice(0, 10);
}
