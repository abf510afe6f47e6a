import { ApiProperty } from '@nestjs/swagger';
import { THREAD_PLACE_KINDS, type ThreadPlaceKind } from '#contracts';
import { ThreadResponse } from '../threads/thread.response.js';

/** What is unread in one place. */
export class UnreadInPlace {
  placeId: string;
  @ApiProperty({ enum: THREAD_PLACE_KINDS })
  kind: ThreadPlaceKind;
  subjectId: string;
  slug: string;
  name: string;
  /** Threads with something new. */
  threads: number;
  /** New posts in them. */
  posts: number;
  /** Unread posts that name the reader. */
  mentions: number;
}

/** What is unread, in all and by place. */
export class UnreadResponse {
  threads: number;
  posts: number;
  mentions: number;
  places: UnreadInPlace[];
}

/** A thread with something new, and what that is. */
export class NewsItem {
  thread: ThreadResponse;
  unread: number;
  mentions: number;
  /** Unread answers to one's own posts. */
  replies: number;
  /** How much it matters to the reader, for ordering only. */
  score: number;
}

/** What is new, what matters most first. */
export class NewsList {
  items: NewsItem[];
  /** Always null: there is one page of the most important ones. */
  nextCursor: string | null;
  /** How many threads have something new in all. */
  total: number;
}

/** How many threads were marked. */
export class MarkedResponse {
  threads: number;
}
