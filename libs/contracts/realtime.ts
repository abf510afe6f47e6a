import type { LiveKind } from './council.js';
import type { Reaction, ThreadFacts, ThreadPost } from './threads.js';

/** What went wrong with an event: the same form as the API's `application/problem+json`. */
export interface RealtimeProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable code for programs. */
  readonly code: string;
  /** Names this event in the log. */
  readonly requestId: string;
  readonly errors?: readonly {
    readonly path: string;
    readonly code: string;
    readonly message: string;
    readonly params?: Readonly<Record<string, string | number>>;
  }[];
  /** With 429: after how long to try again. */
  readonly retryAfterSeconds?: number;
}

/** How every event from a client is answered. */
export type RealtimeAnswer<Result extends object = object> =
  | ({ readonly ok: true } & Result)
  | { readonly ok: false; readonly problem: RealtimeProblem };

/** The function that a client hands along to get the answer. */
export type Acknowledge<Result extends object = object> = (answer: RealtimeAnswer<Result>) => void;

/** Most posts that come with `thread.open`. */
export const OPEN_POSTS_MAX = 100;

/** Someone who has a thread open, or writes in it. */
export interface PresentUser {
  readonly id: string;
  readonly name: string;
}

/** A thread that was opened: from now on its events come. */
export interface OpenedThreadMessage {
  /** Number of the last post; what lies beyond `posts` is asked for by number. */
  readonly lastSeq: number;
  /** Posts after `afterSeq`, with what is the reader's own. */
  readonly posts: readonly ThreadPost[];
  /** Whether there are posts after these. */
  readonly more: boolean;
  /** Who has it open; null for visitors, who are not told. */
  readonly present: { readonly users: readonly PresentUser[]; readonly count: number } | null;
}

/** What became of a post that was sent: it is committed, or waits for a moderator (`post` is null). */
export interface SentPostMessage {
  readonly post: ThreadPost | null;
  readonly held: boolean;
}

/** What a client may send. Each takes an acknowledgement. */
export interface ClientToServerEvents {
  /** Follows a thread: first joined, then read, so that nothing falls in between. Opening again is how one catches up. */
  'thread.open': (
    message: { readonly threadId: string; readonly afterSeq?: number },
    acknowledge?: Acknowledge<OpenedThreadMessage>,
  ) => void;
  'thread.close': (message: { readonly threadId: string }, acknowledge?: Acknowledge) => void;
  /** Writes a post. Sent again under the same `clientId` it is the same post. */
  'post.create': (
    message: {
      readonly threadId: string;
      readonly body: string;
      readonly clientId: string;
      readonly replyToId?: string;
      readonly fileIds?: readonly string[];
    },
    acknowledge?: Acknowledge<SentPostMessage>,
  ) => void;
  /** One is writing in a thread that one has open; sent again every few seconds as long as it goes on. */
  'thread.typing': (message: { readonly threadId: string }, acknowledge?: Acknowledge) => void;
  /** Wants to know when something of the council changes, such as a need or a round. */
  'council.watch': (message: CouncilThing, acknowledge?: Acknowledge) => void;
  'council.unwatch': (message: CouncilThing, acknowledge?: Acknowledge) => void;
}

/** One thing of the council. */
export interface CouncilThing {
  readonly kind: LiveKind;
  readonly id: string;
}

/** A post as all in the room see it. Who has a later number already, or this one, leaves it aside. */
export interface PostMessage {
  readonly threadId: string;
  readonly seq: number;
  readonly post: ThreadPost;
}

/** What the server sends. Rooms get what is right for everyone in them: what is the reader's own is merged by the client. */
export interface ServerToClientEvents {
  'post.created': (message: PostMessage) => void;
  'post.updated': (message: PostMessage) => void;
  /** The post is a tombstone now; its number stays. */
  'post.deleted': (message: PostMessage) => void;
  'reaction.changed': (message: {
    readonly threadId: string;
    readonly seq: number;
    readonly postId: string;
    readonly reactions: Partial<Record<Reaction, number>>;
  }) => void;
  'thread.updated': (message: { readonly threadId: string; readonly thread: ThreadFacts }) => void;
  /**
   * Number of the last post, told now and then: who has less asks for what is missing. With `resync` changes of posts may have been missed too, and
   * what is shown should be read anew.
   */
  'thread.tail': (message: { readonly threadId: string; readonly lastSeq: number; readonly resync: boolean }) => void;
  /** One no longer gets anything of this thread: it is gone, or not to be known of. */
  'thread.closed': (message: { readonly threadId: string }) => void;
  /** Somebody else writes; counts for a few seconds. To those who are signed in. */
  'thread.typing': (message: { readonly threadId: string; readonly user: PresentUser }) => void;
  /** Who has the thread open: at most 50 by name, all by number. To those who are signed in. */
  'thread.presence': (message: {
    readonly threadId: string;
    readonly users: readonly PresentUser[];
    readonly count: number;
  }) => void;
  /** The person's own counts changed: by reading on another device (`threadId`, or null for all), or by new posts. */
  'unread.changed': (message: { readonly threadId: string | null }) => void;
  /** Something of the council that one watches has changed: it is read anew over HTTP, with the reader's own rights. */
  'council.changed': (message: CouncilThing) => void;
  /** An event could not be taken, and its sender left no function to answer to. */
  problem: (message: { readonly event: string; readonly problem: RealtimeProblem }) => void;
  /** The sign-in of this connection no longer counts; the connection is closed after it. */
  'session.ended': (message: Readonly<Record<string, never>>) => void;
}
