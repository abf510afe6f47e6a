/** A point in time as the API writes it: ISO 8601 in UTC with milliseconds. For queries that make whole answers. */
export function isoTime(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
