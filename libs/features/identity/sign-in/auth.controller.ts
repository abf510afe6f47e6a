import { Controller, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#platform/access';
import { AppConfig } from '#platform/config';
import { ClientInfo, type RequestInfo } from '#platform/http';
import { Me } from '../profile/me.response.js';
import { Profiles } from '../profile/profiles.service.js';
import { noSessionCookie, readSessionCookie, sessionCookie } from '../sessions/session-cookie.js';
import { Sessions } from '../sessions/sessions.service.js';
import { needsSecondStep } from '../two-step/two-step.policy.js';
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
    const { user, method } = request.user;
    const secret = await this.sessions.begin(user.id, method, client, readSessionCookie(request.headers.cookie));
    void reply.header('set-cookie', sessionCookie(secret, this.config.production));
    const secondStepMissing = method === 'password' && needsSecondStep(user) ? true : undefined;
    return this.profiles.getMe({ userId: user.id, secondStepMissing });
  }

  /** Ends the session of this browser. */
  @Post('logout')
  @HttpCode(204)
  async logOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const secret = readSessionCookie(request.headers.cookie);
    if (secret !== null) await this.sessions.endBySecret(secret);
    void reply.header('set-cookie', noSessionCookie(this.config.production));
  }

  /** Lists the identity providers that people can sign in with, beside a password. */
  @Get('providers')
  listProviders(): ProviderList {
    return { items: [], nextCursor: null };
  }
}
