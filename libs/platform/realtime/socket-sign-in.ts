import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '#platform/access';

/** What a connection brings to say who it is, kept as long as it is open: whether it still counts is asked again and again. */
export interface SocketCredentials {
  readonly cookie: string | null;
  readonly bearer: string | null;
}

/** Who is behind a connection. */
export interface SignedInSocket {
  readonly actor: Actor | null;
  /** Null for visitors, who have nothing that could end. */
  readonly credentials: SocketCredentials | null;
}

/** Finds out who is behind connections; given by the feature that knows people. */
export interface SocketAuthenticator {
  /**
   * @param headers of the request that opens the connection.
   * @param token what the client handed along as `auth: {token}`; undefined without.
   * @throws Problem when the connection must not come to be.
   */
  signIn(headers: IncomingHttpHeaders, token: unknown): Promise<SignedInSocket>;
  /** The person as of now; null when the sign-in no longer counts. */
  again(credentials: SocketCredentials): Promise<Actor | null>;
  /** Which of these sign-ins no longer count, asked of many at once; ids of sessions and tokens. */
  ended(ids: { readonly sessions: readonly string[]; readonly tokens: readonly string[] }): Promise<readonly string[]>;
}

/** Where the feature that knows people puts its authenticator. Without one everyone is a visitor. */
@Injectable()
export class SocketSignIn {
  private authenticator: SocketAuthenticator | null = null;

  use(authenticator: SocketAuthenticator): void {
    this.authenticator = authenticator;
  }

  async signIn(headers: IncomingHttpHeaders, token: unknown): Promise<SignedInSocket> {
    return this.authenticator ? this.authenticator.signIn(headers, token) : { actor: null, credentials: null };
  }

  async again(credentials: SocketCredentials): Promise<Actor | null> {
    return this.authenticator ? this.authenticator.again(credentials) : null;
  }

  async ended(actors: readonly Actor[]): Promise<ReadonlySet<string>> {
    const sessions = [...new Set(actors.flatMap(({ sessionId }) => sessionId ?? []))];
    const tokens = [...new Set(actors.flatMap(({ tokenId }) => tokenId ?? []))];
    if (!this.authenticator || sessions.length + tokens.length === 0) return new Set();
    return new Set(await this.authenticator.ended({ sessions, tokens }));
  }
}
