import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, FromOtherSites, Public, type Actor } from '#platform/access';
import { ClientInfo, type RequestInfo } from '#platform/http';
import { SignInRefused } from './external-person.js';
import { CLOCK_SKEW, SamlClient } from './saml-client.service.js';
import { SamlResponseDto } from './saml-response.dto.js';
import { redirect, SignInFlow } from './sign-in-flow.service.js';
import { StartQuery } from './start.query.js';
import { SignInTransactions } from './transactions.service.js';

/** Signing in with a provider that speaks SAML 2.0. For browsers: every answer but the metadata is a redirect. */
@ApiTags('auth')
@Public()
@Controller('auth/saml/:provider')
export class SamlController {
  constructor(
    private readonly flow: SignInFlow,
    private readonly saml: SamlClient,
    private readonly transactions: SignInTransactions,
  ) {}

  /** Sends the browser to the provider. */
  @Get('start')
  @ApiResponse({ status: 303, description: 'On to the provider, or to a page that says why not.' })
  async startSaml(
    @Param('provider') slug: string,
    @Query() query: StartQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @ClientInfo() client: RequestInfo,
    @CurrentActor() actor: Actor | null,
  ): Promise<void> {
    const provider = await this.flow.getProvider('saml', slug);
    await this.flow.start(provider, query, { request, reply, client, actor });
  }

  /**
   * Takes the provider's answer. The form comes from another site, without our cookies: whoever is named is kept, and the browser
   * is sent to {@link finishSaml} of our own, where its cookie comes along.
   */
  @Post('acs')
  @FromOtherSites()
  @ApiExcludeEndpoint()
  async takeSamlResponse(
    @Param('provider') slug: string,
    @Body() { SAMLResponse, RelayState: state = '' }: SamlResponseDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const provider = await this.flow.getProvider('saml', slug);
    await this.flow.orTellWhy(provider, reply, await this.transactions.languageOf(state), async () => {
      const answer = await this.saml.finish(provider, SAMLResponse);
      await this.transactions.keepAnswer(provider, answer, state, CLOCK_SKEW);
      redirect(reply, `/api/v1/auth/saml/${provider.slug}/acs?${new URLSearchParams({ state }).toString()}`);
    });
  }

  /** Lets the browser in that began, once the provider's answer is here. */
  @Get('acs')
  @ApiExcludeEndpoint()
  async finishSaml(
    @Param('provider') slug: string,
    @Query('state') state: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @ClientInfo() client: RequestInfo,
    @CurrentActor() actor: Actor | null,
  ): Promise<void> {
    const provider = await this.flow.getProvider('saml', slug);
    await this.flow.comeBack(provider, String(state), { request, reply, client, actor }, (_, person) => {
      if (person === null) throw new SignInRefused('expired', 'the provider has not answered');
      return Promise.resolve({ person, idToken: null });
    });
  }

  /** What the provider's administrator needs to know of us. */
  @Get('metadata')
  @ApiResponse({ status: 200, content: { 'application/samlmetadata+xml': { schema: { type: 'string' } } } })
  async getSamlMetadata(@Param('provider') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const provider = await this.flow.getProvider('saml', slug);
    void reply
      .header('content-type', 'application/samlmetadata+xml; charset=utf-8')
      .send(await this.saml.metadata(provider));
  }
}
