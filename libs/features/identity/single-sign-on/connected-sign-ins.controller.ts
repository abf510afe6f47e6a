import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { IdParam, notFound, Problem } from '#platform/http';
import { assertInPerson } from '../access/access.policy.js';
import { Providers } from '../providers/providers.service.js';
import { ConnectSignInDto } from './connect-sign-in.dto.js';
import { ConnectedSignInList, SignInAddress } from './connected-sign-in.response.js';
import { ConnectedSignIns } from './connected-sign-ins.service.js';
import { SignInRefused } from './external-person.js';
import { SignInFlow } from './sign-in-flow.service.js';

/** The providers that one can sign in with oneself. */
@ApiTags('me')
@SignedIn()
@Controller('me/sign-ins')
export class ConnectedSignInsController {
  constructor(
    private readonly connections: ConnectedSignIns,
    private readonly providers: Providers,
    private readonly flow: SignInFlow,
  ) {}

  /** Lists the providers that you can sign in with. */
  @Get()
  async listSignIns(@CurrentActor() actor: Actor): Promise<ConnectedSignInList> {
    return { items: await this.connections.list(actor), nextCursor: null };
  }

  /** Begins to connect a provider with your account: send the browser to `location`. It comes back to your security settings. */
  @Post()
  @HttpCode(200)
  async connectSignIn(
    @CurrentActor() actor: Actor,
    @Body() { provider: slug, password, language = 'sv' }: ConnectSignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAddress> {
    assertInPerson(actor);
    const provider = await this.providers.findEnabled(slug);
    if (!provider) throw notFound('sign_in_provider.not_found', 'There is no such provider');
    await this.connections.assertMayConnect(actor, password);
    const errand = { purpose: 'link', userId: actor.userId, next: '/profil/sakerhet', language } as const;
    try {
      return { location: await this.flow.begin(provider, errand, request, reply) };
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      throw new Problem(503, 'sign_in_provider.unavailable', 'The provider does not answer; try again later');
    }
  }

  /** Takes a provider away from your account; the last way in stays. */
  @Delete(':id')
  @HttpCode(204)
  async disconnectSignIn(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    assertInPerson(actor);
    await this.connections.remove(actor, id);
  }
}
