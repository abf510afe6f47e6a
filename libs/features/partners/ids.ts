import { badCursor, decodeCursor, isId } from '#platform/http';

/** Where a list in the order of ids goes on. */
export function idIn(cursor: string | undefined): string | null {
  const [id = null] = decodeCursor(cursor, 1) ?? [];
  if (id === null) return null;
  if (typeof id !== 'string' || !isId(id)) throw badCursor();
  return id;
}
