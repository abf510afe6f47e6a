import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { serve, type WebServer } from './web-server.js';

/** What a provider that does not play by the rules says. */
export interface Crookedness {
  /** Claims of the ID token beside or instead of the right ones. */
  readonly claims?: Record<string, unknown>;
  readonly header?: Record<string, unknown>;
  /** Signs with a key that it does not publish. */
  readonly otherKey?: boolean;
  /** Says in its discovery document that it is somebody else. */
  readonly issuer?: string;
  /** Does not answer at the token endpoint as it should. */
  readonly token?: 'endless' | 'redirect';
}

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function jwt(header: object, claims: object, key: KeyObject): string {
  const text = `${base64({ alg: 'RS256', kid: 'one', ...header })}.${base64(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

/** A provider whose token endpoint says whatever a test wants; it never shows a page. */
export class CrookedProvider {
  says: Crookedness = {};
  /** `nonce` of the sign-in that is under way. */
  nonce = '';
  private readonly own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private server: WebServer | null = null;

  get url(): string {
    return this.server?.url ?? '';
  }

  async start(): Promise<this> {
    this.server = await serve((url) => (request, response) => {
      const { pathname } = new URL(request.url ?? '/', url);
      const json = (body: object): void => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(body));
      };
      if (pathname === '/.well-known/openid-configuration') {
        json({
          issuer: this.says.issuer ?? url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        });
      } else if (pathname === '/jwks') {
        json({ keys: [{ ...this.own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] });
      } else if (pathname === '/token' && this.says.token === 'endless') {
        response.setHeader('content-type', 'application/json');
        response.end(`"${'x'.repeat(2 * 1024 * 1024)}"`);
      } else if (pathname === '/token' && this.says.token === 'redirect') {
        response.statusCode = 307;
        response.setHeader('location', 'http://169.254.169.254/latest/meta-data');
        response.end();
      } else if (pathname === '/token') {
        json({ access_token: 'some', token_type: 'Bearer', expires_in: 60, id_token: this.idToken(url) });
      } else {
        response.statusCode = 404;
        response.end();
      }
    });
    return this;
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  private idToken(url: string): string {
    const now = Math.floor(Date.now() / 1000);
    const right = { iss: url, aud: 'torget', sub: 'maria', iat: now, exp: now + 300, nonce: this.nonce };
    const { privateKey } = this.says.otherKey ? this.other : this.own;
    return jwt(this.says.header ?? {}, { ...right, ...this.says.claims }, privateKey);
  }
}
