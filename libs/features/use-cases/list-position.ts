import { badCursor, decodeCursor, isId } from '#platform/http';

/** Where a list by time goes on: the time and the id of the last case of the page before. @throws Problem 400. */
export function positionByTime(cursor: string | undefined): readonly [at: string, id: string] | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [at, id] = values;
  if (typeof at !== 'string' || typeof id !== 'string' || !isId(id) || Number.isNaN(Date.parse(at))) throw badCursor();
  return [new Date(at).toISOString(), id];
}
