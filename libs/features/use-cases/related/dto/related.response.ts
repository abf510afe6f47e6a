import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { UseCaseSummary } from '../../dto/use-case-summary.response.js';

/** Where a case comes from, and what came of it. */
export class LineageResponse {
  /** The case that this one grew from, when the asker may see it. */
  grewFrom: UseCaseSummary | null;
  /** Cases that grew from this one, newest first. */
  grewInto: UseCaseSummary[];
  nextCursor: string | null;
  /** How many cases grew from this one, as far as the asker may see them. */
  total: number;
}

/** What two cases share. */
export class SharedTraits {
  areas: string[];
  techniques: string[];
  tags: string[];
}

/** A case that is like another one, and why. */
export class SimilarUseCase extends UseCaseSummary {
  reasons: SharedTraits;
}

/** What is most like a case, nearest first. */
export class SimilarUseCases {
  items: SimilarUseCase[];
}

/** How many similar cases to answer with. */
export class SimilarQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 20, default: 5 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  limit: number = 5;
}
