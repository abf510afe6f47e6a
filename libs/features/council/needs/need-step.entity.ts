import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CHAIN_KINDS, NEED_STATES, NEED_STEPS, type ChainKind, type NeedState, type NeedStepKind } from '#contracts';
import { oneOf } from '#platform/database';
import { Need } from './need.entity.js';

/** One entry of a need's public timeline; never changed. */
@Entity('council_need_steps')
@Check(oneOf('kind', NEED_STEPS))
@Check(oneOf('from_state', NEED_STATES))
@Check(oneOf('to_state', NEED_STATES))
@Check(oneOf('subject_kind', CHAIN_KINDS))
@Check("(kind = 'state_changed') = (to_state IS NOT NULL)")
@Check('(subject_kind IS NULL) = (subject_id IS NULL)')
@Index(['needId', 'id'])
export class NeedStep {
  /** UUIDv7: also the order. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Need)
  needId: string;

  @Column('text')
  kind: NeedStepKind;

  @Column('text', { nullable: true })
  fromState: NeedState | null;

  @Column('text', { nullable: true })
  toState: NeedState | null;

  /** What it has to do with, such as the round; `merged_into` and `merged_from` name the other need in `other_need_id`. */
  @Column('text', { nullable: true })
  subjectKind: ChainKind | null;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Need)
  otherNeedId: string | null;

  /** Why, as plain text. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Who did it; null for what happened by itself, such as a round that closed at its time. */
  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}
