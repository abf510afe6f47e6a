import { generateKeyPairSync } from 'node:crypto';
import { Provider, type Adapter, type AdapterPayload, type Configuration } from 'oidc-provider';
import { readForm, serve, type WebServer } from './web-server.js';

/** What the provider knows of a person. */
export interface Claims {
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

/** A client of the provider, as its administrator registers it. */
export interface RegisteredClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
  readonly afterLogout: string;
}

/** Keeps what the provider knows for as long as the test runs; its own way of doing so warns that it must not be used. */
class Memory implements Adapter {
  private readonly kept = new Map<string, AdapterPayload>();

  upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.kept.set(id, payload);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.kept.get(id));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve([...this.kept.values()].find((one) => one.uid === uid));
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<void> {
    const payload = this.kept.get(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, payload] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
    return Promise.resolve();
  }
}

/** A real OpenID Connect provider of a made-up municipality, with a sign-in page of one field. */
export async function startOidcProvider(
  people: ReadonlyMap<string, Claims>,
  client: RegisteredClient,
): Promise<WebServer> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const configuration: Configuration = {
    adapter: Memory,
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        post_logout_redirect_uris: [client.afterLogout],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['of a test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          context.body = `<!doctype html><html lang="sv"><title>Logga ut</title>${form}</html>`;
        },
      },
    },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => {
      const claims = people.get(id);
      return claims && { accountId: id, claims: () => ({ sub: id, ...claims }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  };
  return serve((url) => {
    const provider = new Provider(url, configuration);
    const answer = provider.callback();
    return async (request, response) => {
      if (!request.url?.startsWith('/interaction/')) {
        await answer(request, response);
      } else if (request.method === 'POST') {
        const accountId = (await readForm(request)).get('account') ?? '';
        await provider.interactionFinished(request, response, { login: { accountId } });
      } else {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="sv"><title>Kommunens inloggning</title><link rel="icon" href="data:,"><main><h1>Kommunens inloggning</h1>
          <form method="post"><label>Konto <input name="account"></label> <button>Logga in</button></form></main></html>`,
        );
      }
    };
  });
}
