import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { SKR_GROUPS, type SkrGroup } from '#contracts';
import { PageQuery } from '#platform/http';

/** Which municipalities to list. */
export class ListMunicipalitiesQuery extends PageQuery {
  /** How many to answer with: up to 300, which is all of them. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(300)
  override limit: number = 300;

  /** Part of the name, with or without accents. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  /** County code. */
  @IsOptional()
  @Matches(/^\d{2}$/, { message: 'county must be a county code of two digits' })
  county?: string;

  @IsOptional()
  @IsIn(SKR_GROUPS)
  skrGroup?: SkrGroup;
}
