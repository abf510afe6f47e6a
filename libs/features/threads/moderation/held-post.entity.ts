import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Thread } from '../threads/thread.entity.js';

/** A new member's post that waits for a moderator. It has no number yet, so that readers see no gap. */
@Entity('held_posts')
@Unique(['threadId', 'authorId', 'clientId'])
export class HeldPost {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  @ForeignKey(() => Thread, { onDelete: 'CASCADE' })
  threadId: string;

  @Index()
  @Column('uuid')
  authorId: string;

  @Column('text')
  body: string;

  @Column('uuid', { nullable: true })
  replyToId: string | null;

  @Column('text', { nullable: true })
  clientId: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  /** When a moderator turned it down; its author still has the words. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  refusedAt: Date | null;

  @Column('text', { nullable: true })
  refusalReason: string | null;
}
