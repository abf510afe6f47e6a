import { askerKeys, type Actor } from '#platform/access';
import type { GuardedPlace, PlaceRights } from './places/place-kinds.js';

/** What the rules need to know of a thread. */
export interface GuardedThread {
  readonly kind: string;
  readonly openedBy: string | null;
  readonly lockedAt: Date | null;
  readonly mergedIntoId: string | null;
}

/** What the rules need to know of a post. */
export interface GuardedPost {
  readonly authorId: string | null;
  readonly isRemoved: boolean;
}

const isOwn = (actor: Actor | null, id: string | null): boolean => actor !== null && actor.userId === id;

/** Whoever holds a key of the place reads what is in it: the same rule as in the SQL of lists and of search. */
export function canRead(actor: Actor | null, { readerKeys }: Pick<GuardedPlace, 'readerKeys'>): boolean {
  return askerKeys(actor).some((key) => readerKeys.includes(key));
}

/** A thread whose first post waits for a moderator, or was turned down, is there for who opened it and for moderators only. */
export function canSeeThread(
  actor: Actor | null,
  rights: Pick<PlaceRights, 'canModerate'>,
  { lastSeq, openedBy, place }: { lastSeq: number; openedBy: string | null; place: { kind: string } },
): boolean {
  return lastSeq > 0 || place.kind !== 'hub' || rights.canModerate || isOwn(actor, openedBy);
}

/** In a locked thread only moderators have a word; in one that was merged into another nobody has. */
export function canPost(rights: PlaceRights, thread: GuardedThread): boolean {
  if (thread.mergedIntoId !== null) return false;
  return thread.lockedAt === null ? rights.canPost : rights.canModerate && rights.canPost;
}

/** Authors change their words as long as they could write new ones; moderators when they must. */
export function canEditPost(
  actor: Actor | null,
  rights: PlaceRights,
  thread: GuardedThread,
  post: GuardedPost,
): boolean {
  if (post.isRemoved) return false;
  return rights.canModerate || (isOwn(actor, post.authorId) && canPost(rights, thread));
}

/** One's own words can always be taken back. */
export function canRemovePost(actor: Actor | null, rights: PlaceRights, post: GuardedPost): boolean {
  return !post.isRemoved && (rights.canModerate || isOwn(actor, post.authorId));
}

/** Title and kind. */
export function canEditThread(actor: Actor | null, rights: PlaceRights, thread: GuardedThread): boolean {
  return rights.canModerate || (isOwn(actor, thread.openedBy) && canPost(rights, thread));
}

/** Which post answers a question is said by who asked. */
export function canMarkAnswer(actor: Actor | null, rights: PlaceRights, thread: GuardedThread): boolean {
  return thread.kind === 'question' && canEditThread(actor, rights, thread);
}

/** Everything that the asker may do with a thread. */
export function abilitiesOf(actor: Actor | null, rights: PlaceRights, thread: GuardedThread) {
  return {
    canPost: actor !== null && canPost(rights, thread),
    canEdit: canEditThread(actor, rights, thread),
    canMarkAnswer: canMarkAnswer(actor, rights, thread),
    canModerate: rights.canModerate,
  };
}
