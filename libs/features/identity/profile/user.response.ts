import { ApiProperty } from '@nestjs/swagger';
import type { User } from '../accounts/user.entity.js';
import { MembershipResponse } from './me.response.js';

/** What the asker may do about a person. */
export class UserAbilities {
  /** Whether one can write to them through the platform. */
  canContact: boolean;
}

/** What other members see of a person. Never the e-mail address. */
export class UserResponse {
  id: string;
  name: string;
  workTitle: string;
  about: string;
  skills: string[];
  @ApiProperty({ type: [MembershipResponse] })
  memberships: MembershipResponse[];
  abilities: UserAbilities;

  static from(user: User, memberships: MembershipResponse[], askerId: string): UserResponse {
    const { id, name, workTitle, about, skills, contactable } = user;
    return {
      id,
      name,
      workTitle,
      about,
      skills,
      memberships,
      abilities: { canContact: contactable && id !== askerId },
    };
  }
}
