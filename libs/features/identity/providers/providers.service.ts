import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { AppConfig, StartupError } from '#platform/config';
import { forbidden } from '#platform/http';
import { domainOf } from './mail-domain.js';
import { readProviderFile } from './provider-file.js';
import { domainFor, type Provider } from './provider.js';
import { ProvidersRepository } from './providers.repository.js';

/** The identity providers: those of the operator's file, and those of the web app. A slug of the file goes before one of the web app. */
@Injectable()
export class Providers implements OnModuleInit {
  private ofFile: readonly Provider[] = [];

  constructor(
    private readonly config: AppConfig,
    private readonly stored: ProvidersRepository,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** @throws StartupError when the file is not as it should be. */
  async onModuleInit(): Promise<void> {
    if (this.config.signInProviders !== null)
      this.ofFile = await readProviderFile(this.config.signInProviders, this.config);
  }

  /**
   * Checks what only the database knows, once it is ready: that the organisations of the file are there.
   * @throws StartupError that names the first one that is not.
   */
  async assertOrganisationsOfFile(): Promise<void> {
    for (const [index, { domains }] of this.ofFile.entries()) {
      for (const [place, { organisation }] of domains.entries()) {
        if (await this.organisations.resolve(organisation)) continue;
        throw new StartupError(
          `SIGN_IN_PROVIDERS ${this.config.signInProviders ?? ''}: ${index}.domains.${place}.organisation ${organisation} is not known`,
        );
      }
    }
  }

  /** All of them, also those that are not in use. */
  async listAll(): Promise<Provider[]> {
    const stored = await this.stored.list();
    return [...this.ofFile, ...stored.filter(({ slug }) => !this.isOfFile(slug))];
  }

  /** Whether the operator's file has the slug. */
  isOfFile(slug: string): boolean {
    return this.ofFile.some((one) => one.slug === slug);
  }

  /** The one with this slug when it is in use, or null. */
  async findEnabled(slug: string): Promise<Provider | null> {
    const provider = this.ofFile.find((one) => one.slug === slug) ?? (await this.stored.findBySlug(slug));
    return provider?.enabled ? provider : null;
  }

  async listEnabled(): Promise<Provider[]> {
    return (await this.listAll()).filter(({ enabled }) => enabled);
  }

  /** Those in use that have a say about an address, whether or not it has an account. */
  async listFor(email: string): Promise<Provider[]> {
    const domain = domainOf(email);
    if (domain === '') return [];
    const ofFile = this.ofFile.filter((one) => one.enabled && domainFor(one, domain) !== null);
    const stored = await this.stored.listOfDomain(domain);
    return [...ofFile, ...stored.filter(({ slug }) => !this.isOfFile(slug))];
  }

  /** Whether people with such an address must sign in with a provider. It is a matter of the domain: it tells nothing of accounts. */
  async isRequiredFor(email: string): Promise<boolean> {
    return (await this.listFor(email)).some(({ required }) => required);
  }

  /** @throws Problem 403 when addresses of this domain have no passwords. */
  async assertPasswordAllowed(email: string): Promise<void> {
    if (await this.isRequiredFor(email)) throw providerRequired();
  }

  /** What providers are called, by slug. */
  async names(): Promise<Map<string, string>> {
    return new Map((await this.listAll()).map(({ slug, name }) => [slug, name]));
  }
}

/** The refusal of passwords for a whole domain; `GET /auth/providers?email=` says where to go instead. */
export function providerRequired(): Error {
  return forbidden(
    'auth.provider_required',
    'People with addresses in this domain sign in with the provider of their organisation, not with a password',
  );
}
