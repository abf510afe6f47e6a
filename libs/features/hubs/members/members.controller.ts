import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequireRole, SignedIn, type Actor } from '#platform/access';
import { IdParam, PageQuery } from '#platform/http';
import {
  AcceptRulesDto,
  AppointOwnerDto,
  BlockedPeople,
  ChangeHubRoleDto,
  HandOverDto,
  HubMemberList,
  ListHubMembersQuery,
  OwnerlessHubs,
  RemoveMemberQuery,
} from './members.dto.js';
import { HubMembersService } from './members.service.js';

/** Who is in a hub. */
@ApiTags('hubs')
@SignedIn()
@Controller('hubs/:slug')
export class HubMembersController {
  constructor(private readonly members: HubMembersService) {}

  /** The people of a hub, for those who may read it and have signed in; owners first, then by name. */
  @Get('members')
  listMembers(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: ListHubMembersQuery,
  ): Promise<HubMemberList> {
    return this.members.listMembers(actor, slug, query);
  }

  /** Gives a member another role. The last owner stays one. */
  @Patch('members/:userId')
  @HttpCode(204)
  async changeRole(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('userId') userId: string,
    @Body() { role }: ChangeHubRoleDto,
  ): Promise<void> {
    await this.members.changeRole(actor, slug, userId, role);
  }

  /** Takes someone out of the hub, or shuts them out. */
  @Delete('members/:userId')
  @HttpCode(204)
  async removeMember(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('userId') userId: string,
    @Query() query: RemoveMemberQuery,
  ): Promise<void> {
    await this.members.removeMember(actor, slug, userId, query);
  }

  /** Who is shut out, for those who look after the hub. */
  @Get('blocked')
  listBlocked(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<BlockedPeople> {
    return this.members.listBlocked(actor, slug);
  }

  /** Lets someone in again who was shut out; they join or ask as others do. */
  @Delete('blocked/:userId')
  @HttpCode(204)
  async unblock(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('userId') userId: string,
  ): Promise<void> {
    await this.members.unblock(actor, slug, userId);
  }

  /** Leaves the hub. Its last owner hands it over first. */
  @Post('leave')
  @HttpCode(204)
  async leave(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    await this.members.leave(actor, slug);
  }

  /** Says yes to the rules as they are now. */
  @Post('rules/accept')
  @HttpCode(204)
  async acceptRules(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { rulesVersion }: AcceptRulesDto,
  ): Promise<void> {
    await this.members.acceptRules(actor, slug, rulesVersion);
  }

  /** Hands the hub over to another member. */
  @Post('transfer')
  @HttpCode(204)
  async handOver(@CurrentActor() actor: Actor, @Param('slug') slug: string, @Body() body: HandOverDto): Promise<void> {
    await this.members.handOver(actor, slug, body);
  }
}

/** What administrators of the platform do about hubs that nobody can lead. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin/hubs')
export class HubAdministrationController {
  constructor(private readonly members: HubMembersService) {}

  /** Hubs without an owner who can act, oldest first. */
  @Get('ownerless')
  listOwnerless(@Query() query: PageQuery): Promise<OwnerlessHubs> {
    return this.members.listOwnerless(query);
  }

  /** Makes someone an owner of a hub. */
  @Post(':id/owners')
  @HttpCode(204)
  async appointOwner(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { userId }: AppointOwnerDto,
  ): Promise<void> {
    await this.members.appointOwner(actor, id, userId);
  }
}
