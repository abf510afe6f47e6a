import { Controller, Get, HttpCode, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#platform/access';
import { AppConfig } from '#platform/config';
import { ClientInfo, type RequestInfo } from '#platform/http';
import { Me } from '../profile/me.response.js';
import { Profiles } from '../profile/profiles.service.js';
import { ProviderAddresses } from '../providers/provider-addresses.js';
import { Providers } from '../providers/providers.service.js';
import { noSessionCookie, readSessionCookie, sessionCookie } from '../sessions/session-cookie.js';
import { Sessions } from '../sessions/sessions.service.js';
import { OidcClient } from '../single-sign-on/oidc-client.service.js';
import { needsSecondStep } from '../two-step/two-step.policy.js';
import { ListProvidersQuery } from './list-providers.query.js';
import { LoginDto } from './login.dto.js';
import { PasswordGuard } from './password.guard.js';
import { ProviderList } from './provider.response.js';
import type { SignedIn } from './sign-in.service.js';

/** Signing in and out. */
@ApiTags('auth')
@Public()
@Controller('auth')
export class AuthController {
  constructor(
    private readonly sessions: Sessions,
    private readonly profiles: Profiles,
    private readonly providers: Providers,
    private readonly addresses: ProviderAddresses,
    private readonly oidc: OidcClient,
    private readonly config: AppConfig,
  ) {}

  /**
   * Signs in with an e-mail address and a password; the answer sets the session cookie. Those who sign in in two steps get 401
   * `auth.second_step_required` first, and send the same again with `code`.
   */
  @Post('login')
  @HttpCode(200)
  @UseGuards(PasswordGuard)
  @ApiBody({ type: LoginDto })
  async logIn(
    @Req() request: FastifyRequest & { user: SignedIn },
    @ClientInfo() client: RequestInfo,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { user, method, failuresBefore } = request.user;
    const previous = readSessionCookie(request.headers.cookie);
    const secret = await this.sessions.begin(user.id, { method, failuresBefore }, client, previous);
    void reply.header('set-cookie', sessionCookie(secret, this.config.production));
    const secondStepMissing = method === 'password' && needsSecondStep(user) ? true : undefined;
    return this.profiles.getMe({ userId: user.id, secondStepMissing });
  }

  /** Ends the session of this browser. Where its identity provider has a place to sign out, `Link` with `rel="end-session"` leads there. */
  @Post('logout')
  @HttpCode(204)
  @ApiResponse({ status: 204, headers: { Link: { schema: { type: 'string' } } } })
  async logOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = readSessionCookie(request.headers.cookie);
    const ended = secret === null ? null : await this.sessions.endBySecret(secret);
    void reply.header('set-cookie', noSessionCookie(this.config.production));
    const provider = ended && (await this.providers.findEnabled(ended.providerSlug));
    const there = provider?.kind === 'oidc' ? await this.oidc.logoutAddress(provider, ended?.idToken ?? '') : null;
    if (there !== null) void reply.header('link', `<${there}>; rel="end-session"`);
  }

  /** Lists the identity providers that people can sign in with, beside a password; with `email` those that are right for it. */
  @Get('providers')
  async listProviders(@Query() { email }: ListProvidersQuery): Promise<ProviderList> {
    const found = email === undefined ? await this.providers.listEnabled() : await this.providers.listFor(email);
    const items = found.map(({ slug, name, kind, required }) => ({
      slug,
      name,
      kind,
      startUrl: this.addresses.start(kind, slug),
      required,
    }));
    return { items, nextCursor: null };
  }
}
