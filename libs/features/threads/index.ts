import type { Feature } from '#platform/feature';
import { Mention } from './mentions/mention.entity.js';
import { MentionsOfNeeds1763763450001 } from './migrations/mentions-of-needs.js';
import { ThreadsOfNeeds1763762500001 } from './migrations/threads-of-needs.js';
import { RefusedPosts1763763600000 } from './migrations/refused-posts.js';
import { ThreadsLockedByAge1763763700000 } from './migrations/threads-locked-by-age.js';
import { ThreadsTables1763761900000 } from './migrations/threads-tables.js';
import { UnreadCounts1763762510000 } from './migrations/unread-counts.js';
import { HeldPost } from './moderation/held-post.entity.js';
import { PostReport } from './moderation/post-report.entity.js';
import { PostBookmark } from './own/post-bookmark.entity.js';
import { ThreadDraft } from './own/thread-draft.entity.js';
import { UserBlock } from './own/user-block.entity.js';
import { ThreadPlace } from './places/thread-place.entity.js';
import { PostReaction } from './posts/post-reaction.entity.js';
import { PostRevision } from './posts/post-revision.entity.js';
import { Post } from './posts/post.entity.js';
import { PlaceFollow } from './reading/place-follow.entity.js';
import { ThreadRead } from './reading/thread-read.entity.js';
import { ThreadPlaceChanges, UnreadCount } from './reading/unread-count.entity.js';
import { ThreadsModule } from './threads.module.js';
import { threadsPersonalData } from './threads.personal-data.js';
import { Thread } from './threads/thread.entity.js';

export { MarkdownRenderer } from './markdown/markdown-renderer.js';
export { ThreadModeration } from './moderation/moderation.service.js';
export { PlaceKind, ThreadPlaces, type GuardedPlace, type PlaceFacts, type PlaceRights } from './places/place-kinds.js';
export { Places } from './places/places.service.js';
export { ThreadPlace } from './places/thread-place.entity.js';
export { PostReading } from './posts/post-reading.service.js';
export { WritePostDto } from './posts/posts.dto.js';
export { Posts } from './posts/posts.service.js';
export { Reading } from './reading/reading.service.js';
export {
  heldPostRefused,
  peopleMentioned,
  placeChanged,
  postRemoved,
  postsCreated,
  postUpdated,
  reactionChanged,
  readChanged,
  reportDecided,
  threadChanged,
  threadOpened,
  type PostAddress,
} from './threads.events.js';
export { ThreadsModule } from './threads.module.js';
export { ThreadDoor, type OpenedThread } from './threads/thread-door.js';
export { ThreadResponse } from './threads/thread.response.js';
export { ThreadOpening } from './threads/thread-opening.service.js';
export { Threads } from './threads/threads.service.js';

/** Talk: threads of hubs, use cases and introductions, and what people do with posts. */
export const threadsFeature: Feature = {
  name: 'threads',
  module: ThreadsModule,
  entities: [
    ThreadPlace,
    Thread,
    Post,
    PostRevision,
    PostReaction,
    Mention,
    ThreadRead,
    PlaceFollow,
    ThreadPlaceChanges,
    UnreadCount,
    ThreadDraft,
    PostBookmark,
    UserBlock,
    HeldPost,
    PostReport,
  ],
  migrations: [
    ThreadsTables1763761900000,
    UnreadCounts1763762510000,
    ThreadsOfNeeds1763762500001,
    MentionsOfNeeds1763763450001,
    RefusedPosts1763763600000,
    ThreadsLockedByAge1763763700000,
  ],
  personalData: threadsPersonalData,
};
