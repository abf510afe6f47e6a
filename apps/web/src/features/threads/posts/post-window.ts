import type { PostPage, PostResponse, ThreadResponse } from '#api-client';
import type { Reaction, ThreadPost } from '#contracts';

/** Posts on the page at a time, at most: those at the far end go when more come. */
export const WINDOW_MAX = 300;

/** Posts that follow one another without gaps, lowest number first, out of a thread of `lastSeq`. */
export interface PostWindow {
  readonly posts: readonly PostResponse[];
  readonly lastSeq: number;
}

/** Number of the first post that is here; 1 in an empty thread. */
export function firstOf({ posts }: PostWindow): number {
  return posts[0]?.seq ?? 1;
}

/** Number of the last post that is here; 0 in an empty thread. */
export function endOf({ posts }: PostWindow): number {
  return posts.at(-1)?.seq ?? 0;
}

/** Whether the end of the thread is here, so that what comes next can be shown below it. */
export function isAtEnd(window: PostWindow): boolean {
  return endOf(window) >= window.lastSeq;
}

export function windowOf({ items, lastSeq }: Pick<PostPage, 'items' | 'lastSeq'>): PostWindow {
  return { posts: items, lastSeq };
}

/** Adds what follows, or comes before, what is here; numbers that would leave a gap are not taken. A post that is here already is renewed. */
export function extend(window: PostWindow, { items, lastSeq }: Pick<PostPage, 'items' | 'lastSeq'>): PostWindow {
  const last = Math.max(window.lastSeq, lastSeq);
  const [first, end] = [items[0]?.seq, items.at(-1)?.seq];
  if (first === undefined || end === undefined) return { ...window, lastSeq: last };
  const isNear = window.posts.length === 0 || (first <= endOf(window) + 1 && end >= firstOf(window) - 1);
  if (!isNear) return { ...window, lastSeq: last };
  const bySeq = new Map(window.posts.map((post) => [post.seq, post]));
  for (const post of items) bySeq.set(post.seq, newer(bySeq.get(post.seq), post));
  const posts = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  const isForward = end > endOf(window);
  return { posts: isForward ? posts.slice(-WINDOW_MAX) : posts.slice(0, WINDOW_MAX), lastSeq: last };
}

/** Renews a post that is here. What is the reader's own stays where the new one does not say. */
export function replacePost(window: PostWindow, post: ThreadPost): PostWindow {
  if (!window.posts.some(({ seq }) => seq === post.seq)) return window;
  return { ...window, posts: window.posts.map((old) => (old.seq === post.seq ? newer(old, post) : old)) };
}

export function withReactions(
  window: PostWindow,
  postId: string,
  reactions: Partial<Record<Reaction, number>>,
): PostWindow {
  return { ...window, posts: window.posts.map((post) => (post.id === postId ? { ...post, reactions } : post)) };
}

export function withLastSeq(window: PostWindow, lastSeq: number): PostWindow {
  return lastSeq > window.lastSeq ? { ...window, lastSeq } : window;
}

/** Rooms are told what is the same for everyone; what is one's own is kept from before, except what a tombstone no longer has. */
function newer(old: PostResponse | undefined, fresh: ThreadPost): PostResponse {
  if (old && old.version > fresh.version) return old;
  if (fresh.own || !old?.own) return fresh;
  const own = fresh.removed ? { ...old.own, canEdit: false, canRemove: false } : old.own;
  return { ...fresh, own };
}

/** The number at which a thread opens: the one asked for, the first unread one, the newest for whom has read all. */
export function startOf(thread: Pick<ThreadResponse, 'lastSeq' | 'own'>, asked: number | null): number {
  if (asked !== null) return Math.min(Math.max(1, asked), Math.max(1, thread.lastSeq));
  const readSeq = thread.own?.readSeq ?? 0;
  if (readSeq === 0) return 1;
  return Math.min(readSeq + 1, Math.max(1, thread.lastSeq));
}

/** The number of a post in an address; null for anything else. */
export function seqIn(params: URLSearchParams): number | null {
  const seq = Number(params.get('inlagg'));
  return Number.isSafeInteger(seq) && seq > 0 ? seq : null;
}
