import { ApiProperty } from '@nestjs/swagger';
import type { User } from '../accounts/user.entity.js';
import { MembershipItem } from './me.response.js';

/** What other members see of a person. Never the e-mail address. */
export class PublicProfile {
  id: string;
  name: string;
  workTitle: string;
  about: string;
  skills: string[];
  @ApiProperty({ type: [MembershipItem] })
  memberships: MembershipItem[];

  static from({ id, name, workTitle, about, skills }: User, memberships: MembershipItem[]): PublicProfile {
    return { id, name, workTitle, about, skills, memberships };
  }
}
