import { ApiProperty } from '@nestjs/swagger';
import { organisationGaps, REACHES, type Area, type OrganisationGap, type Reach } from '#contracts';
import { OrganisationRef } from './organisation-ref.response.js';

/** What the asker may do with an organisation. */
export class OrganisationAbilities {
  canEdit: boolean;
  /** Whether the asker decides how the organisation works on Torget. */
  canAdminister: boolean;
  /** Fields of the page that stay as they are, whoever edits it. */
  fixedFields: string[];
}

/** How whole the page is, for those who write it. */
export class OrganisationCompleteness {
  /** Of 100. */
  score: number;
  /** Names of what is missing, the most telling first. */
  missing: OrganisationGap[];
}

/** The page of an organisation. */
export class OrganisationResponse extends OrganisationRef {
  organisationNumber: string | null;
  descriptionSv: string | null;
  descriptionEn: string | null;
  webAddress: string | null;
  areas: string[];
  lat: number | null;
  lon: number | null;
  /** Whether one of its people has taken it over. */
  claimed: boolean;
  /** When somebody checked that it is who it says. */
  verifiedAt: string | null;
  /** Only for municipalities. */
  population: number | null;
  /** Only for municipalities: group of SKR. */
  skrGroup: string | null;
  /** How far its work reaches; for associations. */
  @ApiProperty({ enum: REACHES, nullable: true, type: String })
  reach: Reach | null;
  /** Where its logo is, on this server. */
  logoUrl: string | null;
  /** Whether a second person reads use cases before they are published in its name. */
  reviewRequired: boolean;
  version: number;
  /** Null for those who do not write the page. */
  @ApiProperty({ type: OrganisationCompleteness, nullable: true })
  completeness: OrganisationCompleteness | null;
  abilities: OrganisationAbilities;

  static of(row: OrganisationRow, abilities: OrganisationAbilities): OrganisationResponse {
    return {
      ...OrganisationRef.from(row),
      organisationNumber: row.organisationNumber,
      descriptionSv: row.descriptionSv,
      descriptionEn: row.descriptionEn,
      webAddress: row.webAddress,
      areas: row.areas,
      lat: row.lat,
      lon: row.lon,
      claimed: row.claimedAt !== null,
      verifiedAt: row.verifiedAt?.toISOString() ?? null,
      population: row.population,
      skrGroup: row.skrGroup,
      reach: row.reach,
      logoUrl: row.logoFileId === null ? null : `/api/v1/files/${row.logoFileId}`,
      reviewRequired: row.reviewRequired,
      version: row.version,
      completeness: abilities.canEdit ? organisationGaps({ ...row, hasLogo: row.logoFileId !== null }) : null,
      abilities,
    };
  }
}

/** An organisation with what is known of its municipality, as the repository reads it. */
export interface OrganisationRow extends OrganisationRef {
  organisationNumber: string | null;
  descriptionSv: string | null;
  descriptionEn: string | null;
  webAddress: string | null;
  areas: Area[];
  lat: number | null;
  lon: number | null;
  claimedAt: Date | null;
  verifiedAt: Date | null;
  population: number | null;
  skrGroup: string | null;
  reach: Reach | null;
  logoFileId: string | null;
  reviewRequired: boolean;
  version: number;
}
