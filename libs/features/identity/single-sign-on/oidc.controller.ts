import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Public, type Actor } from '#platform/access';
import { ClientInfo, type RequestInfo } from '#platform/http';
import { SignInRefused } from './external-person.js';
import { OidcClient } from './oidc-client.service.js';
import { SignInFlow } from './sign-in-flow.service.js';
import { StartQuery } from './start.query.js';

/** Signing in with a provider that speaks OpenID Connect. For browsers: every answer is a redirect. */
@ApiTags('auth')
@Public()
@Controller('auth/oidc/:provider')
export class OidcController {
  constructor(
    private readonly flow: SignInFlow,
    private readonly oidc: OidcClient,
  ) {}

  /** Sends the browser to the provider. */
  @Get('start')
  @ApiResponse({ status: 303, description: 'On to the provider, or to a page that says why not.' })
  async startOidc(
    @Param('provider') slug: string,
    @Query() query: StartQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @ClientInfo() client: RequestInfo,
    @CurrentActor() actor: Actor | null,
  ): Promise<void> {
    const provider = await this.flow.getProvider('oidc', slug);
    await this.flow.start(provider, query, { request, reply, client, actor });
  }

  /** Where the provider sends the browser back to. */
  @Get('callback')
  @ApiExcludeEndpoint()
  async finishOidc(
    @Param('provider') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @ClientInfo() client: RequestInfo,
    @CurrentActor() actor: Actor | null,
  ): Promise<void> {
    const provider = await this.flow.getProvider('oidc', slug);
    const { search, searchParams } = new URL(request.url, 'http://torget.invalid');
    await this.flow.comeBack(
      provider,
      searchParams.get('state') ?? '',
      { request, reply, client, actor },
      async ({ state, nonce, verifier }) => {
        if (verifier === null) throw new SignInRefused('refused', 'the sign-in did not begin with OpenID Connect');
        return this.oidc.finish(provider, search, { state, nonce, verifier });
      },
    );
  }
}
