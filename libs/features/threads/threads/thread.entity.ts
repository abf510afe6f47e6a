import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { THREAD_KINDS, type ThreadKind } from '#contracts';
import { oneOf } from '#platform/database';
import { ThreadPlace } from '../places/thread-place.entity.js';

/** A talk about one matter. Its row is also the lock that gives posts their numbers. */
@Entity('threads')
@Unique(['openedBy', 'clientId'])
@Check(oneOf('kind', THREAD_KINDS))
@Check('last_seq >= 0')
@Check('locked_after_days IS NULL OR locked_at IS NOT NULL')
@Index(['placeId', 'activeAt', 'id'])
export class Thread {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => ThreadPlace)
  placeId: string;

  @Column('text')
  kind: ThreadKind;

  @Column('text')
  title: string;

  /** Null: opened by Torget for its place, or by someone who is gone. */
  @Column('uuid', { nullable: true })
  openedBy: string | null;

  /** What the device that opened it called it, so that sending again is safe. */
  @Column('text', { nullable: true })
  clientId: string | null;

  /** Number of the last post. */
  @Column('int', { default: 0 })
  lastSeq: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lastPostAt: Date | null;

  /** The same to the minute: what lists order by. A column that changed with every post would make each of them rewrite all indexes. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  activeAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  pinnedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  lockedAt: Date | null;

  @Column('text', { nullable: true })
  lockReason: string | null;

  /** The days without a post after which its place had it locked; null when a person did. */
  @Column('int', { nullable: true })
  lockedAfterDays: number | null;

  /** The post that answers a question. */
  @Column('int', { nullable: true })
  answerSeq: number | null;

  /** Where its posts are now, when it was merged into another thread. */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  /** Slower than its place, in seconds; null for the same. */
  @Column('int', { nullable: true })
  slowModeSeconds: number | null;

  @Column('boolean', { default: false })
  isDemo: boolean;

  /** Counts changes of the thread itself, not its posts. */
  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
