import type { ThreadFacts, ThreadKind, ThreadPerson, ThreadPlaceRef } from '#contracts';
import type { ThreadPlace } from '../places/thread-place.entity.js';

/** What a thread knows of its place. */
export type PlaceInThread = Pick<
  ThreadPlace,
  'id' | 'kind' | 'subjectId' | 'slug' | 'name' | 'readerKeys' | 'isClosed' | 'slowModeSeconds' | 'heldFirstPosts'
>;

/** A thread with its place, as it is read. */
export interface ThreadRecord {
  readonly id: string;
  readonly kind: ThreadKind;
  readonly title: string;
  readonly openedBy: string | null;
  readonly opener: ThreadPerson | null;
  readonly lastSeq: number;
  readonly lastPostAt: Date | null;
  readonly activeAt: Date;
  readonly createdAt: Date;
  readonly pinnedAt: Date | null;
  readonly lockedAt: Date | null;
  readonly lockReason: string | null;
  readonly lockedAfterDays: number | null;
  readonly answerSeq: number | null;
  readonly mergedIntoId: string | null;
  readonly slowModeSeconds: number | null;
  readonly isDemo: boolean;
  readonly version: number;
  readonly place: PlaceInThread;
}

/** Seconds between two posts of one person: the slower of thread and place. */
export function slowModeOf({ slowModeSeconds, place }: ThreadRecord): number {
  return Math.max(slowModeSeconds ?? 0, place.slowModeSeconds);
}

export function placeRefOf({ id, kind, subjectId, slug, name }: ThreadPlaceRef): ThreadPlaceRef {
  return { id, kind, subjectId, slug, name };
}

export function factsOf(thread: ThreadRecord): ThreadFacts {
  return {
    id: thread.id,
    place: placeRefOf(thread.place),
    kind: thread.kind,
    title: thread.title,
    openedBy: thread.opener,
    lastSeq: thread.lastSeq,
    lastPostAt: thread.lastPostAt?.toISOString() ?? null,
    createdAt: thread.createdAt.toISOString(),
    isPinned: thread.pinnedAt !== null,
    isLocked: thread.lockedAt !== null,
    lockReason: thread.lockReason,
    lockedAfterDays: thread.lockedAfterDays,
    answerSeq: thread.answerSeq,
    mergedInto: thread.mergedIntoId,
    slowModeSeconds: slowModeOf(thread),
    isDemo: thread.isDemo,
    version: thread.version,
  };
}
