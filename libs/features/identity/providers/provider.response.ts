import { ApiProperty } from '@nestjs/swagger';
import { OrganisationRef } from '#features/organisations';
import { readCertificate } from './make-provider.js';
import { AttributeMappingDto } from './provider.dto.js';
import {
  CLIENT_AUTHENTICATIONS,
  PROVIDER_KINDS,
  type ClientAuthentication,
  type Provider,
  type ProviderKind,
} from './provider.js';

/** People with addresses in this domain belong to this organisation. */
export class ProviderDomainResponse {
  domain: string;
  /** Null when the organisation is gone, or not known by the name that the operator's file gives it. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
}

export class OidcSettingsResponse {
  issuer: string;
  clientId: string;
  /** The secret itself is never sent. */
  hasClientSecret: boolean;
  scopes: string;
  @ApiProperty({ enum: CLIENT_AUTHENTICATIONS })
  clientAuthentication: ClientAuthentication;
}

export class CertificateResponse {
  pem: string;
  /** Whom it is made out to. */
  subject: string;
  /** ISO 8601, UTC. */
  validTo: string;

  static from(pem: string): CertificateResponse {
    const certificate = readCertificate(pem);
    return {
      pem,
      subject: certificate?.subject.replaceAll('\n', ', ') ?? '',
      validTo: certificate?.validToDate.toISOString() ?? '',
    };
  }
}

export class SamlSettingsResponse {
  entityId: string;
  entryPoint: string;
  @ApiProperty({ type: [CertificateResponse] })
  certificates: CertificateResponse[];
  @ApiProperty({ type: String, nullable: true })
  signingCertificate: string | null;
  /** The key itself is never sent. */
  hasSigningKey: boolean;
}

/** What the other side must be told about us. */
export class OurAddresses {
  /** Where people come back to: `redirect_uri`, or the assertion consumer service. */
  callback: string;
  /** SAML: where our metadata is, and our entity id. */
  @ApiProperty({ type: String, nullable: true })
  metadata: string | null;
  /** OpenID Connect: where people come back to after signing out (`post_logout_redirect_uri`). */
  @ApiProperty({ type: String, nullable: true })
  afterLogout: string | null;
}

/** An identity provider as administrators see it: without its secrets. */
export class ProviderDetail {
  /** Null for one of the operator's file. */
  @ApiProperty({ type: String, nullable: true })
  id: string | null;
  slug: string;
  name: string;
  @ApiProperty({ enum: PROVIDER_KINDS })
  kind: ProviderKind;
  /** `file`: the operator set it up, and it cannot be changed here. */
  @ApiProperty({ enum: ['web', 'file'] })
  source: 'web' | 'file';
  enabled: boolean;
  required: boolean;
  trustsAddresses: boolean;
  @ApiProperty({ type: [ProviderDomainResponse] })
  domains: ProviderDomainResponse[];
  mapping: AttributeMappingDto;
  @ApiProperty({ type: OidcSettingsResponse, nullable: true })
  oidc: OidcSettingsResponse | null;
  @ApiProperty({ type: SamlSettingsResponse, nullable: true })
  saml: SamlSettingsResponse | null;
  addresses: OurAddresses;
  /** Counts edits; the same number is in the `ETag`. */
  version: number;

  static from(
    provider: Provider,
    organisations: ReadonlyMap<string, OrganisationRef>,
    addresses: OurAddresses,
  ): ProviderDetail {
    const { id, slug, name, kind, enabled, required, trustsAddresses, domains, mapping, oidc, saml, version } =
      provider;
    return {
      id,
      slug,
      name,
      kind,
      source: id === null ? 'file' : 'web',
      enabled,
      required,
      trustsAddresses,
      domains: domains.map(({ domain, organisation }) => ({
        domain,
        organisation: organisations.get(organisation) ?? null,
      })),
      mapping,
      oidc: oidc && { ...oidc, hasClientSecret: provider.secrets.clientSecret !== undefined },
      saml: saml && {
        ...saml,
        certificates: saml.certificates.map((pem) => CertificateResponse.from(pem)),
        hasSigningKey: provider.secrets.signingKey !== undefined,
      },
      addresses,
      version,
    };
  }
}

export class ProviderDetailList {
  items: ProviderDetail[];
  nextCursor: string | null;
}

/** What a SAML provider says about itself. */
export class SamlMetadataResponse {
  entityId: string;
  entryPoint: string;
  /** In PEM. */
  certificates: string[];
}

const PROVIDER_PROBLEMS = ['unreachable', 'not_a_provider', 'other_issuer', 'certificate_expired'] as const;
export type ProviderProblem = (typeof PROVIDER_PROBLEMS)[number];

/** Whether the provider answers as it should. */
export class ProviderCheck {
  ok: boolean;
  /** What is wrong. */
  @ApiProperty({ enum: PROVIDER_PROBLEMS, nullable: true })
  problem: ProviderProblem | null;
}
