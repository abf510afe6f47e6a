import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam, PageQuery } from '#platform/http';
import {
  InvitationList,
  InvitationResponse,
  InvitationTokenDto,
  InviteDto,
  ReceivedInvitation,
  ReceivedInvitationList,
} from './invitations.dto.js';
import { InvitationAnswers } from './invitation-answers.service.js';
import { InvitationsService } from './invitations.service.js';

/** Inviting people into an organisation, for those who decide who belongs to it. */
@ApiTags('membership')
@SignedIn()
@Controller('organisations/:slug/invitations')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get()
  listInvitations(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() query: PageQuery,
  ): Promise<InvitationList> {
    return this.invitations.listInvitations(actor, slug, query);
  }

  /** Mails an invitation. The answer is the same whether or not the address has an account. */
  @Post()
  @Idempotent()
  invite(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() invitation: InviteDto,
  ): Promise<InvitationResponse> {
    return this.invitations.invite(actor, slug, invitation);
  }

  /** Mails it again with a new link; the one before no longer works. */
  @Post(':id/resend')
  @HttpCode(200)
  resend(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IdParam('id') id: string,
  ): Promise<InvitationResponse> {
    return this.invitations.resend(actor, slug, id);
  }

  /** Takes the invitation back. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(@CurrentActor() actor: Actor, @Param('slug') slug: string, @IdParam('id') id: string): Promise<void> {
    await this.invitations.revoke(actor, slug, id);
  }
}

/** Invitations that one got. */
@ApiTags('membership')
@Controller()
export class ReceivedInvitationsController {
  constructor(private readonly answers: InvitationAnswers) {}

  /** What the link in a mail is about. */
  @Post('invitations/look-up')
  @HttpCode(200)
  @Public()
  lookUp(@Body() { token }: InvitationTokenDto): Promise<ReceivedInvitation> {
    return this.answers.lookUp(token);
  }

  /** Accepts with the secret of the link; it works once, for the person with the address that it was sent to. */
  @Post('invitations/accept')
  @HttpCode(200)
  @SignedIn()
  acceptByLink(@CurrentActor() actor: Actor, @Body() { token }: InvitationTokenDto): Promise<ReceivedInvitation> {
    return this.answers.acceptByLink(actor, token);
  }

  /** Invitations to one's own address that wait. */
  @Get('me/invitations')
  @SignedIn()
  listReceived(@CurrentActor() actor: Actor): Promise<ReceivedInvitationList> {
    return this.answers.listReceived(actor);
  }

  @Post('me/invitations/:id/accept')
  @HttpCode(200)
  @SignedIn()
  accept(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReceivedInvitation> {
    return this.answers.accept(actor, id);
  }

  @Post('me/invitations/:id/decline')
  @HttpCode(204)
  @SignedIn()
  async decline(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.answers.decline(actor, id);
  }
}
