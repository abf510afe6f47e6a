import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SUPPORT_STATES, type SupportState } from '#contracts';
import { Organisation } from '#features/organisations';
import { oneOf } from '#platform/database';
import { Need } from '../need.entity.js';

/** An organisation that stands behind a need, or is asked whether it does. One row an organisation, whoever of it says so. */
@Entity('council_need_supports')
@Check(oneOf('state', SUPPORT_STATES))
@Check("state = 'confirmed' OR from_need_id IS NOT NULL")
@Index(['needId', 'organisationId'], { unique: true })
@Index(['needId', 'state', 'id'])
@Index(['organisationId', 'state'])
@Index(['byId'])
export class NeedSupport {
  /** UUIDv7: also the order. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Need, { onDelete: 'CASCADE' })
  needId: string;

  @Column('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;

  @Column('text', { default: 'confirmed' })
  state: SupportState;

  /** What it would do for it, as plain text. */
  @Column('text', { default: '' })
  contribution: string;

  /** Who said so last; of one that is asked, who said so of the need that it supported. */
  @Column('uuid')
  byId: string;

  /** The need that it supported before that was merged into this one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Need)
  fromNeedId: string | null;

  /** How often it was said again after it counted. It counts from the statement that leaves it at 0. */
  @Column('int', { default: 0 })
  edits: number;

  /** Since when it counts, or is asked. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  since: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
