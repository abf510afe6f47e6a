import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { SIGN_IN_PROVIDER_LIMITS as LIMITS } from '#contracts';
import { IfPresent } from '#platform/http';
import { trimmed } from '../transforms.js';
import { plainDomain } from './mail-domain.js';
import { CLIENT_AUTHENTICATIONS, PROVIDER_KINDS, type ClientAuthentication, type ProviderKind } from './provider.js';

const WEB = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

function asPlainDomain({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? plainDomain(value) : value;
}

/** People with addresses in this domain belong to this organisation. */
export class ProviderDomainDto {
  @Transform(asPlainDomain)
  @IsString()
  @Matches(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/, {
    message: 'must be a mail domain',
  })
  domain: string;

  /** Slug, id or name. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation: string;
}

/** Which claim or attribute says what, where it is another than usual. */
export class AttributeMappingDto {
  /** What tells people apart, and stays the same for each; absent: `sub`, or the name id. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.attributeMax)
  subject?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.attributeMax)
  email?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.attributeMax)
  emailVerified?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.attributeMax)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.attributeMax)
  workTitle?: string;
}

/** What OpenID Connect needs. The rest is read from the issuer's discovery document. */
export class OidcSettingsDto {
  @Transform(trimmed)
  @IsUrl(WEB, { message: 'must be an http or https address' })
  @MaxLength(LIMITS.addressMax)
  issuer: string;

  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.nameMax)
  clientId: string;

  /** Absent in a change: stays as it is; null: removed. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.secretMax)
  clientSecret?: string | null;

  /** Absent: `openid email profile`. */
  @IsOptional()
  @IsString()
  @Matches(/^openid( [\x21\x23-\x5b\x5d-\x7e]+)*$/, { message: 'must begin with openid' })
  @MaxLength(LIMITS.addressMax)
  scopes?: string;

  @IsOptional()
  @IsIn(CLIENT_AUTHENTICATIONS)
  clientAuthentication?: ClientAuthentication;
}

/** What SAML 2.0 needs. */
export class SamlSettingsDto {
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.addressMax)
  entityId: string;

  /** Where requests go (HTTP-Redirect binding). */
  @Transform(trimmed)
  @IsUrl(WEB, { message: 'must be an http or https address' })
  @MaxLength(LIMITS.addressMax)
  entryPoint: string;

  /** Certificates with which the provider signs, in PEM or as they stand in its metadata. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(LIMITS.certificatesMax)
  @IsString({ each: true })
  @MaxLength(LIMITS.pemMax, { each: true })
  certificates: string[];

  /** Our certificate in PEM, when we are to sign our requests. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.pemMax)
  signingCertificate?: string | null;

  /** Its private key in PEM. Absent in a change: stays as it is; null: removed. */
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.pemMax)
  signingKey?: string | null;
}

/** What is said about every provider, whether it is new or changed. */
class ProviderFieldsDto {
  @IfPresent()
  @IsBoolean()
  enabled?: boolean;

  /** Whether people of its domains must use it, and no password. */
  @IfPresent()
  @IsBoolean()
  required?: boolean;

  /** Whether its word on addresses in its domains counts as verified without its saying so. Absent for a new one: true for SAML. */
  @IfPresent()
  @IsBoolean()
  trustsAddresses?: boolean;

  @IfPresent()
  @IsArray()
  @ArrayMaxSize(LIMITS.domainsMax)
  @ArrayUnique((one: ProviderDomainDto | undefined) => one?.domain)
  @ValidateNested({ each: true })
  @Type(() => ProviderDomainDto)
  domains?: ProviderDomainDto[];

  @IfPresent()
  @ValidateNested()
  @Type(() => AttributeMappingDto)
  mapping?: AttributeMappingDto;

  @IfPresent()
  @ValidateNested()
  @Type(() => OidcSettingsDto)
  oidc?: OidcSettingsDto;

  @IfPresent()
  @ValidateNested()
  @Type(() => SamlSettingsDto)
  saml?: SamlSettingsDto;
}

/** What can be changed about a provider. Absent fields stay as they are. */
export class UpdateProviderDto extends ProviderFieldsDto {
  /** What its button says. */
  @IfPresent()
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.nameMax)
  name?: string;
}

/** A new provider; also the form of one in the operator's file. */
export class CreateProviderDto extends ProviderFieldsDto {
  /** Part of its addresses with us; never changes. */
  @IsString()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'must be small letters, digits and single hyphens' })
  @MaxLength(LIMITS.slugMax)
  slug: string;

  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.nameMax)
  name: string;

  @ApiProperty({ enum: PROVIDER_KINDS })
  @IsIn(PROVIDER_KINDS)
  kind: ProviderKind;
}

/** The metadata of a SAML provider, as text. */
export class ReadSamlMetadataDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.metadataMax)
  xml: string;
}
