/** The two protocols that providers speak. */
export const PROVIDER_KINDS = ['oidc', 'saml'] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** How we show an OpenID Connect provider who we are (RFC 6749, 2.3.1). */
export const CLIENT_AUTHENTICATIONS = ['basic', 'post'] as const;
export type ClientAuthentication = (typeof CLIENT_AUTHENTICATIONS)[number];

/** What we ask an OpenID Connect provider to tell. */
export const DEFAULT_SCOPES = 'openid email profile';

/** People with addresses in this domain belong to this organisation. */
export interface ProviderDomain {
  readonly domain: string;
  /** Id; in the file of the operator also slug or name. */
  readonly organisation: string;
}

/** Which claim or attribute says what, where it is another than usual. */
export interface AttributeMapping {
  readonly subject?: string;
  readonly email?: string;
  readonly emailVerified?: string;
  readonly name?: string;
  readonly workTitle?: string;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: string;
  readonly clientAuthentication: ClientAuthentication;
}

export interface SamlSettings {
  /** The provider's name for itself. */
  readonly entityId: string;
  /** Where requests go (HTTP-Redirect binding). */
  readonly entryPoint: string;
  /** Certificates with which the provider signs, in PEM; several while it changes them. */
  readonly certificates: readonly string[];
  /** Our certificate in PEM, when we sign our requests. */
  readonly signingCertificate: string | null;
}

/** What must not be shown again. */
export interface ProviderSecrets {
  readonly clientSecret?: string;
  /** In PEM. */
  readonly signingKey?: string;
}

/** An identity provider: someone else's sign-in that we trust for the addresses of its domains. */
export interface Provider {
  /** Null for one of the operator's file. */
  readonly id: string | null;
  /** Part of its addresses with us; never changes. */
  readonly slug: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly enabled: boolean;
  /** Whether people of its domains must use it, and no password. */
  readonly required: boolean;
  /** Whether its word on addresses in its domains counts as verified without its saying so. */
  readonly trustsAddresses: boolean;
  readonly domains: readonly ProviderDomain[];
  readonly mapping: AttributeMapping;
  readonly oidc: OidcSettings | null;
  readonly saml: SamlSettings | null;
  readonly secrets: ProviderSecrets;
  readonly version: number;
}

/** The binding of an address's domain, or null when the provider has no say about it. */
export function domainFor(provider: Pick<Provider, 'domains'>, domain: string): ProviderDomain | null {
  return provider.domains.find((one) => one.domain === domain) ?? null;
}
