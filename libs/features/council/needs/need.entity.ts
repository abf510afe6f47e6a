import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AREAS, LANGUAGES, NEED_STATES, type Area, type Language, type NeedState } from '#contracts';
import { Organisation } from '#features/organisations';
import { arrayOf, oneOf } from '#platform/database';

/** Something that several organisations need and want done together (gemensamt behov). Everybody may read it. */
@Entity('council_needs')
@Check(oneOf('state', NEED_STATES))
@Check(oneOf('lang', LANGUAGES))
@Check(arrayOf('areas', AREAS))
@Check('support_count >= 0')
@Check("(state = 'merged') = (merged_into_id IS NOT NULL)")
@Index(['organisationId'])
@Index(['raisedBy'])
@Index(['threadId'])
@Index(['state', 'id'])
@Index(['supportCount', 'id'])
@Index(['updatedAt', 'id'])
export class Need {
  @PrimaryColumn('uuid')
  id: string;

  @Column('varchar', { length: 90, unique: true })
  slug: string;

  /** What it is written in. */
  @Column('text', { default: 'sv' })
  lang: Language;

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

  /** How many organisations support it. Kept in the statement that changes a support, see `support/supports.repository.ts`. */
  @Column('int', { default: 0 })
  supportCount: number;

  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
