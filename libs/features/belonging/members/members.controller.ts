import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { IdParam, PageQuery } from '#platform/http';
import { ChangeRoleDto, MemberList, OwnMembership } from './members.dto.js';
import { MembersService } from './members.service.js';

/** Who belongs to an organisation. */
@ApiTags('membership')
@SignedIn()
@Controller('organisations/:slug')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  /** The people of an organisation, for those who have signed in; administrators first, then by name. */
  @Get('members')
  listMembers(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<MemberList> {
    return this.members.listMembers(actor, slug, query);
  }

  /** Gives a member another role. The last administrator stays one. */
  @Patch('members/:userId')
  @HttpCode(204)
  async changeRole(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('userId') userId: string,
    @Body() { role }: ChangeRoleDto,
  ): Promise<void> {
    await this.members.changeRole(actor, slug, userId, role);
  }

  /** Leaves the organisation, or takes a member out of it. */
  @Delete('members/:userId')
  @HttpCode(204)
  async removeMember(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('userId') userId: string,
  ): Promise<void> {
    await this.members.removeMember(actor, slug, userId);
  }

  /** Where one stands with an organisation, and what one may do about it. */
  @Get('membership')
  getOwnMembership(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<OwnMembership> {
    return this.members.getOwnMembership(actor, slug);
  }

  /** Becomes the first administrator of an organisation that has none, with an address in one of its verified domains. */
  @Post('claim')
  @HttpCode(200)
  claim(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<OwnMembership> {
    return this.members.claim(actor, slug);
  }
}
