import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '#platform/access';
import { AppConfig } from '#platform/config';
import { forbidden, unauthorised } from '#platform/http';
import { OnEvent } from '#platform/outbox';
import { SocketAccess, SocketSignIn, type SignedInSocket, type SocketAuthenticator } from '#platform/realtime';
import { ApiTokensRepository } from '../api-tokens/api-tokens.repository.js';
import { membershipChanged, membershipEnded } from '../identity.events.js';
import { readSessionCookie } from '../sessions/session-cookie.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { originOf } from './origin.js';
import { SessionAuthenticator, type Credentials } from './session-authenticator.js';

const VISITOR: SignedInSocket = { actor: null, credentials: null };

/** Who is behind sockets: the same sessions, tokens and rules as for requests. */
@Injectable()
export class PeopleOfSockets implements SocketAuthenticator, OnModuleInit {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly sessions: SessionsRepository,
    private readonly tokens: ApiTokensRepository,
    private readonly signIns: SocketSignIn,
    private readonly access: SocketAccess,
    private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.signIns.use(this);
  }

  /**
   * An API token goes before the cookie. Browsers send the cookie by themselves, whoever's page opens the connection, so with it the page
   * must be ours.
   * @throws Problem 401 for a bad token, 403 for the cookie from another site.
   */
  async signIn(headers: IncomingHttpHeaders, token: unknown): Promise<SignedInSocket> {
    if (token !== undefined) {
      const credentials = { cookie: null, bearer: typeof token === 'string' ? token : '' };
      const actor = await this.again(credentials);
      if (!actor) throw unauthorised('auth.invalid_token', 'The token is not valid');
      return { actor, credentials };
    }
    const credentials = { cookie: readSessionCookie(headers.cookie), bearer: null };
    const actor = await this.again(credentials);
    if (!actor) return VISITOR;
    const origin = originOf(headers);
    if (origin === null || !this.config.allowedOrigins.includes(origin))
      throw forbidden('auth.wrong_origin', 'The connection comes from another site');
    return { actor, credentials };
  }

  /** One who must set up a second step first is a visitor until then. */
  async again(credentials: Credentials): Promise<Actor | null> {
    const actor = await this.authenticator.authenticate(credentials);
    return actor?.secondStepMissing ? null : actor;
  }

  async ended(ids: { sessions: readonly string[]; tokens: readonly string[] }): Promise<string[]> {
    const [sessions, tokens] = await Promise.all([
      this.sessions.idsOfLive(ids.sessions),
      this.tokens.idsOfLive(ids.tokens),
    ]);
    const live = new Set([...sessions, ...tokens]);
    return [...ids.sessions, ...ids.tokens].filter((id) => !live.has(id));
  }

  @OnEvent(membershipChanged, 'identity.review-sockets-of-changed', { transactional: false, isUrgent: true })
  membershipChanged({ userId }: { userId: string }): Promise<void> {
    return this.access.userChanged(userId);
  }

  @OnEvent(membershipEnded, 'identity.review-sockets-of-ended', { transactional: false, isUrgent: true })
  membershipEnded({ userId }: { userId: string }): Promise<void> {
    return this.access.userChanged(userId);
  }
}
