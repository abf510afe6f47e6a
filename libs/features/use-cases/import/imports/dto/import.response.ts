import { ApiProperty } from '@nestjs/swagger';
import type { Language } from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { wordsOf } from '../../findings.js';
import { IMPORT_OUTCOMES, type ImportFormat, type ImportOutcome, type ImportReport } from '../../import.types.js';
import { registerOf, suggestedColumns, suggestedValues } from '../../mapping/inspect-file.js';
import { foreignRegister, FOREIGN_REGISTERS } from '../../mapping/foreign-registers.js';
import { IMPORT_STATUSES, type ImportStatus, type UseCaseImport } from '../use-case-import.entity.js';
import type { UseCaseImportRow } from '../use-case-import-row.entity.js';

/** A value of a coded column. */
export class ImportValue {
  value: string;
  /** How often it stands in the rows that were looked at. */
  count: number;

  /** What it most likely means; null: nobody knows. */
  @ApiProperty({ type: String, nullable: true })
  suggestedCode: string | null;
}

/** A column of the file. */
export class ImportColumn {
  name: string;
  samples: string[];

  /** What it most likely means; null: nobody knows. */
  @ApiProperty({ type: String, nullable: true })
  suggestedField: string | null;

  /** The field that it is mapped to, or would be: its values, when that field has codes. */
  @ApiProperty({ type: [ImportValue], nullable: true })
  codedValues: ImportValue[] | null;
}

/** How many rows had which outcome. */
export class ImportCountsResponse {
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/** What someone said that the columns and values mean. */
export class ImportMappingResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } })
  columns: Record<string, string | null>;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string', nullable: true } },
  })
  values: Record<string, Record<string, string | null>>;

  @ApiProperty({ type: String, nullable: true })
  lang: string | null;
}

/** An import without what is in its file. */
export class ImportSummary {
  id: string;

  @ApiProperty({ enum: IMPORT_STATUSES.filter((status) => status !== 'uploading') })
  status: ImportStatus;

  fileName: string;
  /** In bytes. */
  fileSize: number;

  @ApiProperty({ enum: ['csv', 'json', 'jsonl'] })
  format: ImportFormat;

  /** Rows of the file that were answered for by the preview or the import. */
  processed: number;
  /** Rows of the file; null when it is too long to have been counted. */
  @ApiProperty({ type: Number, nullable: true })
  rowsEstimated: number | null;

  counts: ImportCountsResponse;
  createdAt: string;

  @ApiProperty({ type: String, nullable: true })
  finishedAt: string | null;
}

/** One page of imports, newest first. */
export class ImportList {
  items: ImportSummary[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** An import with everything about it. */
export class ImportResponse extends ImportSummary {
  @ApiProperty({ type: String, nullable: true, enum: ['utf-8', 'utf-16le', 'windows-1252'] })
  encoding: string | null;

  @ApiProperty({ type: String, nullable: true })
  delimiter: string | null;

  /** The foreign register that the columns tell of. */
  @ApiProperty({ type: String, nullable: true, enum: FOREIGN_REGISTERS.map(({ name }) => name) })
  register: string | null;

  /** Language that the register writes in. */
  @ApiProperty({ type: String, nullable: true })
  registerLang: string | null;

  columns: ImportColumn[];

  @ApiProperty({ type: ImportMappingResponse, nullable: true })
  mapping: ImportMappingResponse | null;

  /** Owner of rows that name none. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;

  @ApiProperty({ type: String, nullable: true })
  source: string | null;

  publish: boolean;
  /** Code of what made the whole import fail. */
  @ApiProperty({ type: String, nullable: true })
  problem: string | null;

  version: number;

  static summary(one: UseCaseImport): ImportSummary {
    const { id, status, fileName, fileSize, format, processed, rowsEstimated } = one;
    const { created, updated, unchanged, failed } = one;
    return {
      id,
      status,
      fileName,
      fileSize,
      format,
      processed,
      rowsEstimated,
      counts: { created, updated, unchanged, failed },
      createdAt: one.createdAt.toISOString(),
      finishedAt: one.finishedAt?.toISOString() ?? null,
    };
  }

  static from(one: UseCaseImport, organisation: OrganisationRef | null): ImportResponse {
    const register = foreignRegister(one.register) ?? registerOf(one.columns);
    const suggested = suggestedColumns(one.columns, register);
    const { mapping } = one;
    return {
      ...ImportResponse.summary(one),
      encoding: one.encoding,
      delimiter: one.delimiter,
      register: one.register,
      registerLang: register?.lang ?? null,
      columns: one.columns.map((column) => {
        const suggestedField = suggested.get(column.name) ?? null;
        const field = mapping ? (mapping.columns[column.name] ?? null) : suggestedField;
        return {
          name: column.name,
          samples: [...column.samples],
          suggestedField,
          codedValues: suggestedValues(column, field, register),
        };
      }),
      mapping: mapping && {
        columns: { ...mapping.columns },
        values: { ...mapping.values },
        lang: mapping.lang ?? null,
      },
      organisation,
      source: one.source,
      publish: one.publish,
      problem: one.problem?.code ?? null,
      version: one.version,
    };
  }
}

/** What is wrong with a field of a row. */
export class ImportRowError {
  /** Name of the field; empty when it is the whole row. */
  field: string;
  /** Stable code for programs. */
  code: string;
  /** In the language that was asked for. */
  message: string;
}

/** The answer to one row. */
export class ImportRowResponse {
  row: number;

  @ApiProperty({ enum: IMPORT_OUTCOMES })
  outcome: ImportOutcome;

  title: string;
  errors: ImportRowError[];
}

/** One page of answers, in the order of the file. */
export class ImportRowList {
  items: ImportRowResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;

  static item({ row, outcome, title, problems }: UseCaseImportRow, language: Language): ImportRowResponse {
    const errors = problems.map((one) => ({ field: one.field, code: one.code, message: wordsOf(one, language) }));
    return { row, outcome, title, errors };
  }
}

/** An error of a row in the report of a dry run. */
export class ImportReportError extends ImportRowError {
  row: number;
}

/** What a file would do. */
export class ImportReportResponse extends ImportCountsResponse {
  /** Columns or fields that are none of ours; what they hold would be left out. */
  unknownFields: string[];
  /** The first 1000. */
  errors: ImportReportError[];

  static from(report: ImportReport): ImportReportResponse {
    const { created, updated, unchanged, failed, unknownFields, errors } = report;
    return {
      created,
      updated,
      unchanged,
      failed,
      unknownFields: [...unknownFields],
      errors: errors.map(({ row, field, code, message }) => ({ row, field, code, message })),
    };
  }
}
