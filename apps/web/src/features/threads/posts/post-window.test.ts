import type { PostResponse } from '#api-client';
import { endOf, extend, firstOf, isAtEnd, replacePost, seqIn, startOf, windowOf, WINDOW_MAX } from './post-window';

const post = (seq: number, more: Partial<PostResponse> = {}): PostResponse => ({
  ...{ id: `post-${seq}`, threadId: 'thread', seq, author: null, body: 'text', html: '<p>text</p>', replyTo: null },
  ...{ reactions: {}, files: [], createdAt: '2026-11-22T12:00:00.000Z', editedAt: null, removed: null, version: 1 },
  ...more,
});
const posts = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => post(from + at));

describe('posts on the page of a thread', () => {
  const middle = windowOf({ items: posts(40, 59), lastSeq: 200 });

  it('grow in both directions by number, without gaps and without doubles', () => {
    const wider = extend(extend(middle, { items: posts(60, 79), lastSeq: 200 }), {
      items: posts(25, 40),
      lastSeq: 200,
    });
    expect([firstOf(wider), endOf(wider), wider.posts.length]).toEqual([25, 79, 55]);
    expect(extend(middle, { items: posts(90, 99), lastSeq: 210 })).toEqual({ ...middle, lastSeq: 210 });
  });

  it('stay few: those at the far end go', () => {
    const full = windowOf({ items: posts(1, WINDOW_MAX), lastSeq: 1000 });
    const later = extend(full, { items: posts(WINDOW_MAX + 1, WINDOW_MAX + 20), lastSeq: 1000 });
    expect([firstOf(later), endOf(later)]).toEqual([21, WINDOW_MAX + 20]);
    expect(firstOf(extend(later, { items: posts(1, 20), lastSeq: 1000 }))).toBe(1);
  });

  it('know whether the end of the thread is among them', () => {
    expect(isAtEnd(middle)).toBe(false);
    expect(isAtEnd(windowOf({ items: [], lastSeq: 0 }))).toBe(true);
  });

  it("keep what is the reader's own when a room is told of a change, and never go back to an older version", () => {
    const own = { reactions: ['like' as const], bookmarked: true, blocked: false, canEdit: true, canRemove: true };
    const mine = windowOf({ items: [post(1, { own, version: 2 })], lastSeq: 1 });
    expect(replacePost(mine, post(1, { body: 'newer', version: 3 })).posts[0]).toMatchObject({ body: 'newer', own });
    expect(replacePost(mine, post(1, { body: 'older', version: 1 })).posts[0]?.body).toBe('text');
    const removed = { kind: 'author' as const, at: '', by: null, reason: null, movedTo: null };
    expect(replacePost(mine, post(1, { removed, version: 3 })).posts[0]?.own).toMatchObject({ canEdit: false });
  });

  it('open at the number asked for, at the first unread one, or at the newest', () => {
    const thread = (readSeq?: number) =>
      ({ lastSeq: 50, ...(readSeq === undefined ? {} : { own: { readSeq } }) }) as Parameters<typeof startOf>[0];
    expect(startOf(thread(), null)).toBe(1);
    expect(startOf(thread(0), null)).toBe(1);
    expect(startOf(thread(20), null)).toBe(21);
    expect(startOf(thread(50), null)).toBe(50);
    expect(startOf(thread(20), 5)).toBe(5);
    expect(startOf(thread(20), 5000)).toBe(50);
    expect(['?inlagg=7', '?inlagg=-1', '?inlagg=x', ''].map((query) => seqIn(new URLSearchParams(query)))).toEqual([
      7,
      null,
      null,
      null,
    ]);
  });
});
