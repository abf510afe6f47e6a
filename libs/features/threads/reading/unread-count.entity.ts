import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ThreadPlace } from '../places/thread-place.entity.js';

/** How often posts or threads of a place have changed what may be unread. Counted by the database itself, in the transaction of the change. */
@Entity('thread_place_changes')
export class ThreadPlaceChanges {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ThreadPlace, { onDelete: 'CASCADE' })
  placeId: string;

  @Column('int')
  changes: number;
}

/**
 * What was unread for a person in a place when it was last counted, and of what. It is true as long as both numbers of changes are those that it was
 * counted at; otherwise it is counted anew.
 */
@Entity('unread_counts')
export class UnreadCount {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => ThreadPlace, { onDelete: 'CASCADE' })
  placeId: string;

  /** How often the person's own marks and levels there have changed. Counted by the database itself. */
  @Column('int', { default: 0 })
  ownChanges: number;

  /** The changes of the place at which it was counted; null when it never was. */
  @Column('int', { nullable: true })
  countedChanges: number | null;

  /** The same of the own changes. */
  @Column('int', { nullable: true })
  countedOwnChanges: number | null;

  /** Whether it was counted for a member of the hub, to whom all threads are news, not only those that they follow. */
  @Column('boolean', { default: false })
  asMember: boolean;

  /** Threads with something new. */
  @Column('int', { default: 0 })
  threads: number;

  /** New posts in them. */
  @Column('int', { default: 0 })
  posts: number;

  /** When a thread stops being news by itself. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  trueUntil: Date | null;
}
