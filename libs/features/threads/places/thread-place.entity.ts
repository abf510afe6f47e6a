import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { THREAD_PLACE_KINDS, type ThreadPlaceKind } from '#contracts';
import { oneOf } from '#platform/database';

/**
 * Where threads stand: one row for a hub, a use case or an introduction. What it says of that thing is a copy, so that lists, counts and
 * search ask one table who may read; the kind of the place keeps it true.
 */
@Entity('thread_places')
@Unique(['kind', 'subjectId'])
@Check(oneOf('kind', THREAD_PLACE_KINDS))
@Check('slow_mode_seconds >= 0 AND held_first_posts >= 0 AND close_after_days > 0')
export class ThreadPlace {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ThreadPlaceKind;

  /** The hub, use case or introduction. */
  @Column('uuid')
  subjectId: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  /** Keys of those who may read what is written here. */
  @Column('text', { array: true })
  readerKeys: string[];

  /** Nobody writes here any more: an archived hub or use case. */
  @Column('boolean', { default: false })
  isClosed: boolean;

  @Column('boolean', { default: false })
  isDemo: boolean;

  /** Seconds that one person waits between two posts in a thread here; 0 for no waiting. */
  @Column('int', { default: 0 })
  slowModeSeconds: number;

  /** Days without a post after which a thread is locked; null for never. */
  @Column('int', { nullable: true })
  closeAfterDays: number | null;

  /** How many posts of a new member wait for a moderator. */
  @Column('int', { default: 0 })
  heldFirstPosts: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}
