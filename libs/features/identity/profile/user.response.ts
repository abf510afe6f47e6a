import { ApiProperty } from '@nestjs/swagger';
import type { User } from '../accounts/user.entity.js';
import { MembershipResponse } from './me.response.js';

/** What other members see of a person. Never the e-mail address. */
export class UserResponse {
  id: string;
  name: string;
  workTitle: string;
  about: string;
  skills: string[];
  @ApiProperty({ type: [MembershipResponse] })
  memberships: MembershipResponse[];

  static from({ id, name, workTitle, about, skills }: User, memberships: MembershipResponse[]): UserResponse {
    return { id, name, workTitle, about, skills, memberships };
  }
}
