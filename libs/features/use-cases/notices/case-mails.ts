import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Language } from '#contracts';
import { Accounts, type Recipient } from '#features/identity';
import { AppConfig } from '#platform/config';
import { translate } from '#platform/i18n';
import { Mailer } from '#platform/mail';
import type { UseCaseRecord } from '../use-case.record.js';

/** Someone who gets a mail. The contact of a case need not have an account. */
export type Addressee = Pick<Recipient, 'email' | 'name' | 'language'>;

/** The mails of the register, by their texts under `use-cases:mails`. */
export type CaseMail = 'interest' | 'submitted' | 'returned' | 'ownersAdded' | 'reminder' | 'contactLeft' | 'alert';

/** What a mail says beside its fixed words, in the language of who reads it. */
export type MailParams = (language: Language) => Readonly<Record<string, string | number>>;

interface Envelope {
  /** The event that the mail tells of; delivered again, it is the same mail. */
  readonly eventId: string;
  readonly replyTo?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes to people about cases, in their language. */
@Injectable()
export class CaseMails {
  constructor(
    private readonly accounts: Accounts,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  /** The contact of a case, and the people who speak for its owners. */
  async responsibleFor(useCase: UseCaseRecord): Promise<Addressee[]> {
    const owners = useCase.organisations.map(({ id }) => id);
    const representatives = await this.accounts.peopleOf(owners, 'representative');
    const contact = await this.contactOf(useCase);
    const others = representatives.filter(({ email }) => email !== contact?.email);
    return [...(contact ? [contact] : []), ...others];
  }

  /** Those who speak for organisations, or everyone in them where nobody does. */
  async speakersOf(organisationIds: readonly string[]): Promise<Recipient[]> {
    const representatives = await this.accounts.peopleOf(organisationIds, 'representative');
    return representatives.length > 0 ? representatives : this.accounts.peopleOf(organisationIds);
  }

  /** The address of a page of the web app, in a language. */
  pageAddress(language: Language, path: string): string {
    return `${this.config.publicUrl}${language === 'en' ? '/en' : ''}${path}`;
  }

  caseAddress(language: Language, slug: string): string {
    return this.pageAddress(language, `/anvandningsfall/${slug}`);
  }

  async send(mail: CaseMail, to: readonly Addressee[], params: MailParams, envelope: Envelope): Promise<void> {
    const { eventId, ...rest } = envelope;
    for (const { email, name, language } of to) {
      const greeting = translate(language, `use-cases:mails.${name === '' ? 'greetingSomeone' : 'greeting'}`, { name });
      const texts = { greeting, ...params(language) };
      await this.mailer.send({
        ...rest,
        id: `${eventId}-${createHash('sha256').update(email).digest('hex').slice(0, 12)}`,
        to: email,
        subject: translate(language, `use-cases:mails.${mail}.subject`, texts),
        text: translate(language, `use-cases:mails.${mail}.text`, texts),
      });
    }
  }

  private async contactOf({ contactEmail, contactName, lang }: UseCaseRecord): Promise<Addressee | null> {
    if (contactEmail === null) return null;
    const account = await this.accounts.findRecipient({ email: contactEmail });
    const language: Language = lang === 'en' ? 'en' : 'sv';
    return account ?? { email: contactEmail, name: contactName ?? '', language };
  }
}
