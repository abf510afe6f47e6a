import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { UseCaseRecord } from '../use-case.record.js';
import { UseCase } from './use-case.entity.js';

/** A published state of a case that is no longer the current one. Written when the next one comes, so an import of new cases costs nothing. */
@Entity('use_case_revisions')
export class UseCaseRevision {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('int')
  version: number;

  /** The record as it was read, without what was withheld. */
  @Column('jsonb')
  snapshot: UseCaseRecord;
}
