import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FOLLOW_UP_ANSWERS, type FollowUpAnswer } from '#contracts';
import { oneOf } from '#platform/database';
import { Decision } from './decision.entity.js';

/** A day on which it is asked what became of a decision, and the answer. One at a time waits for an answer. */
@Entity('council_follow_ups')
@Check(oneOf('answer', FOLLOW_UP_ANSWERS))
@Check('(answer IS NULL) = (answered_at IS NULL)')
@Index('IDX_council_follow_ups_waiting', ['decisionId'], { unique: true, where: 'answer IS NULL' })
@Index('IDX_council_follow_ups_due', ['dueOn'], { where: 'answer IS NULL' })
@Index(['answeredBy'])
export class FollowUp {
  /** UUIDv7: also the order. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Decision, { onDelete: 'CASCADE' })
  decisionId: string;

  /** The day, in Sweden. */
  @Column('date')
  dueOn: string;

  /** When owner and secretariat were told that the day had come. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  toldAt: Date | null;

  @Column('text', { nullable: true })
  answer: FollowUpAnswer | null;

  /** What was said with it, as plain text. */
  @Column('text', { default: '' })
  note: string;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;
}
