import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MERGE_STATES, type MergeState } from '#contracts';
import { oneOf } from '#platform/database';
import { Need } from '../need.entity.js';

/** A proposal of the secretariat to let one need go into another. Both of those who raised them must agree. */
@Entity('council_merge_proposals')
@Check(oneOf('state', MERGE_STATES))
@Check('from_need_id <> into_need_id')
@Check("(state = 'open') = (closed_at IS NULL)")
@Index('IDX_council_merge_proposals_open', ['fromNeedId'], { unique: true, where: "state = 'open'" })
@Index(['fromNeedId', 'id'])
@Index(['intoNeedId', 'id'])
@Index(['proposedBy'])
export class MergeProposal {
  /** UUIDv7: also the order. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Need)
  fromNeedId: string;

  @Column('uuid')
  @ForeignKey(() => Need)
  intoNeedId: string;

  /** Why, as plain text. */
  @Column('text')
  reason: string;

  @Column('uuid')
  proposedBy: string;

  @Column('text', { default: 'open' })
  state: MergeState;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;
}
