import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ORGANISATION_TYPES, type OrganisationType } from '#contracts';
import { PageQuery } from '#platform/http';

/** Which organisations to list. */
export class ListOrganisationsQuery extends PageQuery {
  @IsOptional()
  @IsIn(ORGANISATION_TYPES)
  type?: OrganisationType;

  /** County code. */
  @IsOptional()
  @Matches(/^\d{2}$/, { message: 'county must be a county code of two digits' })
  county?: string;

  /** Municipality code. */
  @IsOptional()
  @Matches(/^\d{4}$/, { message: 'municipality must be a municipality code of four digits' })
  municipality?: string;

  /** Part of the name, with or without accents. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
