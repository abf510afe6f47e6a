import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '#platform/database';
import type { Finding } from '../findings.js';
import type { ImportFormat } from '../import.types.js';
import type { InspectedColumn } from '../mapping/inspect-file.js';
import type { ImportMapping } from '../mapping/row-mapper.js';

/** Where an import is. `uploading` is known to nobody yet. */
export const IMPORT_STATUSES = [
  'uploading',
  'uploaded',
  'mapped',
  'previewing',
  'previewed',
  'running',
  'done',
  'cancelled',
  'failed',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** A file that someone brings use cases in with, and how far that has come. The file itself is in the file store. */
@Entity('use_case_imports')
@Check(oneOf('status', IMPORT_STATUSES))
@Index(['createdBy', 'id'])
@Index(['createdAt'])
@Unique(['createdBy', 'requestKey'])
export class UseCaseImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  createdBy: string;

  @Column('text')
  status: ImportStatus;

  @Column('text')
  fileName: string;

  /** In bytes. */
  @Column('int', { default: 0 })
  fileSize: number;

  /** `Idempotency-Key` of the upload. */
  @Column('text', { nullable: true })
  requestKey: string | null;

  /** What was sent, to tell another file under the same key. */
  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('text')
  format: ImportFormat;

  @Column('text', { nullable: true })
  encoding: string | null;

  @Column('text', { nullable: true })
  delimiter: string | null;

  @Column('int', { nullable: true })
  rowsEstimated: number | null;

  @Column('jsonb', { default: [] })
  columns: InspectedColumn[];

  /** Null while nobody has said what the columns mean; the file then speaks our names. */
  @Column('jsonb', { nullable: true })
  mapping: ImportMapping | null;

  /** The foreign register that the columns tell of. */
  @Column('text', { nullable: true })
  register: string | null;

  /** Owner of rows that name none. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('boolean', { default: false })
  publish: boolean;

  /** The preview or run that counts; a job of an earlier one stops. */
  @Column('uuid', { nullable: true })
  runId: string | null;

  /** Rows of the file that were answered for, counted up in the transactions that store them. */
  @Column('int', { default: 0 })
  processed: number;

  @Column('int', { default: 0 })
  created: number;

  @Column('int', { default: 0 })
  updated: number;

  @Column('int', { default: 0 })
  unchanged: number;

  @Column('int', { default: 0 })
  failed: number;

  /** Why the whole import failed. */
  @Column('jsonb', { nullable: true })
  problem: Finding | null;

  @Column('int', { default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
