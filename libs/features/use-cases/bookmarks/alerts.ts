import { Injectable } from '@nestjs/common';
import { Accounts, SessionAuthenticator } from '#features/identity';
import { translate } from '#platform/i18n';
import { Transactional } from '#platform/database';
import { badRequest } from '#platform/http';
import { AppConfig } from '#platform/config';
import { defineEvent, OnEvent, OnSchedule, Outbox, type EventMeta } from '#platform/outbox';
import type { Language } from '#contracts';
import { CaseMails } from '../notices/case-mails.js';
import { SavedSearchesRepository } from './saved-searches.repository.js';
import { SavedSearches, type News } from './saved-searches.service.js';
import { SignedLinks } from './signed-links.js';

/** It is time to tell a person what is new for their searches. */
export const searchAlertDue = defineEvent<{
  userId: string;
  until: string;
  searches: { id: string; since: string }[];
}>('saved_search.alert_due');

const MOST_PEOPLE = 5000;
/** Cases of one search in a mail; the rest is a number. */
const SHOWN = 10;
const UNSUBSCRIBE = 'unsubscribe';

interface NewsOfSearch {
  readonly name: string;
  readonly news: News;
}

/** Tells people what is new for their saved searches: one mail for all that are due, and none when there is nothing. */
@Injectable()
export class Alerts {
  constructor(
    private readonly repository: SavedSearchesRepository,
    private readonly searches: SavedSearches,
    private readonly accounts: Accounts,
    private readonly people: SessionAuthenticator,
    private readonly mails: CaseMails,
    private readonly links: SignedLinks,
    private readonly config: AppConfig,
    private readonly outbox: Outbox,
  ) {}

  @OnSchedule('10 5 * * *', 'use-cases.alert')
  async alertInTheMorning(): Promise<void> {
    await this.recordDue(new Date());
  }

  /** Each search is told up to now; run again at once it finds nothing due. */
  @Transactional()
  async recordDue(now: Date): Promise<void> {
    for (const due of await this.repository.takeDue(now, MOST_PEOPLE)) {
      await this.outbox.record(searchAlertDue, { ...due, until: now.toISOString() });
    }
  }

  /** What is told is what the person may see when the mail is written. */
  @OnEvent(searchAlertDue, 'use-cases.mail-alert', { transactional: false })
  async sendAlert(
    { userId, until, searches }: { userId: string; until: string; searches: { id: string; since: string }[] },
    { eventId }: EventMeta,
  ): Promise<void> {
    const actor = await this.people.actorOf(userId);
    const to = await this.accounts.findRecipient({ id: userId });
    if (!actor || !to) return;
    const told: NewsOfSearch[] = [];
    for (const { id, name, query, alert } of await this.repository.listOf(userId)) {
      const since = searches.find((one) => one.id === id)?.since;
      if (since === undefined || alert === 'none') continue;
      const news = await this.searches.news(actor, query, { since, until }, SHOWN);
      if (news.total > 0) told.push({ name, news });
    }
    if (told.length === 0) return;
    const token = this.links.tokenFor(UNSUBSCRIBE, userId);
    await this.mails.send(
      'alert',
      [to],
      (language) => ({
        count: told.reduce((sum, { news }) => sum + news.total, 0),
        news: told.map((one) => this.paragraph(language, one)).join('\n\n'),
        searches: this.mails.pageAddress(language, '/sparade-sokningar'),
        unsubscribe: this.mails.pageAddress(language, `/avsluta-bevakning?token=${token}`),
      }),
      {
        eventId,
        headers: {
          'List-Unsubscribe': `<${this.config.publicUrl}/api/v1/saved-searches/unsubscribe?token=${token}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      },
    );
  }

  /** @throws Problem 400 for a token that is none of ours. */
  async unsubscribe(token: string): Promise<void> {
    const userId = this.links.personOf(UNSUBSCRIBE, token);
    if (userId === null) throw badRequest('use_case.invalid_link', 'The link does not work');
    await this.repository.silence(userId);
  }

  private paragraph(language: Language, { name, news }: NewsOfSearch): string {
    const lines = news.items.map(
      ({ title, slug, organisations }) =>
        `- ${title} (${organisations[0]?.name ?? ''})\n  ${this.mails.caseAddress(language, slug)}`,
    );
    const more = news.total - news.items.length;
    if (more > 0) lines.push(translate(language, 'use-cases:mails.alert.more', { more }));
    return [`${name}:`, ...lines].join('\n');
  }
}
