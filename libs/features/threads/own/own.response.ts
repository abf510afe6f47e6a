import { ApiProperty } from '@nestjs/swagger';
import { PostResponse } from '../posts/post.response.js';
import { ThreadPlaceResponse } from '../threads/thread.response.js';

/** The thread that a post stands in. */
export class ThreadOfPost {
  id: string;
  title: string;
  @ApiProperty({ type: ThreadPlaceResponse })
  place: ThreadPlaceResponse;
}

/** A post with the thread that it stands in. */
export class PostInThread {
  post: PostResponse;
  thread: ThreadOfPost;
}

/** A post that one wants to find again. */
export class BookmarkedPost extends PostInThread {
  bookmarkedAt: string;
}

/** Bookmarked posts, newest bookmark first. */
export class BookmarkedPosts {
  items: BookmarkedPost[];
  nextCursor: string | null;
}

/** Somebody whom one has blocked. */
export class OwnBlockedPerson {
  id: string;
  name: string;
  workTitle: string;
}

/** Those whom one has blocked, latest first. */
export class OwnBlockedPeople {
  items: OwnBlockedPerson[];
}
