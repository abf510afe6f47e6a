import { Injectable } from '@nestjs/common';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { AppConfig } from '#platform/config';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict, invalid, isId, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { signInProviderChanged } from '../identity.events.js';
import { OidcClient } from '../single-sign-on/oidc-client.service.js';
import { changeProvider, makeProvider, readCertificate } from './make-provider.js';
import type { CreateProviderDto, UpdateProviderDto } from './provider.dto.js';
import { ProviderAddresses } from './provider-addresses.js';
import { ProviderDetail, type ProviderCheck } from './provider.response.js';
import type { Provider, ProviderDomain } from './provider.js';
import { ProvidersRepository } from './providers.repository.js';
import { Providers } from './providers.service.js';

type StoredProvider = Provider & { readonly id: string };

/** Sets identity providers up, for administrators of the platform. Secrets go in and never come out. */
@Injectable()
export class ProviderAdministration {
  constructor(
    private readonly config: AppConfig,
    private readonly providers: Providers,
    private readonly stored: ProvidersRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly addresses: ProviderAddresses,
    private readonly oidc: OidcClient,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async list(): Promise<ProviderDetail[]> {
    const all = await this.providers.listAll();
    const refs = await this.refsOf(all);
    return all.map((one) => ProviderDetail.from(one, refs, this.addresses.of(one.kind, one.slug)));
  }

  /** @throws Problem 404 when there is none with this slug. */
  async get(slug: string): Promise<ProviderDetail> {
    return this.detail(await this.getAny(slug));
  }

  /** @throws Problem 400 that names what is wrong; 409 when the slug is taken. */
  @Transactional()
  async create(actor: Actor, dto: CreateProviderDto): Promise<ProviderDetail> {
    const id = newId();
    const made = makeProvider(id, dto, this.config);
    const provider: StoredProvider = { ...made, id, domains: await this.resolved(made.domains) };
    if (this.providers.isOfFile(dto.slug) || !(await this.stored.insert(provider))) {
      throw conflict('sign_in_provider.slug_taken', 'Another provider has this slug', [
        { path: 'slug', code: 'taken', message: 'is taken' },
      ]);
    }
    await this.announce(actor, provider, 'created');
    return this.detail(provider);
  }

  /** @throws Problem 400 that names what is wrong; 404; 409 for one of the operator's file; 412 when it was changed since `ifMatch`. */
  @Transactional()
  async update(actor: Actor, slug: string, dto: UpdateProviderDto, ifMatch: number | null): Promise<ProviderDetail> {
    const provider = await this.getStored(slug);
    assertFresh(provider.version, ifMatch);
    const changed = changeProvider(provider, dto, this.config);
    const domains = dto.domains ? await this.resolved(changed.domains) : changed.domains;
    const next: StoredProvider = { ...changed, id: provider.id, domains, version: provider.version + 1 };
    await this.stored.update(next);
    await this.announce(actor, next, 'changed');
    return this.detail(next);
  }

  /**
   * Takes a provider away, with everyone's connection to it: another one that gets its slug later must not inherit people.
   * Their sessions through it end.
   * @throws Problem 404; 409 for one of the operator's file.
   */
  @Transactional()
  async remove(actor: Actor, slug: string): Promise<void> {
    const provider = await this.getStored(slug);
    await this.stored.removeWithPeople(provider.id, slug);
    await this.announce(actor, provider, 'removed');
  }

  /** Asks the provider what people will ask it, as far as that goes without a person. */
  async check(slug: string): Promise<ProviderCheck> {
    const provider = await this.getAny(slug);
    const problem = provider.saml
      ? provider.saml.certificates.every((pem) => (readCertificate(pem)?.validToDate ?? new Date(0)) < new Date())
        ? 'certificate_expired'
        : null
      : await this.oidc.check(provider);
    return { ok: problem === null, problem };
  }

  private async announce(
    actor: Actor,
    { slug, name }: StoredProvider,
    change: 'created' | 'changed' | 'removed',
  ): Promise<void> {
    const on = { type: 'sign_in_provider', id: slug, label: name };
    await this.audit.record({ action: 'sign_in_provider.changed', actor, on, details: { change } });
    await this.outbox.record(signInProviderChanged, { slug, byUserId: actor.userId, change });
  }

  private async getAny(slug: string): Promise<Provider> {
    const provider = (await this.providers.listAll()).find((one) => one.slug === slug);
    if (!provider) throw noSuchProvider();
    return provider;
  }

  private async getStored(slug: string): Promise<StoredProvider> {
    if (this.providers.isOfFile(slug))
      throw conflict('sign_in_provider.of_file', 'The operator set this provider up in a file; change it there');
    const found = await this.stored.findBySlug(slug);
    const provider = found?.id ? await this.stored.findForUpdate(found.id) : null;
    if (provider?.id === undefined || provider.id === null) throw noSuchProvider();
    return { ...provider, id: provider.id };
  }

  /** Domains with ids of their organisations. @throws Problem 400 that names the first that is not known. */
  private async resolved(domains: readonly ProviderDomain[]): Promise<ProviderDomain[]> {
    return Promise.all(
      domains.map(async ({ domain, organisation }, index) => {
        const ref = await this.organisations.resolve(organisation);
        if (ref) return { domain, organisation: ref.id };
        const message = 'is not an organisation on Torget';
        throw invalid([{ path: `domains.${index}.organisation`, code: 'notFound', message }]);
      }),
    );
  }

  private async detail(provider: Provider): Promise<ProviderDetail> {
    const refs = await this.refsOf([provider]);
    return ProviderDetail.from(provider, refs, this.addresses.of(provider.kind, provider.slug));
  }

  /** By what the domains say: ids, and in the operator's file slugs or names too. */
  private async refsOf(providers: readonly Provider[]): Promise<Map<string, OrganisationRef>> {
    const asked = [...new Set(providers.flatMap(({ domains }) => domains.map(({ organisation }) => organisation)))];
    const refs = await this.organisations.refs(asked.filter(isId));
    const named = await this.organisations.resolveAll(asked);
    for (const [name, ref] of named) if (ref) refs.set(name, ref);
    return refs;
  }
}

function noSuchProvider(): Error {
  return notFound('sign_in_provider.not_found', 'There is no such provider');
}
