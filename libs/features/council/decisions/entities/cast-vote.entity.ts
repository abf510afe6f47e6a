import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SEAT_ROLES, VOTE_CHOICES, type SeatRole, type VoteChoice } from '#contracts';
import { oneOf } from '#platform/database';
import { DecisionVoice } from './decision-voice.entity.js';

/** Every vote that was cast for a voice, also those that were changed later; never changed itself. */
@Entity('council_cast_votes')
@Check(oneOf('choice', VOTE_CHOICES))
@Check(oneOf('as_role', SEAT_ROLES))
@Index(['voiceId', 'id'])
@Index(['byId'])
export class CastVote {
  /** UUIDv7: also the order. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => DecisionVoice, { onDelete: 'CASCADE' })
  voiceId: string;

  @Column('text')
  choice: VoteChoice;

  @Column('text', { default: '' })
  reason: string;

  @Column('uuid')
  byId: string;

  @Column('text', { nullable: true })
  asRole: SeatRole | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  castAt: Date;
}
