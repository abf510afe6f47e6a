import type { PostFile, PostRemoval, Reaction, ThreadPerson, ThreadPost } from '#contracts';
import type { Actor } from '#platform/access';
import type { PlaceRights } from '../places/place-kinds.js';
import { canEditPost, canRemovePost, type GuardedThread } from '../threads.policy.js';

/** A post as it is stored, with who wrote it. */
export interface PostRecord {
  readonly id: string;
  readonly threadId: string;
  readonly seq: number;
  readonly authorId: string | null;
  readonly author: ThreadPerson | null;
  readonly body: string;
  readonly html: string;
  readonly replyToId: string | null;
  readonly replyToSeq: number | null;
  readonly reactions: Partial<Record<Reaction, number>>;
  readonly clientId: string | null;
  readonly hasFiles: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly removed: PostRemoval | null;
  /** The reader's own; absent when it was read for nobody. */
  readonly ownReactions?: Reaction[];
  readonly bookmarked?: boolean;
  readonly blocked?: boolean;
}

/** Who reads, and what they may do where the post stands. */
export interface Reader {
  readonly actor: Actor | null;
  readonly thread: GuardedThread;
  readonly rights: PlaceRights;
}

/** A post as everyone in the thread sees it. What was removed is not told. */
export function sharedPost(post: PostRecord, files: readonly PostFile[]): ThreadPost {
  const isRemoved = post.removed !== null;
  return {
    id: post.id,
    threadId: post.threadId,
    seq: post.seq,
    author: post.author,
    body: isRemoved ? '' : post.body,
    html: isRemoved ? '' : post.html,
    replyTo: post.replyToId === null || post.replyToSeq === null ? null : { id: post.replyToId, seq: post.replyToSeq },
    reactions: isRemoved ? {} : post.reactions,
    files: isRemoved ? [] : [...files],
    createdAt: post.createdAt.toISOString(),
    editedAt: post.editedAt?.toISOString() ?? null,
    removed: post.removed,
    version: post.version,
  };
}

/** The same with what is the reader's own. */
export function postFor({ actor, thread, rights }: Reader, post: PostRecord, files: readonly PostFile[]): ThreadPost {
  const shared = sharedPost(post, files);
  if (actor === null) return shared;
  const guarded = { authorId: post.authorId, isRemoved: post.removed !== null };
  return {
    ...shared,
    ...(post.authorId === actor.userId && post.clientId !== null ? { clientId: post.clientId } : {}),
    own: {
      reactions: post.ownReactions ?? [],
      bookmarked: post.bookmarked ?? false,
      blocked: post.blocked ?? false,
      canEdit: canEditPost(actor, rights, thread, guarded),
      canRemove: canRemovePost(actor, rights, guarded),
    },
  };
}
