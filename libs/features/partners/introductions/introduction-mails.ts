import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { publicPaths, type Language } from '#contracts';
import { Accounts, type Recipient } from '#features/identity';
import { AppConfig } from '#platform/config';
import { translate } from '#platform/i18n';
import { Mailer } from '#platform/mail';
import { OnEvent, type EventMeta } from '#platform/outbox';
import {
  introductionAccepted,
  introductionDeclined,
  introductionRequested,
  type Introduced,
} from '../partners.events.js';
import { IntroductionsRepository, type IntroductionRecord } from './introductions.repository.js';

/** The page of the web app with one's introductions. */
const INBOX = '/kontakter';

type IntroductionMail = 'requested' | 'accepted' | 'declined';

/** Tells the two sides of an introduction how it goes. Nobody's address is in a mail: names lead to profiles. */
@Injectable()
export class IntroductionMails {
  constructor(
    private readonly introductions: IntroductionsRepository,
    private readonly accounts: Accounts,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  @OnEvent(introductionRequested, 'partners.mail-request', { transactional: false })
  async onRequested({ introductionId }: { introductionId: string }, { eventId }: EventMeta): Promise<void> {
    const one = await this.introductions.find(introductionId);
    if (one?.state !== 'requested') return;
    const called = await this.accounts.calledInMails(one.askedBy);
    await this.send('requested', one, await this.speakersOf(one.to.id), eventId, (language) => ({
      person: called(language),
      other: one.from.name,
      message: one.message,
      link: this.page(language, INBOX),
    }));
  }

  /** Each side hears who the other's person is. */
  @OnEvent(introductionAccepted, 'partners.mail-introduced', { transactional: false })
  async onAccepted({ introductionId, userIds }: Introduced, { eventId }: EventMeta): Promise<void> {
    const one = await this.introductions.find(introductionId);
    if (!one) return;
    const [asker, answerer] = userIds;
    const sides = [
      { reader: asker, other: answerer, own: one.from, theirs: one.to },
      { reader: answerer, other: asker, own: one.to, theirs: one.from },
    ];
    for (const { reader, other, own, theirs } of sides) {
      const called = await this.accounts.calledInMails(other);
      await this.send('accepted', one, await this.personOrSpeakers(reader, own.id), eventId, (language) => ({
        person: called(language),
        other: theirs.name,
        profile: this.page(language, `/personer/${other}`),
        link: this.page(language, INBOX),
      }));
    }
  }

  @OnEvent(introductionDeclined, 'partners.mail-declined', { transactional: false })
  async onDeclined({ introductionId }: { introductionId: string }, { eventId }: EventMeta): Promise<void> {
    const one = await this.introductions.find(introductionId);
    if (!one) return;
    await this.send('declined', one, await this.personOrSpeakers(one.askedBy, one.from.id), eventId, (language) => ({
      other: one.to.name,
      reason: one.reason ? `${translate(language, 'partners:mails.reason', { reason: one.reason })}\n\n` : '',
      link: this.page(language, publicPaths.partners),
    }));
  }

  /** Those who speak for an organisation, or everyone in it where nobody does. */
  private async speakersOf(organisationId: string): Promise<Recipient[]> {
    const speakers = await this.accounts.peopleOf([organisationId], 'representative');
    return speakers.length > 0 ? speakers : this.accounts.peopleOf([organisationId]);
  }

  /** The person, as long as they belong to the organisation; else those who speak for it. */
  private async personOrSpeakers(userId: string, organisationId: string): Promise<Recipient[]> {
    const own = (await this.accounts.peopleOf([organisationId])).filter(({ id }) => id === userId);
    return own.length > 0 ? own : this.speakersOf(organisationId);
  }

  private page(language: Language, path: string): string {
    return `${this.config.publicUrl}${language === 'en' ? '/en' : ''}${path}`;
  }

  private async send(
    mail: IntroductionMail,
    { capability }: IntroductionRecord,
    to: readonly Recipient[],
    eventId: string,
    params: (language: Language) => Readonly<Record<string, string>>,
  ): Promise<void> {
    for (const { email, name, language } of to) {
      const texts = { name, title: capability.title, ...params(language) };
      await this.mailer.send({
        id: `${eventId}-${createHash('sha256').update(email).digest('hex').slice(0, 12)}`,
        to: email,
        subject: translate(language, `partners:mails.${mail}.subject`, texts),
        text: translate(language, `partners:mails.${mail}.text`, texts),
      });
    }
  }
}
