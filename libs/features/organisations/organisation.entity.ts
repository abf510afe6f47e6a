import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { AREAS, ORGANISATION_TYPES, REACHES, type Area, type OrganisationType, type Reach } from '#contracts';
import { County } from './county.entity.js';
import { Municipality } from './municipality.entity.js';

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** Who takes part: a municipality, a region, an association, … */
@Entity('organisations')
@Check(`type IN (${quoted(ORGANISATION_TYPES)})`)
@Check(`areas <@ ARRAY[${quoted(AREAS)}]::text[]`)
@Check(`reach IN (${quoted(REACHES)})`)
@Check('(lat IS NULL) = (lon IS NULL)')
@Index(['name', 'id'])
@Index(['countyCode'])
@Index(['municipalityCode'])
@Index('IDX_organisations_one_for_each_municipality', ['municipalityCode'], {
  unique: true,
  where: "type = 'municipality'",
})
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('varchar', { length: 80, unique: true })
  slug: string;

  @Column({ type: 'text', collation: 'sv-x-icu' })
  name: string;

  @Column('text')
  type: OrganisationType;

  /** Swedish organisation number, written `802990-0019`. */
  @Column('varchar', { length: 11, nullable: true, unique: true })
  organisationNumber: string | null;

  @Column('varchar', { length: 4, nullable: true })
  @ForeignKey(() => Municipality)
  municipalityCode: string | null;

  @Column('varchar', { length: 2, nullable: true })
  @ForeignKey(() => County)
  countyCode: string | null;

  @Column('double precision', { nullable: true })
  lat: number | null;

  @Column('double precision', { nullable: true })
  lon: number | null;

  @Column('text', { nullable: true })
  webAddress: string | null;

  @Column('text', { nullable: true })
  descriptionSv: string | null;

  @Column('text', { nullable: true })
  descriptionEn: string | null;

  @Column('text', { array: true, default: '{}' })
  areas: Area[];

  /** How far its work reaches; for associations. */
  @Column('text', { nullable: true })
  reach: Reach | null;

  /** The image that it is known by: a file that is attached to it. */
  @Column('uuid', { nullable: true })
  logoFileId: string | null;

  /** When its first verified member took it over; null for one that nobody speaks for yet. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  claimedAt: Date | null;

  /** When somebody checked that it is who it says. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  verifiedAt: Date | null;

  /** The person who checked it. */
  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  /** Whether a second person reads use cases before they are published in its name. */
  @Column('boolean', { default: false })
  reviewRequired: boolean;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
