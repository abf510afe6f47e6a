import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform/database';
import { IMPORT_OUTCOMES, type FieldProblem, type ImportOutcome } from '../import.types.js';
import { UseCaseImport } from './use-case-import.entity.js';

/** The answer to one row of an import: of the preview, and later of the import itself. */
@Entity('use_case_import_rows')
@Check(oneOf('outcome', IMPORT_OUTCOMES))
@Index(['importId', 'outcome', 'row'])
export class UseCaseImportRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCaseImport, { onDelete: 'CASCADE' })
  importId: string;

  @PrimaryColumn('int')
  row: number;

  @Column('text')
  outcome: ImportOutcome;

  @Column('text')
  title: string;

  @Column('jsonb', { default: [] })
  problems: FieldProblem[];
}
