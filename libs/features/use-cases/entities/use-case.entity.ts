import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import {
  AREAS,
  PERSONAL_DATA,
  PHASES,
  STOP_REASONS,
  TECHNIQUES,
  USE_CASE_SCHEMA_VERSION,
  USE_CASE_STATUSES,
  VALUES,
  VISIBILITIES,
  type Area,
  type ContactPerson,
  type PersonalData,
  type Phase,
  type StopReason,
  type Technique,
  type UseCaseDetails,
  type UseCaseStatus,
  type Value,
  type Visibility,
} from '#contracts';
import { arrayOf, oneOf } from '#platform/database';

/** What everyone may read; feeds and site maps go through it by time. */
const PUBLIC = `status = 'published' AND visibility = 'public'`;

/** The register's record of one AI use case. Its owners, translations, effects and phases are rows of their own. */
@Entity('use_cases')
@Check(oneOf('status', USE_CASE_STATUSES))
@Check(`lang ~ '^[a-z]{2}$'`)
@Check(arrayOf('areas', AREAS))
@Check(arrayOf('"values"', VALUES))
@Check(arrayOf('techniques', TECHNIQUES))
@Check(oneOf('phase', PHASES))
@Check(oneOf('stop_reason', STOP_REASONS))
@Check(oneOf('personal_data', PERSONAL_DATA))
@Check(oneOf('visibility', VISIBILITIES))
@Check(`status = 'draft' OR visibility IS NOT NULL`)
@Check(`status <> 'published' OR published_at IS NOT NULL`)
@Unique(['source', 'sourceId'])
@Index(['status', 'updatedAt', 'id'])
@Index(['publishedAt', 'id'], { where: PUBLIC })
@Index(['updatedAt', 'id'], { where: PUBLIC })
@Index(['importHash'])
@Index(['grewFromId'])
export class UseCase {
  @PrimaryColumn('uuid')
  id: string;

  @Column('varchar', { length: 80, unique: true })
  slug: string;

  @Column('text', { default: 'draft' })
  status: UseCaseStatus;

  /** Language of the story, ISO 639-1. */
  @Column('varchar', { length: 2, default: 'sv' })
  lang: string;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  summary: string;

  @Column('text', { default: '' })
  problem: string;

  @Column('text', { default: '' })
  solution: string;

  @Column('text', { default: '' })
  lessons: string;

  @Column('text', { array: true, default: '{}' })
  areas: Area[];

  @Column('text', { array: true, default: '{}' })
  values: Value[];

  @Column('text', { array: true, default: '{}' })
  techniques: Technique[];

  @Column('text', { nullable: true })
  phase: Phase | null;

  @Column('date', { nullable: true })
  phaseSince: string | null;

  @Column('text', { nullable: true })
  phaseReason: string | null;

  @Column('text', { nullable: true })
  stopReason: StopReason | null;

  /** What the owner of a stopped case would do instead. */
  @Column('text', { nullable: true })
  insteadOf: string | null;

  @Column('text', { nullable: true })
  personalData: PersonalData | null;

  @Column('text', { nullable: true })
  contactName: string | null;

  @Column('text', { nullable: true })
  contactRole: string | null;

  @Column('text', { nullable: true })
  contactEmail: string | null;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  /** The fields that nothing but a reader asks for one by one, as far as they say anything. */
  @Column('jsonb', { default: '{}' })
  details: Partial<UseCaseDetails>;

  @Column('jsonb', { default: '[]' })
  contacts: ContactPerson[];

  /** The case that this one grew from. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => UseCase, { onDelete: 'SET NULL' })
  grewFromId: string | null;

  /** Null only while a draft has not chosen. */
  @Column('text', { nullable: true })
  visibility: Visibility | null;

  /** The register that the record was imported from; with `sourceId` the key that makes importing again safe. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  sourceId: string | null;

  /** Fingerprint of the row that was imported last: the same row again changes nothing. */
  @Column('text', { nullable: true })
  importHash: string | null;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column('int', { default: USE_CASE_SCHEMA_VERSION })
  schemaVersion: number;

  @Column('int', { default: 1 })
  version: number;

  /** Kept, not counted: every list shows them. */
  @Column('int', { default: 0 })
  effectCount: number;

  @Column('int', { default: 0 })
  measuredEffectCount: number;

  @Column('int', { default: 0 })
  reuseCount: number;

  @Column('int', { default: 0 })
  interestedCount: number;

  /** 0 to 100, as the field standard measures it. */
  @Column('int', { default: 0 })
  completeness: number;

  /** The person who began the record; null for imports. */
  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  archivedAt: Date | null;

  /** Who changed it last; null for imports. */
  @Column('uuid', { nullable: true })
  updatedBy: string | null;

  /** When somebody last said that it still is true without changing it. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;

  /** When the contact left the organisation; null again as soon as there is another one. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  contactLeftAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;

  /** What the reviewer wants to have changed. */
  @Column('text', { nullable: true })
  reviewNote: string | null;
}
