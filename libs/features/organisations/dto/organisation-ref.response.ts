import { ApiProperty } from '@nestjs/swagger';
import { ORGANISATION_TYPES, type OrganisationType } from '#contracts';

/** An organisation as others point at it. */
export class OrganisationRef {
  id: string;
  slug: string;
  name: string;
  @ApiProperty({ enum: ORGANISATION_TYPES })
  type: OrganisationType;
  /** Code of the municipality it is in, such as `2281`. */
  municipalityCode: string | null;
  /** Code of the county it is in, such as `22`. */
  countyCode: string | null;
  /** Example content of a demo installation. */
  isDemo: boolean;

  static from(organisation: OrganisationRef): OrganisationRef {
    const { id, slug, name, type, municipalityCode, countyCode, isDemo } = organisation;
    return { id, slug, name, type, municipalityCode, countyCode, isDemo };
  }
}
