import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  SUBSCRIPTION_LEVELS,
  THREAD_KINDS,
  THREAD_PLACE_KINDS,
  type SubscriptionLevel,
  type ThreadFacts,
  type ThreadKind,
  type ThreadPerson,
  type ThreadPlaceKind,
  type ThreadPlaceRef,
} from '#contracts';
import { PostResponse, ThreadPersonResponse } from '../posts/post.response.js';

/** Where a thread stands. */
export class ThreadPlaceResponse implements ThreadPlaceRef {
  id: string;
  @ApiProperty({ enum: THREAD_PLACE_KINDS })
  kind: ThreadPlaceKind;
  /** Id of the hub, use case or introduction. */
  subjectId: string;
  /** Slug of the hub or use case; the id for an introduction. */
  slug: string;
  name: string;
}

/** What is the reader's own about a thread. */
export class OwnThreadState {
  /** Number of the last post that was read. */
  readSeq: number;
  /** How many posts there are after it. */
  unread: number;
  /** How many unread posts name the reader. */
  mentions: number;
  /** Null: as closely as the place. */
  @ApiProperty({ enum: SUBSCRIPTION_LEVELS, nullable: true, type: String })
  level: SubscriptionLevel | null;
  @ApiProperty({ enum: SUBSCRIPTION_LEVELS })
  placeLevel: SubscriptionLevel;
  hasDraft: boolean;
  canPost: boolean;
  canEdit: boolean;
  canMarkAnswer: boolean;
  canModerate: boolean;
  /** Whether moderators read the reader's first posts here before others do. */
  firstPostsHeld: boolean;
}

/** A thread. Its posts are read by number, from `/threads/:id/posts`. */
export class ThreadResponse implements ThreadFacts {
  id: string;
  @ApiProperty({ type: ThreadPlaceResponse })
  place: ThreadPlaceRef;
  @ApiProperty({ enum: THREAD_KINDS })
  kind: ThreadKind;
  title: string;
  @ApiProperty({ type: ThreadPersonResponse, nullable: true })
  openedBy: ThreadPerson | null;
  /** Number of the last post. */
  lastSeq: number;
  lastPostAt: string | null;
  createdAt: string;
  isPinned: boolean;
  isLocked: boolean;
  /** Why a moderator has locked it. */
  lockReason: string | null;
  /** Locked by itself after so many days without a post; null when a person has locked it, or nobody. */
  lockedAfterDays: number | null;
  /** The post that answers a question. */
  answerSeq: number | null;
  /** Id of the thread that this one was merged into. */
  mergedInto: string | null;
  /** Seconds that one person waits between two posts. */
  slowModeSeconds: number;
  isDemo: boolean;
  version: number;
  /** For those who are signed in. */
  @ApiPropertyOptional({ type: OwnThreadState })
  own?: OwnThreadState;
}

/** A thread that was just opened. */
export class OpenedThreadResponse extends ThreadResponse {
  /** Its first post; null when that waits for a moderator. */
  @ApiProperty({ type: PostResponse, nullable: true })
  post: PostResponse | null;
}

/** Threads like one that is being written, most alike first. */
export class SimilarThreadList {
  items: ThreadResponse[];
}

/** Threads of a place, pinned ones first. */
export class ThreadList {
  items: ThreadResponse[];
  nextCursor: string | null;
}
