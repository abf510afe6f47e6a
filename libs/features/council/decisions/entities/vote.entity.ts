import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SEAT_ROLES, VOTE_CHOICES, type SeatRole, type VoteChoice } from '#contracts';
import { oneOf } from '#platform/database';
import { DecisionVoice } from './decision-voice.entity.js';

/** The vote of a voice as it stands; at most one, whoever cast it. */
@Entity('council_votes')
@Check(oneOf('choice', VOTE_CHOICES))
@Check(oneOf('as_role', SEAT_ROLES))
@Check("choice NOT IN ('disagree', 'block') OR reason <> ''")
@Index(['byId'])
export class Vote {
  @PrimaryColumn('uuid')
  @ForeignKey(() => DecisionVoice, { onDelete: 'CASCADE' })
  voiceId: string;

  @Column('text')
  choice: VoteChoice;

  /** Why, as plain text. */
  @Column('text', { default: '' })
  reason: string;

  @Column('uuid')
  byId: string;

  /** As whom of the seat; null for a member of a working group. */
  @Column('text', { nullable: true })
  asRole: SeatRole | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  castAt: Date;
}
