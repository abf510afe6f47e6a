import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '#contracts';
import { FilterUseCasesQuery } from '../dto/list-use-cases.query.js';
import { EXPORT_FORMATS, type ExportFormat } from './use-case-exporter.js';

/** Which use cases to export, by the filters of the list, and how. */
export class ExportUseCasesQuery extends OmitType(FilterUseCasesQuery, ['limit', 'cursor', 'lang'] as const) {
  @ApiProperty({ enum: EXPORT_FORMATS })
  @IsIn(EXPORT_FORMATS)
  format: ExportFormat;
}

/** How to write the field dictionary. */
export class DictionaryQuery {
  @IsOptional()
  @IsIn(['json', 'csv'])
  format?: 'json' | 'csv';

  /** Language of labels and help; Swedish when absent. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}
