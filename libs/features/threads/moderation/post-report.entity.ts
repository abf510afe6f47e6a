import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { REPORT_REASONS, REPORT_STATES, type ReportReason, type ReportState } from '#contracts';
import { oneOf } from '#platform/database';
import { Post } from '../posts/post.entity.js';

/** A reader says that something is wrong with a post. */
@Entity('post_reports')
@Unique(['postId', 'reporterId'])
@Check(oneOf('reason', REPORT_REASONS))
@Check(oneOf('state', REPORT_STATES))
@Check("(state = 'open') = (decided_at IS NULL)")
@Index(['state', 'id'])
export class PostReport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Post, { onDelete: 'CASCADE' })
  postId: string;

  /** Null when the person is no longer on Torget. */
  @Index()
  @Column('uuid', { nullable: true })
  reporterId: string | null;

  @Column('text')
  reason: ReportReason;

  @Column('text', { default: '' })
  note: string;

  @Column('text', { default: 'open' })
  state: ReportState;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decision: string | null;
}
