import { createPrivateKey, X509Certificate } from 'node:crypto';
import { invalid, type FieldError } from '#platform/http';
import { DEFAULT_SCOPES, type Provider, type ProviderSecrets, type SamlSettings } from './provider.js';
import type { CreateProviderDto, OidcSettingsDto, SamlSettingsDto, UpdateProviderDto } from './provider.dto.js';

/** What rules apply where Torget runs. */
export interface Surroundings {
  /** In production providers must be asked over TLS. */
  readonly production: boolean;
}

/**
 * A provider of what was said about it.
 * @throws Problem 400 that names what is wrong.
 */
export function makeProvider(id: string | null, dto: CreateProviderDto, around: Surroundings): Provider {
  const { slug, name, kind } = dto;
  const empty = { enabled: true, required: false, trustsAddresses: kind === 'saml', domains: [], mapping: {} };
  const begun: Provider = { ...empty, id, slug, name, kind, oidc: null, saml: null, secrets: {}, version: 1 };
  return changeProvider(begun, dto, around);
}

/**
 * The provider with what was said anew; secrets that were not sent stay.
 * @throws Problem 400 that names what is wrong.
 */
export function changeProvider(provider: Provider, dto: UpdateProviderDto, around: Surroundings): Provider {
  const errors: FieldError[] = [];
  const oidc = provider.kind === 'oidc' && dto.oidc ? oidcOf(dto.oidc, around, errors) : provider.oidc;
  const saml = provider.kind === 'saml' && dto.saml ? samlOf(dto.saml, around, errors) : provider.saml;
  const secrets = secretsOf(provider, dto);
  const changed: Provider = {
    ...provider,
    name: dto.name ?? provider.name,
    enabled: dto.enabled ?? provider.enabled,
    required: dto.required ?? provider.required,
    trustsAddresses: dto.trustsAddresses ?? provider.trustsAddresses,
    domains: dto.domains?.map(({ domain, organisation }) => ({ domain, organisation })) ?? provider.domains,
    mapping: dto.mapping ? filledIn(dto.mapping) : provider.mapping,
    oidc,
    saml,
    secrets,
  };
  for (const other of ['oidc', 'saml'] as const) {
    if (other === provider.kind && changed[other] === null) errors.push(required(other));
    if (other !== provider.kind && dto[other])
      errors.push({ path: other, code: 'unknownField', message: `is not for a provider of the kind ${provider.kind}` });
  }
  if (changed.required && changed.domains.length === 0) errors.push(required('domains'));
  if (saml) errors.push(...keyErrors(saml, secrets));
  if (errors.length > 0) throw invalid(errors);
  return changed;
}

function oidcOf(dto: OidcSettingsDto, around: Surroundings, errors: FieldError[]): Provider['oidc'] {
  checkAddress('oidc.issuer', dto.issuer, around, errors);
  return {
    issuer: dto.issuer,
    clientId: dto.clientId,
    scopes: dto.scopes ?? DEFAULT_SCOPES,
    clientAuthentication: dto.clientAuthentication ?? 'basic',
  };
}

function samlOf(dto: SamlSettingsDto, around: Surroundings, errors: FieldError[]): SamlSettings {
  checkAddress('saml.entryPoint', dto.entryPoint, around, errors);
  const certificates = dto.certificates.map(asPem);
  certificates.forEach((one, index) => {
    if (!readCertificate(one))
      errors.push({ path: `saml.certificates.${index}`, code: 'certificate', message: 'must be a certificate (PEM)' });
  });
  const signing = dto.signingCertificate ? asPem(dto.signingCertificate) : null;
  return { entityId: dto.entityId, entryPoint: dto.entryPoint, certificates, signingCertificate: signing };
}

function checkAddress(path: string, address: string, { production }: Surroundings, errors: FieldError[]): void {
  const { protocol, username, password } = new URL(address);
  if (production && protocol !== 'https:') errors.push({ path, code: 'isUrl', message: 'must begin with https://' });
  if (username !== '' || password !== '')
    errors.push({ path, code: 'isUrl', message: 'must not have a name or a password in it' });
}

function keyErrors({ signingCertificate }: SamlSettings, { signingKey }: ProviderSecrets): FieldError[] {
  if (signingCertificate === null && signingKey === undefined) return [];
  if (signingCertificate === null) return [required('saml.signingCertificate')];
  if (signingKey === undefined) return [required('saml.signingKey')];
  const certificate = readCertificate(signingCertificate);
  if (!certificate)
    return [{ path: 'saml.signingCertificate', code: 'certificate', message: 'must be a certificate (PEM)' }];
  try {
    if (certificate.checkPrivateKey(createPrivateKey(signingKey))) return [];
  } catch {
    // Not a key at all: told the same way.
  }
  return [{ path: 'saml.signingKey', code: 'key', message: 'must be the private key of the certificate (PEM)' }];
}

function secretsOf(provider: Provider, { oidc, saml }: UpdateProviderDto): ProviderSecrets {
  const { signingKey } = provider.secrets;
  // A secret is for the issuer that gave it: whoever points a provider somewhere else does not have it sent there.
  const sameIssuer = !oidc || provider.oidc?.issuer === oidc.issuer;
  const clientSecret = sameIssuer ? provider.secrets.clientSecret : undefined;
  const kept = {
    clientSecret: oidc?.clientSecret === undefined ? clientSecret : (oidc.clientSecret ?? undefined),
    signingKey: saml?.signingKey === undefined ? signingKey : (saml.signingKey ?? undefined),
  };
  return {
    ...(kept.clientSecret === undefined ? {} : { clientSecret: kept.clientSecret }),
    ...(kept.signingKey === undefined ? {} : { signingKey: kept.signingKey.trim() }),
  };
}

/** Metadata carry certificates without their PEM frame. */
export function asPem(certificate: string): string {
  const bare = certificate.replace(/-----(BEGIN|END) CERTIFICATE-----/g, '').replace(/\s/g, '');
  return `-----BEGIN CERTIFICATE-----\n${bare.replace(/(.{64})(?!$)/g, '$1\n')}\n-----END CERTIFICATE-----`;
}

/** The certificate, or null when it is none. */
export function readCertificate(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

function filledIn(mapping: Provider['mapping']): Provider['mapping'] {
  return Object.fromEntries(
    Object.entries(mapping).filter(([, name]) => typeof name === 'string' && name.trim() !== ''),
  );
}

function required(path: string): FieldError {
  return { path, code: 'required', message: `${path} is required` };
}
