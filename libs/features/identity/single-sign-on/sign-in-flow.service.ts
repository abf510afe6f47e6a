import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '#contracts';
import type { Actor } from '#platform/access';
import { AppConfig } from '#platform/config';
import { notFound, type RequestInfo } from '#platform/http';
import { LOGGER, type Logger } from '#platform/logging';
import type { Provider, ProviderKind } from '../providers/provider.js';
import { ProviderAddresses } from '../providers/provider-addresses.js';
import { Providers } from '../providers/providers.service.js';
import { readSessionCookie, sessionCookie } from '../sessions/session-cookie.js';
import { Sessions } from '../sessions/sessions.service.js';
import { browserCookie, makeBrowserSecret, readBrowserCookie } from './browser-cookie.js';
import { SignInRefused, type ExternalPerson } from './external-person.js';
import { SingleSignOn } from './single-sign-on.service.js';
import type { StartQuery } from './start.query.js';
import type { Transaction } from './transactions.repository.js';
import { SignInTransactions, type Errand } from './transactions.service.js';

/** A request of a browser on its way, with its answer. */
export interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly client: RequestInfo;
  readonly actor: Actor | null;
}

/** What OpenID Connect and SAML have in common on the way out and back: cookies, redirects, sessions, and pages that say what went wrong. */
@Injectable()
export class SignInFlow {
  constructor(
    private readonly config: AppConfig,
    private readonly providers: Providers,
    private readonly transactions: SignInTransactions,
    private readonly singleSignOn: SingleSignOn,
    private readonly sessions: Sessions,
    private readonly addresses: ProviderAddresses,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws Problem 404 when no provider of this kind in use has the slug. */
  async getProvider(kind: ProviderKind, slug: string): Promise<Provider> {
    const provider = await this.providers.findEnabled(slug);
    if (provider?.kind !== kind) throw notFound('sign_in_provider.not_found', 'There is no such provider');
    return provider;
  }

  /** Sends somebody who wants to sign in to the provider. */
  async start(provider: Provider, { next, language = 'sv' }: StartQuery, { request, reply }: Visit): Promise<void> {
    await this.orTellWhy(provider, reply, language, async () => {
      const errand: Errand = { purpose: 'sign_in', userId: null, next, language };
      redirect(reply, await this.begin(provider, errand, request, reply));
    });
  }

  /** Begins an errand in this browser. @returns where to send it. @throws SignInRefused when the provider cannot be reached. */
  async begin(provider: Provider, errand: Errand, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    // One secret for all tabs of a browser: several sign-ins may be under way.
    const browser = readBrowserCookie(request.headers.cookie) ?? makeBrowserSecret();
    const address = await this.transactions.begin(provider, errand, browser);
    void reply.header('set-cookie', browserCookie(browser, this.config.production));
    return address;
  }

  /**
   * Lets somebody in who came back, or connects the provider with their account.
   * @param identify finds out whom the provider names.
   */
  async comeBack(
    provider: Provider,
    state: string,
    visit: Visit,
    identify: (
      transaction: Transaction,
      answer: ExternalPerson | null,
    ) => Promise<{ readonly person: ExternalPerson; readonly idToken: string | null }>,
  ): Promise<void> {
    const { request, reply } = visit;
    await this.orTellWhy(provider, reply, await this.transactions.languageOf(state), async () => {
      const browser = readBrowserCookie(request.headers.cookie);
      const { transaction, answer } = await this.transactions.take(provider, state, browser);
      const { person, idToken } = await identify(transaction, answer);
      if (transaction.purpose === 'link') await this.link(provider, person, transaction, visit);
      else await this.signIn(provider, person, idToken, transaction, visit);
      redirect(reply, this.addresses.page(transaction.next, transaction.language));
    });
  }

  /** Answers the browser with the page that says what went wrong and what to do, instead of a problem for programs. */
  async orTellWhy(
    provider: Provider,
    reply: FastifyReply,
    language: Language,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      const { problem, reason } = error;
      this.logger.warn({ provider: provider.slug, problem, reason }, 'a sign-in through a provider was refused');
      const page = this.addresses.page('/logga-in/hjalp', language);
      redirect(reply, `${page}?${new URLSearchParams({ problem, provider: provider.slug }).toString()}`);
    }
  }

  private async signIn(
    provider: Provider,
    person: ExternalPerson,
    idToken: string | null,
    { language }: Transaction,
    { request, reply, client }: Visit,
  ): Promise<void> {
    const userId = await this.singleSignOn.arrive(provider, person, language);
    const previous = readSessionCookie(request.headers.cookie);
    const way = { method: provider.kind, providerSlug: provider.slug, idToken };
    const secret = await this.sessions.begin(userId, way, client, previous);
    void reply.header('set-cookie', sessionCookie(secret, this.config.production));
  }

  /** Who began must be signed in still: the account that is connected is the one that the person sees. */
  private async link(
    provider: Provider,
    person: ExternalPerson,
    { userId }: Transaction,
    { actor }: Visit,
  ): Promise<void> {
    if (userId === null || actor?.userId !== userId)
      throw new SignInRefused('session_changed', 'somebody else is signed in now, or nobody');
    await this.singleSignOn.link(provider, person, userId);
  }
}

/** 303: whatever brought the browser here, it goes on with a GET. */
export function redirect(reply: FastifyReply, address: string): void {
  void reply.status(303).header('location', address).header('cache-control', 'no-store').send();
}
