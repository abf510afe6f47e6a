import { ApiProperty } from '@nestjs/swagger';
import type { Session } from './session.entity.js';
import { SIGN_IN_METHODS, type SignInMethod } from './sign-in-method.js';

/** A browser that is signed in. */
export class SessionResponse {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  /** When it ends unless it is used before. */
  expiresAt: string;
  /** What the browser said about itself at sign-in. */
  userAgent: string;
  /** Network address at sign-in. */
  address: string;
  /** How one signed in. */
  @ApiProperty({ enum: SIGN_IN_METHODS })
  method: SignInMethod;
  /** Name of the identity provider that one came through. */
  @ApiProperty({ type: String, nullable: true })
  provider: string | null;
  /** Whether it is the one that asks. */
  current: boolean;

  static from(session: Session, currentId: string | null, providerNames: ReadonlyMap<string, string>): SessionResponse {
    const { providerSlug } = session;
    return {
      id: session.id,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
      userAgent: session.userAgent,
      address: session.address,
      method: session.method,
      provider: providerSlug && (providerNames.get(providerSlug) ?? providerSlug),
      current: session.id === currentId,
    };
  }
}

/** The browsers in which a person is signed in, most recently used first. */
export class SessionList {
  items: SessionResponse[];
  nextCursor: string | null;
}
