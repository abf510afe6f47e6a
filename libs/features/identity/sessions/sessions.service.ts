import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { notFound, type RequestInfo } from '#platform/http';
import { Secrets } from '../secrets.js';
import type { Session } from './session.entity.js';
import { expiryAfterUse } from './session-life.js';
import type { SignInMethod } from './sign-in-method.js';
import { SessionsRepository } from './sessions.repository.js';

/** Signed-in browsers: they begin at sign-in, are listed by their owner, and end. */
@Injectable()
export class Sessions {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Begins a session with a new secret. A session that the browser had before ends, so that a secret which someone planted
   * there, or which was someone else's, never becomes this person's.
   * @returns the secret for the cookie; it is not kept.
   */
  @Transactional()
  async begin(userId: string, method: SignInMethod, client: RequestInfo, previous: string | null): Promise<string> {
    if (previous !== null) await this.sessions.removeByHash(this.hash(previous));
    const secret = this.secrets.make();
    const now = new Date();
    await this.sessions.insert({
      id: newId(),
      userId,
      tokenHash: this.hash(secret),
      userAgent: client.userAgent,
      address: client.address,
      method,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expiryAfterUse(now, now),
    });
    return secret;
  }

  /** Ends the session of a cookie; nothing happens when there is none. */
  async endBySecret(secret: string): Promise<void> {
    await this.sessions.removeByHash(this.hash(secret));
  }

  list(actor: Actor): Promise<Session[]> {
    return this.sessions.listLive(actor.userId);
  }

  /** @throws Problem 404 when it is not one of the person's own. */
  async end(actor: Actor, id: string): Promise<void> {
    if (!(await this.sessions.remove(actor.userId, id)))
      throw notFound('session.not_found', 'You have no such session');
  }

  async endOthers(actor: Actor): Promise<void> {
    await this.sessions.removeAllOf(actor.userId, actor.sessionId);
  }

  hash(secret: string): string {
    return this.secrets.hash('session', secret);
  }
}
