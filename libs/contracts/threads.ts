/** What threads can stand in; each kind has its own rules for who reads and writes. */
export const THREAD_PLACE_KINDS = ['hub', 'use_case', 'introduction', 'need'] as const;
export type ThreadPlaceKind = (typeof THREAD_PLACE_KINDS)[number];

/** What a thread is for. In a `question` one post can be marked as the answer; an `announcement` is opened by moderators. */
export const THREAD_KINDS = ['discussion', 'question', 'offer', 'request', 'announcement'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

/** How closely a person follows a thread or a place, closest first. */
export const SUBSCRIPTION_LEVELS = ['watching', 'tracking', 'normal', 'muted'] as const;
export type SubscriptionLevel = (typeof SUBSCRIPTION_LEVELS)[number];

/** Names of reactions; the web app draws them. */
export const REACTIONS = ['like', 'thanks', 'celebrate', 'insightful', 'agree', 'curious'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** Why a post is no longer there: its author or a moderator removed it, or it moved to another thread. */
export const REMOVAL_KINDS = ['author', 'moderator', 'moved'] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** What is wrong with a post, as who reports it says. */
export const REPORT_REASONS = ['spam', 'personal_data', 'offensive', 'off_topic', 'illegal', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What became of a report. */
export const REPORT_STATES = ['open', 'upheld', 'rejected'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What can be mentioned in a post: `@[name](person:id)`, and likewise `organisation:` and `use-case:`. */
export const MENTION_KINDS = ['person', 'organisation', 'use-case', 'need'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** How lists of threads can be ordered: pinned ones come first in either. */
export const THREAD_SORTS = ['active', 'newest'] as const;
export type ThreadSort = (typeof THREAD_SORTS)[number];

/** Lengths in characters, and counts. */
export const THREAD_LIMITS = {
  /** The highest number that a post could have. */
  seqMax: 2_147_483_647,
  titleMin: 3,
  titleMax: 150,
  bodyMax: 20_000,
  clientIdMax: 100,
  reasonMax: 500,
  noteMax: 1000,
  /** Different people, organisations and use cases that one post names. */
  mentionsMax: 30,
  /** Files of one post. */
  filesMax: 10,
  suggestions: 8,
  queryMax: 60,
  /** Posts that are moved at a time. */
  moveMax: 500,
  slowModeMaxSeconds: 86_400,
  closeAfterMaxDays: 3650,
  heldFirstMax: 20,
} as const;

/** Who wrote a post, or opened a thread; null in its place when the person is no longer on Torget. */
export interface ThreadPerson {
  readonly id: string;
  readonly name: string;
  readonly workTitle: string;
  /** For whom the person wrote, as it was then. */
  readonly organisation: { readonly slug: string; readonly name: string } | null;
  readonly isDemo: boolean;
}

/** What became of a post that is no longer there; its number stays. */
export interface PostRemoval {
  readonly kind: RemovalKind;
  readonly at: string;
  /** Name of who removed it. */
  readonly by: string | null;
  readonly reason: string | null;
  /** Where it stands now, when it moved. */
  readonly movedTo: { readonly threadId: string; readonly postId: string; readonly seq: number } | null;
}

/** A file that is attached to a post. */
export interface PostFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly url: string;
}

/** What is the reader's own about a post. */
export interface OwnPostState {
  readonly reactions: Reaction[];
  readonly bookmarked: boolean;
  /** Written by someone whom the reader has blocked: shown folded. */
  readonly blocked: boolean;
  readonly canEdit: boolean;
  readonly canRemove: boolean;
}

/** A post: the same over HTTP and sockets. `own` is only in answers to one reader, never in what is sent to a room. */
export interface ThreadPost {
  readonly id: string;
  readonly threadId: string;
  /** Number in the thread, from 1 without gaps. */
  readonly seq: number;
  readonly author: ThreadPerson | null;
  /** Markdown; empty when the post was removed. */
  readonly body: string;
  /** What the Markdown was made into, safe to show; empty when the post was removed. */
  readonly html: string;
  readonly replyTo: { readonly id: string; readonly seq: number } | null;
  readonly reactions: Partial<Record<Reaction, number>>;
  readonly files: PostFile[];
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly removed: PostRemoval | null;
  readonly version: number;
  /** What the author's device called it; sent to the author alone. */
  readonly clientId?: string;
  readonly own?: OwnPostState;
}

/** Where a thread stands. `slug` is that of the hub, use case or need, the id for an introduction. */
export interface ThreadPlaceRef {
  readonly id: string;
  readonly kind: ThreadPlaceKind;
  readonly subjectId: string;
  readonly slug: string;
  readonly name: string;
}

/** What everyone who may read a thread sees of it. */
export interface ThreadFacts {
  readonly id: string;
  readonly place: ThreadPlaceRef;
  readonly kind: ThreadKind;
  readonly title: string;
  readonly openedBy: ThreadPerson | null;
  /** Number of the last post; 0 in a thread without posts. */
  readonly lastSeq: number;
  readonly lastPostAt: string | null;
  readonly createdAt: string;
  readonly isPinned: boolean;
  readonly isLocked: boolean;
  readonly lockReason: string | null;
  /** Locked by itself after so many days without a post; null when a person has locked it, or nobody. */
  readonly lockedAfterDays: number | null;
  /** The post that answers a question. */
  readonly answerSeq: number | null;
  /** Where the posts of a thread that was merged into another one are now. */
  readonly mergedInto: string | null;
  /** Seconds that one person waits between two posts; 0 without slow mode. */
  readonly slowModeSeconds: number;
  readonly isDemo: boolean;
  readonly version: number;
}
