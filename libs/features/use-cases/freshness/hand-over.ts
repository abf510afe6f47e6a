import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Accounts, membershipEnded } from '#features/identity';
import { OnEvent, Outbox, type EventMeta } from '#platform/outbox';
import { PersonalData, type Person, type PersonalDataHolder } from '#platform/personal-data';
import { CaseMails } from '../notices/case-mails.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { useCaseContactLeft } from './freshness.events.js';
import { FreshnessRepository } from './freshness.repository.js';

/** A case survives that its contact leaves: its owners are asked to name another one. */
@Injectable()
export class HandOver implements PersonalDataHolder, OnModuleInit {
  constructor(
    private readonly accounts: Accounts,
    private readonly freshness: FreshnessRepository,
    private readonly useCases: UseCasesRepository,
    private readonly mails: CaseMails,
    private readonly outbox: Outbox,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  /** Who is erased has left for good, also cases of organisations that they did not belong to. Name and address are taken out by the rules of the columns. */
  readonly erase = async ({ id: userId, address }: Person): Promise<void> => {
    const marked = await this.freshness.markContactGone(address);
    for (const [organisationId, own] of Map.groupBy(marked, (one) => one.organisationId))
      await this.outbox.record(useCaseContactLeft, { organisationId, userId, useCaseIds: own.map((one) => one.id) });
  };

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
    const called = await this.accounts.calledInMails(userId);
    await this.mails.send(
      'contactLeft',
      to,
      (language) => ({
        who: called(language),
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
