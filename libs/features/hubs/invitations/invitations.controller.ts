import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InvitationTokenDto } from '#features/belonging';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam, PageQuery } from '#platform/http';
import {
  AcceptHubInvitationDto,
  AcceptHubInvitationLinkDto,
  HubInvitationList,
  HubInvitationResponse,
  InviteToHubDto,
  ReceivedHubInvitation,
  ReceivedHubInvitationList,
} from './invitations.dto.js';
import { HubInvitationsService } from './invitations.service.js';

/** Inviting people into a hub, for those who look after it. */
@ApiTags('hubs')
@SignedIn()
@Controller('hubs/:slug/invitations')
export class HubInvitationsController {
  constructor(private readonly invitations: HubInvitationsService) {}

  @Get()
  listInvitations(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<HubInvitationList> {
    return this.invitations.listInvitations(actor, slug, query);
  }

  /** Mails an invitation. The answer is the same whether or not the address has an account. */
  @Post()
  @Idempotent()
  invite(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() invitation: InviteToHubDto,
  ): Promise<HubInvitationResponse> {
    return this.invitations.invite(actor, slug, invitation);
  }

  /** Mails it again with a new link; the one before no longer works. */
  @Post(':id/resend')
  @HttpCode(200)
  resend(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('id') id: string,
  ): Promise<HubInvitationResponse> {
    return this.invitations.resend(actor, slug, id);
  }

  /** Takes the invitation back. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(@CurrentActor() actor: Actor, @Param('slug') slug: string, @IdParam('id') id: string): Promise<void> {
    await this.invitations.revoke(actor, slug, id);
  }
}

/** Invitations into hubs that one got. */
@ApiTags('hubs')
@Controller()
export class ReceivedHubInvitationsController {
  constructor(private readonly invitations: HubInvitationsService) {}

  /** What the link in a mail is about. */
  @Post('hub-invitations/look-up')
  @HttpCode(200)
  @Public()
  lookUp(@Body() { token }: InvitationTokenDto): Promise<ReceivedHubInvitation> {
    return this.invitations.lookUp(token);
  }

  /** Accepts with the secret of the link; it works once, for the person with the address that it was sent to. */
  @Post('hub-invitations/accept')
  @HttpCode(200)
  @SignedIn()
  acceptByLink(
    @CurrentActor() actor: Actor,
    @Body() { token, rulesVersion }: AcceptHubInvitationLinkDto,
  ): Promise<ReceivedHubInvitation> {
    return this.invitations.acceptByLink(actor, token, rulesVersion);
  }

  /** Invitations into hubs to one's own address that wait. */
  @Get('me/hub-invitations')
  @SignedIn()
  listReceived(@CurrentActor() actor: Actor): Promise<ReceivedHubInvitationList> {
    return this.invitations.listReceived(actor);
  }

  @Post('me/hub-invitations/:id/accept')
  @HttpCode(200)
  @SignedIn()
  accept(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { rulesVersion }: AcceptHubInvitationDto,
  ): Promise<ReceivedHubInvitation> {
    return this.invitations.accept(actor, id, rulesVersion);
  }

  @Post('me/hub-invitations/:id/decline')
  @HttpCode(204)
  @SignedIn()
  async decline(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.invitations.decline(actor, id);
  }
}
