import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { THREAD_KINDS, type ThreadKind } from '#contracts';
import { oneOf } from '#platform/database';
import { ThreadPlace } from '../places/thread-place.entity.js';
import { Thread } from '../threads/thread.entity.js';

/** What a person has begun to write: a post in a thread, or a new thread in a place. */
@Entity('thread_drafts')
@Unique(['userId', 'threadId'])
@Unique(['userId', 'placeId'])
@Check('(thread_id IS NULL) <> (place_id IS NULL)')
@Check(oneOf('kind', THREAD_KINDS))
export class ThreadDraft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Thread, { onDelete: 'CASCADE' })
  threadId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ThreadPlace, { onDelete: 'CASCADE' })
  placeId: string | null;

  @Column('text', { default: '' })
  title: string;

  @Column('text', { nullable: true })
  kind: ThreadKind | null;

  @Column('text', { default: '' })
  body: string;

  @Column('uuid', { nullable: true })
  replyToId: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
