import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '#features/organisations';
import { RoundNeed } from './round-need.entity.js';

/** What a round leads to for one of its needs, who sees to it, and when it is followed up. */
@Entity('council_round_outcomes')
@ForeignKey(() => RoundNeed, ['roundId', 'needId'], ['roundId', 'needId'])
@Check('num_nonnulls(owner_organisation_id, owner_user_id) = 1')
@Index(['ownerUserId'])
@Index(['byId'])
export class RoundOutcome {
  @PrimaryColumn('uuid')
  roundId: string;

  @PrimaryColumn('uuid')
  needId: string;

  /** What is going to happen, as plain text. */
  @Column('text')
  outcome: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Organisation)
  ownerOrganisationId: string | null;

  @Column('uuid', { nullable: true })
  ownerUserId: string | null;

  /** A day in Sweden. */
  @Column('date')
  followUpOn: string;

  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
