import { ArrayMaxSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import {
  AREAS,
  EVIDENCE_GRADES,
  ORGANISATION_TYPES,
  PERSONAL_DATA,
  PHASES,
  REUSE_OFFERS,
  TECHNIQUES,
  USE_CASE_FACETS,
  USE_CASE_LIMITS as LIMITS,
  USE_CASE_SORTS,
  USE_CASE_STATUSES,
  VALUES,
  VISIBILITIES,
  type UseCaseFacet,
  type UseCaseSort,
  type UseCaseStatus,
} from '#contracts';
import { PageQuery, Repeatable, Trim } from '#platform/http';
import { IsLanguage } from './field-rules.js';

const MOST = 50;

/** Filters repeat for "or" within one; different ones are "and". */
export class FilterUseCasesQuery extends PageQuery {
  /** Words to look for; spelling mistakes are forgiven. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.queryMax)
  q?: string;

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(AREAS, { each: true })
  area?: string[];

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(VALUES, { each: true })
  value?: string[];

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(TECHNIQUES, { each: true })
  technique?: string[];

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(PHASES, { each: true })
  phase?: string[];

  /** County codes. */
  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @Matches(/^\d{2}$/, { each: true, message: 'county must be a county code of two digits' })
  county?: string[];

  /** Municipality codes. */
  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @Matches(/^\d{4}$/, { each: true, message: 'municipality must be a municipality code of four digits' })
  municipality?: string[];

  /** Slugs of organisations. */
  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { each: true, message: 'organisation must be the slug of an organisation' })
  @MaxLength(80, { each: true })
  organisation?: string[];

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(ORGANISATION_TYPES, { each: true })
  organisationType?: string[];

  /** How well the best known effect of a case is known. */
  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(EVIDENCE_GRADES, { each: true })
  evidence?: string[];

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(PERSONAL_DATA, { each: true })
  personalData?: string[];

  /** What the owners share with those who want to do the same. */
  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(REUSE_OFFERS, { each: true })
  reuseOffered?: string[];

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MaxLength(LIMITS.tagMax, { each: true })
  tag?: string[];

  @Repeatable()
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsIn(VISIBILITIES, { each: true })
  visibility?: string[];

  /** Language to show highlights in, where a case has it. */
  @IsOptional()
  @IsLanguage()
  lang?: string;
}

/** Which use cases to list, and how. */
export class ListUseCasesQuery extends FilterUseCasesQuery {
  /** `relevance` when there are words to look for, else `newest`. */
  @IsOptional()
  @IsIn(USE_CASE_SORTS)
  sort?: UseCaseSort;

  /** Whether to count what the filters would find. */
  @IsOptional()
  @IsIn(['true', 'false'])
  facets?: 'true' | 'false';
}

/** A facet that use cases can be filtered by. */
export class FacetParam {
  @IsIn(USE_CASE_FACETS)
  name: UseCaseFacet;
}

/** Which values of a facet: those of the cases that a list with the same words and filters would have. */
export class FacetValuesQueryDto extends FilterUseCasesQuery {
  /** What the values begin with, as far as it has been typed; organisations are looked for by name. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.queryMax)
  typed?: string;
}

/** Which of one's own use cases to list. */
export class ListMyUseCasesQuery extends PageQuery {
  @IsOptional()
  @IsIn(USE_CASE_STATUSES)
  status?: UseCaseStatus;
}

/** What has been typed so far. */
export class SuggestUseCasesQuery {
  @Trim()
  @IsString()
  @MaxLength(LIMITS.queryMax)
  q: string;
}
