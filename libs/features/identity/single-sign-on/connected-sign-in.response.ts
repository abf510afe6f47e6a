import type { ConnectedSignIn } from './connected-sign-in.entity.js';

/** A provider that one can sign in with. */
export class ConnectedSignInResponse {
  id: string;
  /** Slug of the provider. */
  provider: string;
  name: string;
  /** The address that the provider knows one by. */
  email: string;
  createdAt: string;
  lastUsedAt: string | null;
  /** Whether it can be removed: the last way in cannot. */
  removable: boolean;

  static from(one: ConnectedSignIn, name: string, removable: boolean): ConnectedSignInResponse {
    return {
      id: one.id,
      provider: one.providerSlug,
      name,
      email: one.email,
      createdAt: one.createdAt.toISOString(),
      lastUsedAt: one.lastUsedAt?.toISOString() ?? null,
      removable,
    };
  }
}

/** The providers that one can sign in with, oldest first. */
export class ConnectedSignInList {
  items: ConnectedSignInResponse[];
  nextCursor: string | null;
}

/** Where to go on. */
export class SignInAddress {
  location: string;
}
