import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Language } from '#contracts';
import type { Recipient } from '#features/identity';
import { AppConfig } from '#platform/config';
import { translate } from '#platform/i18n';
import { Mailer, type MailAttachment } from '#platform/mail';

/** Where the texts of a mail stand in the messages of a feature: `subject` and `text` lie below. */
export type MailTexts = `${string}:mails.${string}`;

type Addressee = Pick<Recipient, 'email' | 'name' | 'language'>;

/** Writes to people about where they belong, in their language. */
@Injectable()
export class BelongingMails {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  /** The address of a page of the web app. */
  page(language: Language, path: string): string {
    return `${this.config.publicUrl}${language === 'en' ? '/en' : ''}${path}`;
  }

  /** One mail to each; `name` of nobody known is empty. The event makes a mail that is sent again the same one. */
  async send(
    mail: MailTexts,
    to: readonly Addressee[],
    params: (language: Language) => Readonly<Record<string, string>>,
    eventId: string,
    attachments: readonly MailAttachment[] = [],
  ): Promise<void> {
    for (const { email, name, language } of to) {
      const greeting = translate(language, `belonging:mails.${name === '' ? 'greetingSomeone' : 'greeting'}`, { name });
      const texts = { greeting, ...params(language) };
      await this.mailer.send({
        id: `${eventId}-${createHash('sha256').update(email).digest('hex').slice(0, 12)}`,
        to: email,
        subject: translate(language, `${mail}.subject`, texts),
        text: translate(language, `${mail}.text`, texts),
        attachments,
      });
    }
  }
}

/** What a mail says of a reason: nothing when none was given. */
export function reasonLine(language: Language, reason: string | null): string {
  return reason ? `${translate(language, 'belonging:mails.reason', { reason })}\n\n` : '';
}
