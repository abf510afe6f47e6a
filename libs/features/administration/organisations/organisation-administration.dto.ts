import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ORGANISATION_TYPES, type OrganisationType } from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { PageQuery } from '#platform/http';

const STATES = ['claimed', 'unclaimed', 'verified', 'unverified'] as const;

/** Which organisations to list. */
export class ListStandingsQuery extends PageQuery {
  /** Part of name or number. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsIn(ORGANISATION_TYPES)
  type?: OrganisationType;

  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

/** Who administers an organisation. */
export class OrganisationAdministrator {
  id: string;
  name: string;
}

/** How an organisation stands on the platform. */
export class OrganisationStanding extends OrganisationRef {
  organisationNumber: string | null;
  /** When its first member took it over; null for one that nobody speaks for. */
  claimedAt: string | null;
  /** When somebody checked that it is who it says. */
  verifiedAt: string | null;
  /** Name of who checked it; null for a former user. */
  verifiedBy: string | null;
  /** Members who can act. */
  members: number;
  @ApiProperty({ type: [OrganisationAdministrator] })
  administrators: OrganisationAdministrator[];
}

export class OrganisationStandingList {
  @ApiProperty({ type: [OrganisationStanding] })
  items: OrganisationStanding[];
  nextCursor: string | null;
}
