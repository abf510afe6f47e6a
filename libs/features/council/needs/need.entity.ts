import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AREAS, NEED_STATES, type Area, type NeedState } from '#contracts';
import { Organisation } from '#features/organisations';
import { arrayOf, oneOf } from '#platform/database';

/** Something that several organisations need and want done together (gemensamt behov). Everybody may read it. */
@Entity('council_needs')
@Check(oneOf('state', NEED_STATES))
@Check(arrayOf('areas', AREAS))
@Check("(state = 'merged') = (merged_into_id IS NOT NULL)")
@Index(['organisationId'])
@Index(['raisedBy'])
@Index(['state', 'id'])
export class Need {
  @PrimaryColumn('uuid')
  id: string;

  @Column('varchar', { length: 90, unique: true })
  slug: string;

  @Column('text')
  title: string;

  /** What it is about, as plain text. */
  @Column('text')
  background: string;

  /** Who is affected, as plain text. */
  @Column('text', { default: '' })
  affected: string;

  @Column('text', { array: true, default: '{}' })
  areas: Area[];

  /** For whom it was raised. */
  @Column('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;

  @Column('uuid')
  raisedBy: string;

  /** The thread that it was made out of. Not all who may read the need may read the thread. */
  @Column('uuid', { nullable: true })
  threadId: string | null;

  @Column('text', { default: 'raised' })
  state: NeedState;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  stateSince: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Need)
  mergedIntoId: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
