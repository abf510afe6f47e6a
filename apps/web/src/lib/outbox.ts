import type { PostResponse, Problem } from '#api-client';
import { ApiProblem } from './api-problem';
import { newRequestKey } from './request-key';

/** What one wrote, and what became of it so far. */
export interface UnsentPost {
  /** Makes it the same post however often it is sent. */
  readonly clientId: string;
  readonly threadId: string;
  readonly body: string;
  readonly replyTo: { readonly id: string; readonly seq: number } | null;
  /** Milliseconds since 1970; gives the order. */
  readonly writtenAt: number;
  /** `waiting` is tried again by itself, `failed` only when its writer says so. */
  readonly state: 'waiting' | 'sending' | 'failed';
  /** Why the last attempt did not work. */
  readonly problem: (Partial<Problem> & { readonly status: number }) | null;
  /** When it is tried again by itself, in milliseconds since 1970; absent when that is not known. */
  readonly tryAt?: number;
}

export type NewPost = Pick<UnsentPost, 'threadId' | 'body' | 'replyTo'>;

/** What became of a post: it stands in the thread, or moderators read it first (`post` is null). */
export interface SentPost {
  readonly unsent: UnsentPost;
  readonly post: PostResponse | null;
}

/** Where unsent posts are kept from one visit to the next. */
export interface OutboxStore {
  readAll(): UnsentPost[];
  keep(post: UnsentPost): void;
  drop(clientId: string): void;
  /** Calls back when another window has dropped one: it was sent there, or taken out to be changed or left. */
  onDropped(callback: (clientId: string) => void): void;
}

export interface OutboxDoors {
  readonly store: OutboxStore;
  /** Sends one; gives null when it waits for a moderator. Throws an `ApiProblem`. */
  readonly send: (post: UnsentPost) => Promise<PostResponse | null>;
  readonly now: () => number;
  /** Calls back after so many milliseconds. */
  readonly later: (milliseconds: number, callback: () => void) => void;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends posts one after the other: those of a thread in the order in which they were written, each once, however often the network or the server
 * fails in between. What is not sent yet is in the store.
 */
export class Outbox {
  private posts: readonly UnsentPost[];
  private readonly followers = new Set<() => void>();
  private readonly listeners = new Set<(sent: SentPost) => void>();
  /** When a thread may be tried again, and how often it was in vain. */
  private readonly rests = new Map<string, { until: number; failures: number }>();
  private isWorking = false;

  constructor(private readonly doors: OutboxDoors) {
    this.posts = this.withLeft([]);
    doors.store.onDropped((dropped) => this.set(this.posts.filter(({ clientId }) => clientId !== dropped)));
  }

  readonly subscribe = (follower: () => void): (() => void) => {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  };

  readonly snapshot = (): readonly UnsentPost[] => this.posts;

  /** Calls back for each post that has been taken by the server; gives the function that stops it. */
  onSent(listener: (sent: SentPost) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes a post; it is kept before this returns. */
  add({ threadId, body, replyTo }: NewPost): void {
    const last = this.posts.at(-1)?.writtenAt ?? 0;
    const post: UnsentPost = {
      clientId: newRequestKey(),
      ...{ threadId, body, replyTo },
      writtenAt: Math.max(this.doors.now(), last + 1),
      state: 'waiting',
      problem: null,
    };
    this.doors.store.keep(post);
    this.set([...this.posts, post]);
    void this.work();
  }

  /** Tries one again. */
  retry(clientId: string): void {
    const post = this.posts.find((one) => one.clientId === clientId);
    if (!post || post.state === 'sending') return;
    this.rests.delete(post.threadId);
    this.change(clientId, { state: 'waiting', problem: null });
    void this.work();
  }

  /** Takes one out, to change it or to leave it. Null when it is on its way already, from this window or from another one. */
  takeOut(clientId: string): UnsentPost | null {
    const post = this.posts.find((one) => one.clientId === clientId);
    const isUnderWay = [post, ...this.doors.store.readAll()].some(
      (one) => one?.clientId === clientId && one.state === 'sending',
    );
    if (!post || isUnderWay) return null;
    this.drop(clientId);
    return post;
  }

  /** There is reason to think that it works now: the network is back, or somebody has signed in. What other windows have left is sent as well. */
  wake(): void {
    this.rests.clear();
    this.set(this.withLeft(this.posts));
    void this.work();
  }

  /** These, and what is in the store besides, in the order in which it was written. */
  private withLeft(posts: readonly UnsentPost[]): UnsentPost[] {
    const here = new Set(posts.map(({ clientId }) => clientId));
    const left = this.doors.store
      .readAll()
      .filter(({ clientId }) => !here.has(clientId))
      .map((post): UnsentPost => (post.state === 'sending' ? { ...post, state: 'waiting' } : post));
    return [...posts, ...left].sort((a, b) => a.writtenAt - b.writtenAt);
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    try {
      for (let next = this.next(); next; next = this.next()) await this.sendOne(next);
    } finally {
      this.isWorking = false;
    }
  }

  private next(): UnsentPost | undefined {
    const now = this.doors.now();
    return this.posts.find(
      ({ state, threadId }) => state === 'waiting' && (this.rests.get(threadId)?.until ?? 0) <= now,
    );
  }

  private async sendOne(unsent: UnsentPost): Promise<void> {
    this.change(unsent.clientId, { state: 'sending' });
    try {
      const post = await this.doors.send(unsent);
      this.rests.delete(unsent.threadId);
      for (const listener of this.listeners) listener({ unsent, post });
      this.drop(unsent.clientId);
    } catch (error) {
      this.failed(unsent, error instanceof ApiProblem ? error : new ApiProblem({ status: 500, code: 'unknown' }));
    }
  }

  private failed({ clientId, threadId }: UnsentPost, error: ApiProblem): void {
    const { status, code, errors, retryAfter } = error;
    const problem = {
      ...{ status, code, errors: [...errors] },
      ...(retryAfter === null ? {} : { retryAfterSeconds: retryAfter }),
    };
    if (!isPassing(status)) {
      this.change(clientId, { state: 'failed', problem });
      return;
    }
    const failures = (this.rests.get(threadId)?.failures ?? 0) + 1;
    const rest =
      retryAfter === null ? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) : retryAfter * 1000;
    const until = this.doors.now() + rest;
    this.rests.set(threadId, { until, failures });
    this.change(clientId, { state: 'waiting', problem, tryAt: until });
    this.doors.later(rest, () => void this.work());
  }

  private change(clientId: string, to: Partial<UnsentPost>): void {
    const posts = this.posts.map((post) => (post.clientId === clientId ? { ...post, ...to } : post));
    const changed = posts.find((post) => post.clientId === clientId);
    if (changed) this.doors.store.keep(changed);
    this.set(posts);
  }

  private drop(clientId: string): void {
    this.doors.store.drop(clientId);
    this.set(this.posts.filter((post) => post.clientId !== clientId));
  }

  private set(posts: readonly UnsentPost[]): void {
    this.posts = posts;
    for (const follower of this.followers) follower();
  }
}

/** Whether the same post may be taken another time as it is: without network, signed out for now, too fast, or the server has a bad moment. */
function isPassing(status: number): boolean {
  return status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
}
