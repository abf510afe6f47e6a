/** Today in Sweden: the day that dates without a time are compared with. */
export const TODAY_IN_SWEDEN = `(now() AT TIME ZONE 'Europe/Stockholm')::date`;

/** A point in time as the API writes it: ISO 8601 in UTC with milliseconds. For queries that make whole answers. */
export function isoTime(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
