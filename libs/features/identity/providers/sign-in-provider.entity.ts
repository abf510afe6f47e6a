import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { AttributeMapping, OidcSettings, ProviderDomain, ProviderKind, SamlSettings } from './provider.js';

/** An identity provider that was set up in the web app. Those of the operator's file are not stored. */
@Entity('sign_in_providers')
@Unique('uq_sign_in_providers_slug', ['slug'])
@Check('ck_sign_in_providers_kind', `"kind" IN ('oidc', 'saml')`)
export class SignInProvider {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sign_in_providers' })
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: ProviderKind;

  @Column('boolean')
  enabled: boolean;

  @Column('boolean')
  required: boolean;

  @Column('boolean')
  trustsAddresses: boolean;

  @Column('jsonb')
  domains: ProviderDomain[];

  @Column('jsonb')
  mapping: AttributeMapping;

  /** Of its kind; never secrets. */
  @Column('jsonb')
  settings: OidcSettings | SamlSettings;

  /** Encrypted; null when there are none. */
  @Column('text', { nullable: true })
  sealedSecrets: string | null;

  @Column('int', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
