import { decodeCursor, encodeCursor, page } from './paging.js';
import { Problem } from './problem.js';

describe('cursors', () => {
  it('come back as they went', () => {
    const key = ['2026-11-22T10:00:00.000Z', 7, null, true, 'å'];
    expect(decodeCursor(encodeCursor(key), 5)).toEqual(key);
    expect(decodeCursor(undefined, 5)).toBeNull();
  });

  it.each([
    'nonsense',
    Buffer.from('{"a":1}').toString('base64url'),
    encodeCursor(['too', 'many']),
    Buffer.from('[[1]]').toString('base64url'),
  ])('%s is refused, naming the cursor', (cursor) => {
    let refusal: unknown;
    try {
      decodeCursor(cursor, 1);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ status: 400, errors: [{ path: 'cursor' }] });
  });
});

describe('page', () => {
  it('tells that there is more only when there is', () => {
    expect(page([1, 2, 3], 2, (last) => [last])).toEqual({ items: [1, 2], nextCursor: encodeCursor([2]) });
    expect(page([1, 2], 2, (last) => [last])).toEqual({ items: [1, 2], nextCursor: null });
    expect(page([], 2, () => [0])).toEqual({ items: [], nextCursor: null });
  });
});
