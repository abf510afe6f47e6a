import { defineEvent } from '#platform/outbox';

/** Which post of which thread. */
export interface PostAddress {
  threadId: string;
  postId: string;
  seq: number;
}

/** Posts were written, in the order of their numbers; those that were committed together come in one event. */
export const postsCreated = defineEvent<{ posts: PostAddress[] }>('post.created');
/** The handler that sends them to their rooms, where the process that took them does not do that itself. */
export const BROADCAST_POSTS = 'threads.broadcast-posts';
export const postUpdated = defineEvent<PostAddress>('post.updated');
/** A post was removed, or moved to another thread; its number stays as a tombstone. */
export const postRemoved = defineEvent<PostAddress>('post.removed');
export const reactionChanged = defineEvent<PostAddress>('reaction.changed');
/** A post names these people, who may read it. */
export const peopleMentioned = defineEvent<PostAddress & { userIds: string[]; by: string | null }>('post.mentioned');

export const threadOpened = defineEvent<{ threadId: string; placeId: string }>('thread.created');
/** Title, kind, place, pin, lock or answer of a thread changed. */
export const threadChanged = defineEvent<{ threadId: string }>('thread.changed');
/** What can be found of threads by their first posts changed. */
export const threadTextsChanged = defineEvent<{ threadIds: string[] }>('thread.texts_changed');
/** Who may read a place, or what it is called, changed: rooms are looked through, and its threads are indexed anew. */
export const placeChanged = defineEvent<{ placeId: string }>('thread_place.changed');

/** How far a person has read, on one device, for the others. `threadId` is null when everything was marked as read. */
export const readChanged = defineEvent<{ userId: string; threadId: string | null }>('read.changed');

/** A moderator has looked at a report, and those who reported are told. */
export const reportDecided = defineEvent<{ reportId: string }>('report.decided');

/** A moderator has not let a post in, and its author is told. */
export const heldPostRefused = defineEvent<{ heldPostId: string }>('held_post.refused');
