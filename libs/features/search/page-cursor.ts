import { createHash } from 'node:crypto';
import { badCursor, decodeCursor, encodeCursor } from '#platform/http';
import type { MatchingQuery } from './search-engine.js';

/** Where a page ended, in terms that both engines understand, so that a list can be gone on with when the other one has to step in. */
export interface PageEnd {
  /** What the list is sorted by, of the last hit. */
  readonly value: number;
  /** Key of the last hit. */
  readonly key: number;
  /** How many hits there were until then. */
  readonly position: number;
  /** How forgiving Meilisearch had to be; null when the value is what says where to go on. */
  readonly level: number | null;
}

/** Filters that are in force, in one order. */
export function filtersOf({ filters }: MatchingQuery): [string, string[]][] {
  return Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]): [string, string[]] => [name, [...values].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether there is nothing to look for, so that everything matches. */
export function isBrowse({ q }: Pick<MatchingQuery, 'q'>): boolean {
  return (q ?? '').trim() === '';
}

/** Tells whether a cursor belongs to this question. */
function fingerprint(query: MatchingQuery): string {
  const question = JSON.stringify([query.type, query.q?.trim() ?? '', filtersOf(query), query.sort]);
  return createHash('sha256').update(question).digest('base64url').slice(0, 12);
}

/** The cursor of the page after. */
export function cursorAfter(query: MatchingQuery, end: PageEnd): string {
  return encodeCursor([fingerprint(query), end.value, end.key, end.position, end.level]);
}

/** @throws Problem 400 when the cursor is none of this question. */
export function readCursor(query: MatchingQuery, cursor: string | undefined): PageEnd | null {
  const values = decodeCursor(cursor, 5);
  if (values === null) return null;
  const [asked, value, key, position, level] = values;
  if (
    asked !== fingerprint(query) ||
    typeof value !== 'number' ||
    typeof key !== 'number' ||
    typeof position !== 'number' ||
    ![null, 0, 1, 2].includes(level as number | null)
  )
    throw badCursor();
  return { value, key, position, level: level as number | null };
}
