import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';
import { LANGUAGES, type Language } from '#contracts';
import { PageQuery } from '#platform/http';
import { IMPORT_OUTCOMES, type ImportOutcome } from '../../import.types.js';

const YesOrNo = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** What the columns and values of a file mean. Inner values are checked against the file and the field standard. */
export class MapImportDto {
  @ApiProperty({
    description: 'The field that each column means; null leaves the column out',
    type: 'object',
    additionalProperties: { type: 'string', nullable: true },
    example: { Rubrik: 'title', Kommentar: null },
  })
  @IsObject()
  columns: Record<string, string | null>;

  @ApiPropertyOptional({
    description: 'For each coded field: the code that each value of the file means; null leaves the value out',
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string', nullable: true } },
    example: { phase: { 'I drift': 'in_use' } },
  })
  @IsOptional()
  @IsObject()
  values?: Record<string, Record<string, string | null>>;

  @ApiPropertyOptional({
    description: 'Language of texts whose row does not say (ISO 639-1)',
    type: String,
    nullable: true,
  })
  @IsOptional()
  @IsString()
  lang?: string | null;

  @ApiPropertyOptional({
    description: 'Slug, id or name of the owner of rows that name none',
    type: String,
    nullable: true,
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisation?: string | null;

  @ApiPropertyOptional({
    description: 'Register that the rows come from, for rows that do not say',
    type: String,
    nullable: true,
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  source?: string | null;

  @ApiPropertyOptional({ description: 'Publishes the rows as they are' })
  @IsOptional()
  @IsBoolean()
  publish?: boolean;
}

/** How a file that speaks our names is imported at once. */
export class DirectImportQuery {
  @ApiPropertyOptional({ description: 'Answers for every row, and changes nothing' })
  @IsOptional()
  @YesOrNo()
  @IsBoolean()
  dryRun?: boolean;

  @ApiPropertyOptional({ description: 'Slug, id or name of the owner of rows that name none' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisation?: string;

  @ApiPropertyOptional({ description: 'Publishes the rows as they are' })
  @IsOptional()
  @YesOrNo()
  @IsBoolean()
  publish?: boolean;

  @ApiPropertyOptional({ description: 'Register that the rows come from, for rows that do not say' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  source?: string;
}

/** The language that findings are told in. */
export class ImportLanguageQuery {
  @ApiPropertyOptional({ description: 'Language of the messages', enum: LANGUAGES, default: 'en' })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang: Language = 'en';
}

/** Which rows of an import. */
export class ListImportRowsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Only rows with this outcome', enum: IMPORT_OUTCOMES })
  @IsOptional()
  @IsIn(IMPORT_OUTCOMES)
  outcome?: ImportOutcome;

  @ApiPropertyOptional({ description: 'Language of the messages', enum: LANGUAGES, default: 'en' })
  @IsOptional()
  @IsIn(LANGUAGES)
  lang: Language = 'en';
}
