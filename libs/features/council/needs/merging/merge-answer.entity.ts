import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MERGE_SIDES, type MergeSide } from '#contracts';
import { oneOf } from '#platform/database';
import { MergeProposal } from './merge-proposal.entity.js';

/** What the organisation that raised one of the two needs says to their merging. */
@Entity('council_merge_answers')
@Check(oneOf('side', MERGE_SIDES))
@Check('agrees OR reason IS NOT NULL')
@Index(['byId'])
export class MergeAnswer {
  @PrimaryColumn('uuid')
  @ForeignKey(() => MergeProposal, { onDelete: 'CASCADE' })
  proposalId: string;

  @PrimaryColumn('text')
  side: MergeSide;

  @Column('boolean')
  agrees: boolean;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
