const HOME = 'Europe/Stockholm';

/** The time zones that the browser knows, ours first, and the one that is chosen whether it is known or not. */
export function timeZones(chosen: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([HOME, ...(known.includes(chosen) ? [] : [chosen]), ...known])];
}
