import { Injectable } from '@nestjs/common';
import { innerPath, type Language } from '#contracts';
import { newId } from '#platform/database';
import type { Provider } from '../providers/provider.js';
import { Secrets } from '../secrets.js';
import { SignInRefused } from './external-person.js';
import { OidcClient } from './oidc-client.service.js';
import { SamlClient, type SamlAnswer } from './saml-client.service.js';
import type { TransactionPurpose } from './sign-in-transaction.entity.js';
import { TransactionsRepository, type Transaction } from './transactions.repository.js';

/** What somebody wants at a provider. */
export interface Errand {
  readonly purpose: TransactionPurpose;
  /** Whose account is to be connected. */
  readonly userId: string | null;
  /** Where they want to go afterwards; anything but a path of ours is the start page. */
  readonly next: string | undefined;
  readonly language: Language;
}

/** An errand that is over: what it was, and what the provider said when it spoke SAML. */
export interface Taken {
  readonly transaction: Transaction;
  readonly answer: SamlAnswer['person'] | null;
}

/** Sends people to providers and knows them again when they come back: in the same browser, within minutes, once. */
@Injectable()
export class SignInTransactions {
  constructor(
    private readonly transactions: TransactionsRepository,
    private readonly secrets: Secrets,
    private readonly oidc: OidcClient,
    private readonly saml: SamlClient,
  ) {}

  /**
   * @param browser the secret of the browser's cookie.
   * @returns where to send the person.
   * @throws SignInRefused when the provider cannot be reached.
   */
  async begin(provider: Provider, errand: Errand, browser: string): Promise<string> {
    const begun = {
      id: newId(),
      providerSlug: provider.slug,
      purpose: errand.purpose,
      userId: errand.userId,
      browserHash: this.hash(browser),
      next: innerPath(errand.next) ?? '/',
      language: errand.language,
    };
    const secrets = this.oidc.makeSecrets();
    if (provider.kind === 'oidc') {
      const address = await this.oidc.begin(provider, secrets);
      await this.transactions.insert({ ...begun, ...secrets });
      return address;
    }
    const nonce = this.saml.makeRequestId();
    const address = await this.saml.begin(provider, nonce, secrets.state);
    await this.transactions.insert({ ...begun, state: secrets.state, nonce, verifier: null });
    return address;
  }

  /** @throws SignInRefused when it did not begin in this browser, is over, or took too long. */
  async take(provider: Provider, state: string, browser: string | null): Promise<Taken> {
    const taken = browser === null ? null : await this.transactions.take(provider.slug, state, this.hash(browser));
    if (!taken) throw new SignInRefused('expired', 'there is no such sign-in in this browser');
    const { sealedAnswer, ...transaction } = taken;
    const answer = sealedAnswer === null ? null : this.secrets.unseal('saml-answer', taken.id, sealedAnswer);
    return { transaction, answer: answer === null ? null : (JSON.parse(answer) as SamlAnswer['person']) };
  }

  /**
   * Keeps what a SAML provider said until the browser comes by again: its cookie does not come with the form of another site.
   * @throws SignInRefused for an assertion that was taken before, or that answers another request.
   */
  async keepAnswer(provider: Provider, { person, assertion }: SamlAnswer, state: string, skew: number): Promise<void> {
    const until = new Date(assertion.notOnOrAfter + skew);
    if (!(await this.transactions.useAssertion(provider.slug, assertion.id, until)))
      throw new SignInRefused('refused', 'the assertion was taken before');
    const id = await this.transactions.findId(provider.slug, assertion.inResponseTo, state);
    const sealed = id === null ? null : this.secrets.seal('saml-answer', id, JSON.stringify(person));
    if (id === null || sealed === null || !(await this.transactions.answer(id, sealed)))
      throw new SignInRefused('expired', 'the request was answered before, or is another one');
  }

  /** In which language to tell somebody what went wrong. */
  async languageOf(state: string | null): Promise<Language> {
    return (state === null ? null : await this.transactions.findLanguage(state)) ?? 'sv';
  }

  private hash(browser: string): string {
    return this.secrets.hash('sign-in-browser', browser);
  }
}
