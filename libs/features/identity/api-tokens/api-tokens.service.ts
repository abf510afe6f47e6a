import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { conflict, invalid, notFound } from '#platform/http';
import { Secrets } from '../secrets.js';
import { asApiToken, hashApiToken } from './api-token-secret.js';
import type { ApiToken } from './api-token.entity.js';
import { ApiTokensRepository } from './api-tokens.repository.js';
import type { CreateApiTokenDto } from './create-api-token.dto.js';

/** A new token, the only time it is shown. */
export interface IssuedToken {
  readonly id: string;
  readonly token: string;
}

/** Tokens with which programs act for a person. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly tokens: ApiTokensRepository,
    private readonly secrets: Secrets,
    private readonly audit: AuditLog,
  ) {}

  list(actor: Actor): Promise<ApiToken[]> {
    return this.tokens.list(actor.userId);
  }

  /**
   * Makes a token. The same `requestKey` again answers with the same token: it is derived from the key, which only the client has,
   * so that nothing from which the token could be read is stored.
   */
  @Transactional()
  async create(
    actor: Actor,
    { name, scopes, expiresAt }: CreateApiTokenDto,
    requestKey: string | null,
  ): Promise<IssuedToken> {
    const expires = expiresAt === undefined ? null : new Date(expiresAt);
    if (expires !== null && expires <= new Date()) {
      throw invalid([{ path: 'expiresAt', code: 'inFuture', message: 'must be in the future' }]);
    }
    const wanted = { name, scopes: scopes ? [...scopes].sort() : null, expiresAt: expires };
    const id = newId();
    const token = this.tokenFor(id, requestKey);
    const requestHash = requestKey === null ? null : this.secrets.hash('request-key', requestKey);
    const fresh = await this.tokens.insert({
      id,
      userId: actor.userId,
      ...wanted,
      tokenHash: hashApiToken(this.secrets, token),
      requestHash,
    });
    if (fresh)
      await this.audit.record({
        action: 'api_token.created',
        actor,
        on: { type: 'api_token', id },
        details: { scopes: wanted.scopes, expiresAt: expires?.toISOString() ?? null },
      });
    if (fresh || requestKey === null || requestHash === null) return { id, token };
    const first = await this.tokens.findByRequest(actor.userId, requestHash);
    if (
      !first ||
      JSON.stringify(wanted) !== JSON.stringify({ name: first.name, scopes: first.scopes, expiresAt: first.expiresAt })
    ) {
      throw conflict('idempotency.other_request', 'This Idempotency-Key was used for another request');
    }
    return { id: first.id, token: this.tokenFor(first.id, requestKey) };
  }

  /** @throws Problem 404 when it is not one of the person's own. */
  @Transactional()
  async remove(actor: Actor, id: string): Promise<void> {
    if (!(await this.tokens.remove(actor.userId, id))) throw notFound('api_token.not_found', 'You have no such token');
    await this.audit.record({ action: 'api_token.removed', actor, on: { type: 'api_token', id } });
  }

  private tokenFor(id: string, requestKey: string | null): string {
    return asApiToken(requestKey === null ? this.secrets.make() : this.secrets.derive('api-token', id, requestKey));
  }
}
