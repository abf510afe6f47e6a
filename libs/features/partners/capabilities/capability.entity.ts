import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AREAS, CAPABILITY_KINDS, TECHNIQUES, type Area, type CapabilityKind, type Technique } from '#contracts';
import { Organisation } from '#features/organisations';

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** Something that an organisation does, offers or seeks. Everyone may read it. */
@Entity('capabilities')
@Check(`kind IN (${quoted(CAPABILITY_KINDS)})`)
@Check(`areas <@ ARRAY[${quoted(AREAS)}]::text[]`)
@Check(`techniques <@ ARRAY[${quoted(TECHNIQUES)}]::text[]`)
@Check('closed_at IS NOT NULL OR (closed_by IS NULL AND NOT fulfilled AND fulfilled_with IS NULL)')
@Index(['organisationId', 'id'])
export class Capability {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Organisation, { onDelete: 'CASCADE' })
  organisationId: string;

  @Column('text')
  kind: CapabilityKind;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  description: string;

  @Column('text', { array: true, default: '{}' })
  areas: Area[];

  @Column('text', { array: true, default: '{}' })
  techniques: Technique[];

  /** The last day that it holds; null for one without an end. */
  @Column('date', { nullable: true })
  openUntil: string | null;

  /** When it was said to be over, whatever `openUntil` says. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  /** Whether it ended because it came true. */
  @Column('boolean', { default: false })
  fulfilled: boolean;

  /** With whom it came true. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Organisation, { onDelete: 'SET NULL' })
  fulfilledWith: string | null;

  /** Null for what came with the demo, and only for that: it is how examples are told apart. */
  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
