import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SUBSCRIPTION_LEVELS, type SubscriptionLevel } from '#contracts';
import { oneOf } from '#platform/database';
import { Thread } from '../threads/thread.entity.js';

/** How far a person has read a thread, and how closely they follow it. One row for both, as counting what is unread asks for both. */
@Entity('thread_reads')
@Check(oneOf('level', SUBSCRIPTION_LEVELS))
@Index('IDX_thread_reads_followed', ['userId'], { where: "level IN ('watching', 'tracking')" })
@Index('IDX_thread_reads_followers', ['threadId'], { where: 'level IS NOT NULL' })
export class ThreadRead {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Thread, { onDelete: 'CASCADE' })
  threadId: string;

  /** Number of the last post that was read. */
  @Column('int', { default: 0 })
  seq: number;

  /** Null: as closely as the place. */
  @Column('text', { nullable: true })
  level: SubscriptionLevel | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
