import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { LANGUAGES, ROUND_LIMITS, type Criterion, type Language } from '#contracts';

/** Other weights to try. Their proportions count: they need not add up to 100. Absent: those of the round; some absent: 0. */
export class RankingQuery implements Partial<Record<Criterion, number>> {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(ROUND_LIMITS.triedWeightMax)
  urgency?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(ROUND_LIMITS.triedWeightMax)
  feasibility?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(ROUND_LIMITS.triedWeightMax)
  benefit?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(ROUND_LIMITS.triedWeightMax)
  cost?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(ROUND_LIMITS.triedWeightMax)
  equality?: number;
}

export const ROUND_EXPORT_FORMATS = ['csv', 'json'] as const;
export type RoundExportFormat = (typeof ROUND_EXPORT_FORMATS)[number];

/** How to write the export of a round. */
export class RoundExportQuery {
  @IsIn(ROUND_EXPORT_FORMATS)
  format: RoundExportFormat;
}

/** How to write the field dictionary. */
export class RoundDictionaryQuery {
  @IsOptional()
  @IsIn(ROUND_EXPORT_FORMATS)
  format?: RoundExportFormat;

  /** Swedish when absent. */
  @IsOptional()
  @IsIn(LANGUAGES)
  lang?: Language;
}
