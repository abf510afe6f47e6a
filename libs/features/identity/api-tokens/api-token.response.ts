import { ApiProperty } from '@nestjs/swagger';
import { TOKEN_SCOPES, type TokenScope } from '#contracts';
import type { ApiToken } from './api-token.entity.js';

/** A token of one's own, without its secret. */
export class ApiTokenResponse {
  id: string;
  name: string;
  /** Null: no limits. */
  @ApiProperty({ enum: TOKEN_SCOPES, isArray: true, nullable: true })
  scopes: TokenScope[] | null;
  createdAt: string;
  /** To within five minutes; null when it was never used. */
  lastUsedAt: string | null;
  /** Null: until it is removed. */
  expiresAt: string | null;

  static from(token: ApiToken): ApiTokenResponse {
    return {
      id: token.id,
      name: token.name,
      scopes: token.scopes,
      createdAt: token.createdAt.toISOString(),
      lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
      expiresAt: token.expiresAt?.toISOString() ?? null,
    };
  }
}

/** All of one's tokens, newest first. */
export class ApiTokenList {
  items: ApiTokenResponse[];
  nextCursor: string | null;
}

/** A new token. It is shown this once. */
export class CreatedApiToken {
  id: string;
  /** Send it as `Authorization: Bearer <token>`. */
  token: string;
}
