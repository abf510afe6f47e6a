import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { REMOVAL_KINDS, type Reaction, type RemovalKind } from '#contracts';
import { oneOf } from '#platform/database';
import { Thread } from '../threads/thread.entity.js';

/** What one person said. Its number in the thread is never given to another one. */
@Entity('posts')
@Unique(['threadId', 'seq'])
@Unique(['threadId', 'authorId', 'clientId'])
@Check(oneOf('removal_kind', REMOVAL_KINDS))
@Check('(removal_kind IS NULL) = (removed_at IS NULL)')
@Index(['authorId', 'id'])
export class Post {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Thread)
  threadId: string;

  @Column('int')
  seq: number;

  /** Null when the person is no longer on Torget. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  /** For whom the author wrote: the first organisation that they belonged to. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** Markdown. */
  @Column('text')
  body: string;

  /** What the Markdown was made into when it was saved, safe to show. */
  @Column('text')
  html: string;

  @Column('uuid', { nullable: true })
  replyToId: string | null;

  @Column('int', { nullable: true })
  replyToSeq: number | null;

  /** What the author's device called it, so that sending again is safe. */
  @Column('text', { nullable: true })
  clientId: string | null;

  @Column('boolean', { default: false })
  hasFiles: boolean;

  /** How many have reacted, by name. Kept, as every page shows it. */
  @Column('jsonb', { default: () => "'{}'" })
  reactions: Partial<Record<Reaction, number>>;

  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  editedAt: Date | null;

  @Column('uuid', { nullable: true })
  editedBy: string | null;

  @Column('text', { nullable: true })
  editReason: string | null;

  @Column('text', { nullable: true })
  removalKind: RemovalKind | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  removedAt: Date | null;

  @Column('uuid', { nullable: true })
  removedBy: string | null;

  @Column('text', { nullable: true })
  removalReason: string | null;

  /** The post that it is now, in another thread. */
  @Column('uuid', { nullable: true })
  movedToId: string | null;
}
