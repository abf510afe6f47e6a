import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { SocketAccess } from '#platform/realtime';
import { Secrets } from '../secrets.js';
import type { OidcSettings, Provider, ProviderSecrets, SamlSettings } from './provider.js';
import { SignInProvider } from './sign-in-provider.entity.js';

/** Providers of the web app as they are stored; their secrets are encrypted on the way in and read again on the way out. */
@Injectable()
export class ProvidersRepository {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
    private readonly sockets: SocketAccess,
  ) {}

  async list(): Promise<Provider[]> {
    const rows = await this.db.manager.find(SignInProvider, { order: { name: 'ASC', id: 'ASC' } });
    return rows.map((row) => this.open(row));
  }

  async findBySlug(slug: string): Promise<Provider | null> {
    const row = await this.db.manager.findOneBy(SignInProvider, { slug });
    return row && this.open(row);
  }

  async findForUpdate(id: string): Promise<Provider | null> {
    const row = await this.db.manager.findOne(SignInProvider, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && this.open(row);
  }

  /** Those in use that have a say about addresses of this domain. */
  async listOfDomain(domain: string): Promise<Provider[]> {
    const rows = await this.db.manager
      .createQueryBuilder(SignInProvider, 'one')
      .where('one.enabled AND one.domains @> :domain::jsonb', { domain: JSON.stringify([{ domain }]) })
      .orderBy('one.name')
      .getMany();
    return rows.map((row) => this.open(row));
  }

  /** @returns whether the slug was free. */
  async insert(provider: Provider & { readonly id: string }): Promise<boolean> {
    const result = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(SignInProvider)
      .values(this.close(provider))
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  async update(provider: Provider & { readonly id: string }): Promise<void> {
    await this.db.manager.update(
      SignInProvider,
      { id: provider.id },
      { ...this.close(provider), updatedAt: new Date() },
    );
  }

  /** With everyone's connection, way in and session through it. */
  async removeWithPeople(id: string, slug: string): Promise<void> {
    await this.db.manager.delete(SignInProvider, { id });
    await this.db.query('DELETE FROM connected_sign_ins WHERE provider_slug = $1', [slug]);
    await this.db.query('DELETE FROM sign_in_transactions WHERE provider_slug = $1', [slug]);
    await this.db.query('DELETE FROM sessions WHERE provider_slug = $1', [slug]);
    await this.sockets.everyoneChanged();
  }

  private close(provider: Provider & { readonly id: string }) {
    const { id, slug, name, kind, enabled, required, trustsAddresses, domains, mapping, version } = provider;
    const hasSecrets = Object.keys(provider.secrets).length > 0;
    return {
      id,
      slug,
      name,
      kind,
      enabled,
      required,
      trustsAddresses,
      domains: [...domains],
      mapping,
      version,
      settings: (provider.oidc ?? provider.saml) as OidcSettings | SamlSettings,
      sealedSecrets: hasSecrets ? this.secrets.seal('provider', id, JSON.stringify(provider.secrets)) : null,
    };
  }

  /** Secrets that another `SESSION_SECRET` sealed are as good as none: they must be given anew. */
  private open(row: SignInProvider): Provider {
    const { id, slug, name, kind, enabled, required, trustsAddresses, domains, mapping, version } = row;
    const opened = row.sealedSecrets === null ? null : this.secrets.unseal('provider', id, row.sealedSecrets);
    return {
      id,
      slug,
      name,
      kind,
      enabled,
      required,
      trustsAddresses,
      domains,
      mapping,
      version,
      oidc: kind === 'oidc' ? (row.settings as OidcSettings) : null,
      saml: kind === 'saml' ? (row.settings as SamlSettings) : null,
      secrets: opened === null ? {} : (JSON.parse(opened) as ProviderSecrets),
    };
  }
}
