import { Injectable } from '@nestjs/common';
import type { CacheProvider, Profile, SAML } from '@node-saml/node-saml';
import { randomBytes } from 'node:crypto';
import type { Provider, SamlSettings } from '../providers/provider.js';
import { ProviderAddresses } from '../providers/provider-addresses.js';
import { isYes, SignInRefused, textOf, type ExternalPerson } from './external-person.js';
import { checkShape, readAssertion, type AssertionFacts } from './saml-shape.js';
import { TRANSACTION_SECONDS, TransactionsRepository } from './transactions.repository.js';

/** Milliseconds that the provider's clock may be off. */
export const CLOCK_SKEW = 2 * 60 * 1000;
/** An assertion is made for one sign-in, however long it says that it is good. */
const OLDEST_ASSERTION = 10 * 60 * 1000;

/** Where providers usually put what we want to know: plain names, X.500 object identifiers (RFC 4519), and those of Microsoft. */
const EMAIL = [
  'mail',
  'email',
  'urn:oid:0.9.2342.19200300.100.1.3',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
];
const NAME = [
  'displayName',
  'name',
  'cn',
  'urn:oid:2.16.840.1.113730.3.1.241',
  'urn:oid:2.5.4.3',
  'http://schemas.microsoft.com/identity/claims/displayname',
  'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name',
];
const MAIL_FORMAT = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const TRANSIENT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';

/** A person with the assertion that named them. */
export interface SamlAnswer {
  readonly person: ExternalPerson;
  readonly assertion: AssertionFacts;
}

/** Speaks SAML 2.0 with providers, by `@node-saml/node-saml`: requests by redirect, answers by form, assertions always signed. */
@Injectable()
export class SamlClient {
  constructor(
    private readonly addresses: ProviderAddresses,
    private readonly transactions: TransactionsRepository,
  ) {}

  /** An id for a request: XML wants it to begin with something else than a digit. */
  makeRequestId(): string {
    return `_${randomBytes(20).toString('hex')}`;
  }

  /** Where to send the person. */
  async begin(provider: Provider, requestId: string, relayState: string): Promise<string> {
    const client = await this.clientOf(provider, requestId);
    return client.getAuthorizeUrlAsync(relayState, undefined, {});
  }

  /**
   * Whom the provider names, once everything about its answer holds: shape, signature of the assertion, issuer, audience, recipient, times, and
   * the request of ours that it answers. That it comes once only is for the caller to see to.
   * @throws SignInRefused
   */
  async finish(provider: Provider, response: string): Promise<SamlAnswer> {
    try {
      const shape = checkShape(Buffer.from(response, 'base64').toString('utf8'));
      if (!shape.succeeded) throw new SignInRefused('cancelled', `the provider says ${shape.status}`);
      const client = await this.clientOf(provider);
      const { profile } = await client.validatePostResponseAsync({ SAMLResponse: response });
      const xml = profile?.getAssertionXml?.();
      if (!profile || xml === undefined) throw new Error('there is no assertion');
      if (profile.issuer !== provider.saml?.entityId) throw new Error('the issuer is another provider');
      const assertion = readAssertion(xml, this.addresses.of('saml', provider.slug).callback);
      return { person: personOf(provider, profile), assertion };
    } catch (error) {
      if (error instanceof SignInRefused) throw error;
      throw new SignInRefused('refused', error instanceof Error ? error.message : 'unknown');
    }
  }

  /** What a provider wants to know of us (SAML 2.0 Metadata). */
  async metadata(provider: Provider): Promise<string> {
    const client = await this.clientOf(provider);
    return client.generateServiceProviderMetadata(null, provider.saml?.signingCertificate ?? null);
  }

  private async clientOf(provider: Provider, requestId?: string): Promise<SAML> {
    const { SAML, ValidateInResponseTo } = await import('@node-saml/node-saml');
    const settings = settingsOf(provider);
    const { callback, metadata } = this.addresses.of('saml', provider.slug);
    const { signingKey } = provider.secrets;
    const signs = settings.signingCertificate !== null && signingKey !== undefined;
    return new SAML({
      issuer: metadata ?? '',
      audience: metadata ?? '',
      callbackUrl: callback,
      entryPoint: settings.entryPoint,
      idpCert: [...settings.certificates],
      wantAssertionsSigned: true,
      // Many providers sign the assertion alone; a signature of the response is checked when there is one.
      wantAuthnResponseSigned: false,
      acceptedClockSkewMs: CLOCK_SKEW,
      maxAssertionAgeMs: OLDEST_ASSERTION,
      validateInResponseTo: ValidateInResponseTo.always,
      requestIdExpirationPeriodMs: TRANSACTION_SECONDS * 1000,
      cacheProvider: this.pendingRequests(provider.slug),
      // How strong a sign-in must be, and what kind of name it gives, is the provider's to decide.
      disableRequestedAuthnContext: true,
      identifierFormat: null,
      signatureAlgorithm: 'sha256',
      digestAlgorithm: 'sha256',
      ...(signs ? { privateKey: signingKey, publicCert: settings.signingCertificate } : {}),
      ...(requestId === undefined ? {} : { generateUniqueId: () => requestId }),
    });
  }

  /** Requests are kept with the sign-ins that they belong to, and are used up with them: see `TransactionsRepository`. */
  private pendingRequests(slug: string): CacheProvider {
    return {
      saveAsync: () => Promise.resolve(null),
      getAsync: async (requestId) => (await this.transactions.findRequestTime(slug, requestId))?.toISOString() ?? null,
      removeAsync: () => Promise.resolve(null),
    };
  }
}

function settingsOf({ saml }: Provider): SamlSettings {
  if (!saml) throw new SignInRefused('unavailable', 'the provider does not speak SAML');
  return saml;
}

function personOf({ mapping }: Provider, profile: Profile): ExternalPerson {
  const attributes = (profile['attributes'] ?? {}) as Readonly<Record<string, unknown>>;
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const text = Object.hasOwn(attributes, name) ? textOf(attributes[name]) : null;
      if (text !== null) return text;
    }
    return null;
  };
  const own = (name: string | undefined, usual: readonly string[]): string | null => first(name ? [name] : usual);
  const named = profile.nameIDFormat === MAIL_FORMAT ? textOf(profile.nameID) : null;
  const subject = mapping.subject ? first([mapping.subject]) : nameIdOf(profile);
  if (subject === null) throw new SignInRefused('refused', 'the subject is missing, or another one each time');
  return {
    issuer: profile.issuer,
    subject,
    email: (own(mapping.email, EMAIL) ?? named)?.toLowerCase() ?? null,
    emailVerified: mapping.emailVerified ? isYes(attributes[mapping.emailVerified]) : false,
    name: own(mapping.name, NAME) ?? fullName(first),
    workTitle: mapping.workTitle ? first([mapping.workTitle]) : null,
  };
}

/** A transient name is another one each time: nobody can be known by it. */
function nameIdOf({ nameID, nameIDFormat }: Profile): string | null {
  return nameIDFormat === TRANSIENT ? null : textOf(nameID);
}

function fullName(first: (names: readonly string[]) => string | null): string | null {
  const given = first([
    'givenName',
    'urn:oid:2.5.4.42',
    'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname',
  ]);
  const family = first(['sn', 'urn:oid:2.5.4.4', 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname']);
  return [given, family].filter((part) => part !== null).join(' ') || null;
}
