import { ApiProperty } from '@nestjs/swagger';
import {
  LANGUAGES,
  MEMBERSHIP_ROLES,
  PLATFORM_ROLES,
  type Language,
  type MembershipRole,
  type PlatformRole,
} from '#contracts';
import { OrganisationRef } from '#features/organisations';
import type { User } from '../accounts/user.entity.js';

/** One's place in an organisation. */
export class MembershipResponse {
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  @ApiProperty({ enum: MEMBERSHIP_ROLES })
  role: MembershipRole;
}

/** The person who is signed in, as only they see themselves. */
export class Me {
  id: string;
  email: string;
  name: string;
  workTitle: string;
  about: string;
  skills: string[];
  @ApiProperty({ enum: LANGUAGES })
  language: Language;
  /** Name in the IANA time zone database. */
  timeZone: string;
  @ApiProperty({ enum: PLATFORM_ROLES })
  platformRole: PlatformRole;
  /** Whether it is one of the people of the demo. */
  isDemo: boolean;
  createdAt: string;
  /** Whether others may write to one through the platform. */
  contactable: boolean;
  /** Whether others see that one has a thread open, and writes in it. */
  showsPresence: boolean;
  /** When the account is erased, as one asked for; null when it is not. */
  @ApiProperty({ type: String, nullable: true })
  eraseAfter: string | null;
  /** Counts edits; the same number is in the `ETag`. */
  version: number;
  /** Whether one can sign in with a password; others do with an identity provider only. */
  hasPassword: boolean;
  /** Whether one must set up the second step of signing in before anything else. */
  secondStepMissing: boolean;
  memberships: MembershipResponse[];

  static from(user: User, memberships: MembershipResponse[], secondStepMissing: boolean): Me {
    return {
      id: user.id,
      email: user.email,
      name: user.name,
      workTitle: user.workTitle,
      about: user.about,
      skills: user.skills,
      language: user.language,
      timeZone: user.timeZone,
      platformRole: user.platformRole,
      isDemo: user.isDemo,
      createdAt: user.createdAt.toISOString(),
      contactable: user.contactable,
      showsPresence: user.showsPresence,
      eraseAfter: user.eraseAfter?.toISOString() ?? null,
      version: user.version,
      hasPassword: user.passwordHash !== null,
      secondStepMissing,
      memberships,
    };
  }
}
