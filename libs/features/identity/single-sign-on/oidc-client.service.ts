import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { LOGGER, type Logger } from '#platform/logging';
import { configuredFetch } from '#platform/safe-fetch';
import type { Provider } from '../providers/provider.js';
import { ProviderAddresses } from '../providers/provider-addresses.js';
import { isYes, SignInRefused, textOf, type ExternalPerson } from './external-person.js';

/** What begins with us and must come back: see OpenID Connect Core 3.1.2 and RFC 7636. */
export interface OidcSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A person with the provider's word for it, which it wants to see again when they sign out. */
export interface OidcAnswer {
  readonly person: ExternalPerson;
  readonly idToken: string;
}

/** Discovery documents and keys are read anew after this many milliseconds. */
const KEEP_FOR = 10 * 60 * 1000;
/** Seconds that the provider's clock may be off. */
const CLOCK_TOLERANCE = 60;
const TIMEOUT_SECONDS = 10;

/** Speaks OpenID Connect with providers, by `openid-client`: code flow with PKCE, state, nonce, and the signature of the ID token. */
@Injectable()
export class OidcClient {
  private readonly known = new Map<string, { readonly until: number; readonly configuration: oidc.Configuration }>();

  constructor(
    private readonly addresses: ProviderAddresses,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  makeSecrets(): OidcSecrets {
    return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  }

  /** Where to send the person. @throws SignInRefused when the provider cannot be reached. */
  async begin(provider: Provider, { state, nonce, verifier }: OidcSecrets): Promise<string> {
    const configuration = await this.configurationOf(provider);
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.addresses.of('oidc', provider.slug).callback,
      scope: provider.oidc?.scopes ?? '',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /**
   * Whom the provider names, once everything about its answer holds: state, `iss` (RFC 9207), code, and the ID token's signature, issuer,
   * audience, times and nonce.
   * @param query what the provider sent the person back with.
   * @throws SignInRefused
   */
  async finish(provider: Provider, query: string, { state, nonce, verifier }: OidcSecrets): Promise<OidcAnswer> {
    const configuration = await this.configurationOf(provider);
    const came = new URL(`${this.addresses.of('oidc', provider.slug).callback}${query}`);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, came, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) throw new SignInRefused('refused', 'there is no ID token');
      const told = await this.withUserInfo(provider, configuration, tokens.access_token, claims);
      return { person: personOf(provider, claims.iss, told), idToken: tokens.id_token };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Where to send someone who signed out here, so that they are signed out there too; null when the provider has no such place or does not answer. */
  async logoutAddress(provider: Provider, idToken: string): Promise<string | null> {
    try {
      const configuration = await this.configurationOf(provider);
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
      return oidc.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: this.addresses.home,
      }).href;
    } catch (error) {
      this.logger.warn(
        { provider: provider.slug, reason: String(error) },
        'a provider does not tell where to sign out',
      );
      return null;
    }
  }

  /** What is wrong with the provider's discovery document, or null. */
  async check(provider: Provider): Promise<'unreachable' | 'not_a_provider' | 'other_issuer' | null> {
    this.known.delete(keyOf(provider));
    try {
      await this.discover(provider);
      return null;
    } catch (error) {
      if (/issuer/i.test(causesOf(error))) return 'other_issuer';
      return error instanceof oidc.ClientError && error.code?.startsWith('OAUTH_') ? 'not_a_provider' : 'unreachable';
    }
  }

  private async configurationOf(provider: Provider): Promise<oidc.Configuration> {
    const key = keyOf(provider);
    const known = this.known.get(key);
    if (known && known.until > Date.now()) return known.configuration;
    try {
      const configuration = await this.discover(provider);
      this.known.set(key, { until: Date.now() + KEEP_FOR, configuration });
      return configuration;
    } catch (error) {
      throw new SignInRefused('unavailable', `discovery: ${causesOf(error)}`);
    }
  }

  private discover({ oidc: settings, secrets }: Provider): Promise<oidc.Configuration> {
    if (!settings) throw new SignInRefused('unavailable', 'the provider does not speak OpenID Connect');
    const issuer = new URL(settings.issuer);
    const secret = secrets.clientSecret;
    const authentication =
      secret === undefined
        ? oidc.None()
        : settings.clientAuthentication === 'post'
          ? oidc.ClientSecretPost(secret)
          : oidc.ClientSecretBasic(secret);
    return oidc.discovery(issuer, settings.clientId, { [oidc.clockTolerance]: CLOCK_TOLERANCE }, authentication, {
      [oidc.customFetch]: configuredFetch,
      timeout: TIMEOUT_SECONDS,
      // Without TLS only where production is not: providers with http are refused there when they are set up.
      execute: [oidc.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowHttp] : [])],
    });
  }

  /** ID tokens of some providers say who it is and no more. */
  private async withUserInfo(
    { mapping }: Provider,
    configuration: oidc.Configuration,
    accessToken: string,
    claims: oidc.IDToken,
  ): Promise<Record<string, unknown>> {
    const complete =
      textOf(claims[mapping.email ?? 'email']) !== null && textOf(claims[mapping.name ?? 'name']) !== null;
    if (complete || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    const info = await oidc.fetchUserInfo(configuration, accessToken, claims.sub);
    return { ...info, ...claims };
  }
}

/** A changed provider is asked anew. */
function keyOf({ slug, version, oidc: settings }: Provider): string {
  return `${slug} ${version} ${settings?.issuer ?? ''} ${settings?.clientId ?? ''}`;
}

/**
 * Lets `openid-client` ask without TLS. It is the function itself that counts, and it is marked as deprecated for nothing but to make
 * people think: we have, see `discover`.
 */
const allowHttp = Reflect.get(oidc, 'allowInsecureRequests');

function personOf({ mapping }: Provider, issuer: string, claims: Record<string, unknown>): ExternalPerson {
  const subject = textOf(claims[mapping.subject ?? 'sub']);
  if (subject === null) throw new SignInRefused('refused', 'the subject is missing');
  return {
    issuer,
    subject,
    email: textOf(claims[mapping.email ?? 'email'])?.toLowerCase() ?? null,
    emailVerified: isYes(claims[mapping.emailVerified ?? 'email_verified']),
    name: textOf(claims[mapping.name ?? 'name']),
    workTitle: mapping.workTitle === undefined ? null : textOf(claims[mapping.workTitle]),
  };
}

function refusalOf(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    const cancelled = ['access_denied', 'login_required', 'interaction_required', 'consent_required'];
    return new SignInRefused(
      cancelled.includes(error.error) ? 'cancelled' : 'refused',
      `the provider says ${error.error}`,
    );
  }
  return new SignInRefused('refused', causesOf(error));
}

/** What happened, down to its cause. Messages of `openid-client` carry no secrets. */
function causesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `${error.message}${code}${error.cause instanceof Error ? ` < ${causesOf(error.cause)}` : ''}`;
}
