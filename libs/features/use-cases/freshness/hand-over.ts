import { Injectable } from '@nestjs/common';
import { Accounts, membershipEnded } from '#features/identity';
import { OnEvent, Outbox, type EventMeta } from '#platform/outbox';
import { CaseMails } from '../notices/case-mails.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { useCaseContactLeft } from './freshness.events.js';
import { FreshnessRepository } from './freshness.repository.js';

/** A case survives that its contact leaves: its owners are asked to name another one. */
@Injectable()
export class HandOver {
  constructor(
    private readonly accounts: Accounts,
    private readonly freshness: FreshnessRepository,
    private readonly useCases: UseCasesRepository,
    private readonly mails: CaseMails,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(membershipEnded, 'use-cases.mark-contact-left')
  async onMembershipEnded({ userId, organisationId }: { userId: string; organisationId: string }): Promise<void> {
    const person = await this.accounts.findById(userId);
    const stillWith = await this.accounts.organisationsOf(userId);
    if (!person || stillWith.includes(organisationId)) return;
    const marked = await this.freshness.markContactLeft(organisationId, person.email, stillWith);
    if (marked.length === 0) return;
    const useCaseIds = marked.map(({ id }) => id);
    await this.outbox.record(useCaseContactLeft, { organisationId, userId, useCaseIds });
  }

  /** One mail about all of them. */
  @OnEvent(useCaseContactLeft, 'use-cases.mail-contact-left', { transactional: false })
  async tellOwners(
    { organisationId, userId, useCaseIds }: { organisationId: string; userId: string; useCaseIds: string[] },
    { eventId }: EventMeta,
  ): Promise<void> {
    const useCases = await this.useCases.findAll(useCaseIds);
    const to = await this.mails.speakersOf([organisationId]);
    const who = (await this.accounts.namesOf([userId])).get(userId) ?? '';
    await this.mails.send(
      'contactLeft',
      to,
      (language) => ({
        who,
        cases: useCases
          .map(
            ({ title, slug }) => `${title}\n${this.mails.pageAddress(language, `/anvandningsfall/${slug}/redigera`)}`,
          )
          .join('\n\n'),
      }),
      { eventId },
    );
  }
}
