import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { OrganisationRef } from '#features/organisations';
import { PersonRef } from '../belonging.dto.js';
import type { DomainStatus, OrganisationDomain } from './organisation-domain.entity.js';

/** Longer than a domain, since a whole address may be typed in. */
const TYPED_MAX = 320;

/** A mail domain of an organisation. */
export class ProposeDomainDto {
  /** Such as `kommun.se`. It is compared exactly, without those below it. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(TYPED_MAX)
  domain: string;
}

export class DomainResponse {
  id: string;
  domain: string;
  @ApiProperty({ enum: ['proposed', 'confirmed'] })
  status: DomainStatus;
  createdAt: string;

  static from({ id, domain, status, createdAt }: OrganisationDomain): DomainResponse {
    return { id, domain, status, createdAt: createdAt.toISOString() };
  }
}

/** Mail domains of an organisation; there are few. */
export class DomainList {
  items: DomainResponse[];
}

/** A domain that waits for an editor. */
export class ProposedDomain {
  id: string;
  domain: string;
  createdAt: string;
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  @ApiProperty({ type: PersonRef, nullable: true })
  proposedBy: PersonRef | null;
}

/** Proposed domains, the oldest first. */
export class ProposedDomainList {
  items: ProposedDomain[];
  nextCursor: string | null;
}
