import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { notFound, type RequestInfo } from '#platform/http';
import { Secrets } from '../secrets.js';
import type { Session } from './session.entity.js';
import { expiryAfterUse } from './session-life.js';
import type { SignInMethod } from './sign-in-method.js';
import { SessionsRepository } from './sessions.repository.js';

/** How a session came to be. */
export interface WayIn {
  readonly method: SignInMethod;
  /** The identity provider that it came through. */
  readonly providerSlug?: string;
  /** OpenID Connect: what the provider wants to see again at sign-out. */
  readonly idToken?: string | null;
  /** Wrong tries that came before. */
  readonly failuresBefore?: number;
}

/** A session that has ended and came through a provider. */
export interface EndedThere {
  readonly providerSlug: string;
  readonly idToken: string;
}

/** Signed-in browsers: they begin at sign-in, are listed by their owner, and end. */
@Injectable()
export class Sessions {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly secrets: Secrets,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Begins a session with a new secret. A session that the browser had before ends, so that a secret which someone planted
   * there, or which was someone else's, never becomes this person's.
   * @returns the secret for the cookie; it is not kept.
   */
  @Transactional()
  async begin(
    userId: string,
    { method, providerSlug, idToken, failuresBefore = 0 }: WayIn,
    client: RequestInfo,
    previous: string | null,
  ): Promise<string> {
    if (previous !== null) await this.sessions.removeByHash(this.hash(previous));
    const secret = this.secrets.make();
    const [id, now] = [newId(), new Date()];
    await this.sessions.insert({
      id,
      userId,
      tokenHash: this.hash(secret),
      userAgent: client.userAgent,
      address: client.address,
      method,
      providerSlug: providerSlug ?? null,
      sealedIdToken: idToken ? this.secrets.seal('id-token', id, idToken) : null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expiryAfterUse(now, now),
    });
    await this.audit.record({
      action: 'user.signed_in',
      actor: { userId },
      on: { type: 'user', id: userId },
      details: { method, provider: providerSlug ?? null, failuresBefore },
    });
    return secret;
  }

  /**
   * Ends the session of a cookie; nothing happens when there is none.
   * @returns what its provider needs for ending its own, when it came through one that wants to know.
   */
  @Transactional()
  async endBySecret(secret: string): Promise<EndedThere | null> {
    const ended = await this.sessions.removeByHash(this.hash(secret));
    if (ended) {
      const { userId } = ended;
      await this.audit.record({ action: 'user.signed_out', actor: { userId }, on: { type: 'user', id: userId } });
    }
    if (!ended?.providerSlug || ended.sealedIdToken === null) return null;
    const idToken = this.secrets.unseal('id-token', ended.id, ended.sealedIdToken);
    return idToken === null ? null : { providerSlug: ended.providerSlug, idToken };
  }

  list(actor: Actor): Promise<Session[]> {
    return this.sessions.listLive(actor.userId);
  }

  /** @throws Problem 404 when it is not one of the person's own. */
  @Transactional()
  async end(actor: Actor, id: string): Promise<void> {
    if (!(await this.sessions.remove(actor.userId, id)))
      throw notFound('session.not_found', 'You have no such session');
    await this.recordEnd(actor, 'one');
  }

  @Transactional()
  async endOthers(actor: Actor): Promise<void> {
    await this.sessions.removeAllOf(actor.userId, actor.sessionId);
    await this.recordEnd(actor, 'others');
  }

  private async recordEnd(actor: Actor, which: 'one' | 'others'): Promise<void> {
    const on = { type: 'user', id: actor.userId };
    await this.audit.record({ action: 'user.sessions_ended', actor, on, details: { which } });
  }

  hash(secret: string): string {
    return this.secrets.hash('session', secret);
  }
}
