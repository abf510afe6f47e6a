import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Transactional } from '#platform/database';
import { OnEvent, OnSchedule, Outbox, type EventMeta } from '#platform/outbox';
import { CaseMails } from '../notices/case-mails.js';
import { NoticesRepository } from '../notices/notices.repository.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { useCaseGrewStale } from './freshness.events.js';
import { FreshnessRepository } from './freshness.repository.js';

/** Reminders of one night; the rest comes the next one. */
const MOST = 500;
/** How long the link in a reminder works. */
const LINK_DAYS = 60;

/** What is stored of the secret of a link. The secret is random and long, so that a plain hash is enough. */
export function hashOfLink(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Asks those who answer for a case whether it still is true, when nobody has said so for a year. */
@Injectable()
export class Reminders {
  constructor(
    private readonly freshness: FreshnessRepository,
    private readonly notices: NoticesRepository,
    private readonly useCases: UseCasesRepository,
    private readonly mails: CaseMails,
    private readonly outbox: Outbox,
  ) {}

  /** Run again it records nothing twice: each reminder of each state is noted with it. */
  @OnSchedule('20 4 * * *', 'use-cases.remind')
  @Transactional()
  async remind(): Promise<void> {
    await this.freshness.purgeConfirmations();
    for (const { id, state, reminders } of await this.freshness.listStale(MOST)) {
      const reminder = reminders + 1;
      if (await this.notices.giveOnce(id, 'reminder', `${state}#${reminder}`))
        await this.outbox.record(useCaseGrewStale, { useCaseId: id, reminder });
    }
  }

  @OnEvent(useCaseGrewStale, 'use-cases.mail-reminder', { transactional: false })
  async sendReminder({ useCaseId }: { useCaseId: string }, { eventId }: EventMeta): Promise<void> {
    const useCase = await this.useCases.find('id', useCaseId);
    if (useCase?.status !== 'published' || !useCase.isStale) return;
    const to = await this.mails.responsibleFor(useCase);
    if (to.length === 0) return;
    const secret = randomBytes(32).toString('base64url');
    await this.freshness.insertConfirmation(hashOfLink(secret), useCase.id, LINK_DAYS);
    await this.mails.send(
      'reminder',
      to,
      (language) => ({
        title: useCase.title,
        since: useCase.lastConfirmedAt.slice(0, 10),
        confirm: this.mails.pageAddress(language, `/bekrafta-anvandningsfall?token=${secret}`),
        edit: this.mails.pageAddress(language, `/anvandningsfall/${useCase.slug}/redigera`),
        days: LINK_DAYS,
      }),
      { eventId },
    );
  }
}
