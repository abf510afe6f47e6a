import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PAGE_LIMITS } from '#contracts';
import { isId } from './params.js';
import { invalid } from './problem.js';

/** What every list takes. Query classes extend it. */
export class PageQuery {
  /** How many items to answer with, 1 to 100. */
  @ApiPropertyOptional({
    description: 'How many items to answer with',
    minimum: 1,
    maximum: PAGE_LIMITS.max,
    default: PAGE_LIMITS.default,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_LIMITS.max)
  limit: number = PAGE_LIMITS.default;

  /** Where to go on: `nextCursor` of the page before. */
  @ApiPropertyOptional({ description: 'Where to go on: `nextCursor` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Null when this is the last page. */
  readonly nextCursor: string | null;
  readonly total?: number;
}

type CursorValue = string | number | boolean | null;

/** Makes an opaque cursor of the key of the last item. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Reads a cursor.
 * @param length how many values it must have.
 * @throws Problem 400 that names `cursor` when it is none of ours.
 */
export function decodeCursor(cursor: string | undefined, length: number): CursorValue[] | null {
  if (cursor === undefined || cursor === '') return null;
  try {
    const values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((one) => one === null || ['string', 'number', 'boolean'].includes(typeof one))
    ) {
      return values as CursorValue[];
    }
  } catch {
    // Falls through to the refusal: what cannot be read is not ours either.
  }
  throw badCursor();
}

/** The cursor of a list in the order of ids: the last id; null where the list begins. @throws Problem as {@link decodeCursor}. */
export function decodeIdCursor(cursor: string | undefined): string | null {
  const [id = null] = decodeCursor(cursor, 1) ?? [];
  if (id === null) return null;
  if (typeof id !== 'string' || !isId(id)) throw badCursor();
  return id;
}

/** The refusal of a cursor that is none of ours, or belongs to another question. */
export function badCursor(): Error {
  return invalid([{ path: 'cursor', code: 'cursor', message: 'is not a cursor of this list' }]);
}

/** Makes a page of `limit + 1` rows: the last one only tells that there is more. */
export function page<Item>(
  rows: readonly Item[],
  limit: number,
  keyOf: (last: Item) => readonly CursorValue[],
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
