import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { useCaseOwnersAdded, useCaseReturned, useCaseSubmitted } from '../use-cases.events.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { CaseMails } from './case-mails.js';

/** Writes to those who write a case together: who reviews, who gets it back, who was named as an owner. */
@Injectable()
export class ReviewMails {
  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly accounts: Accounts,
    private readonly mails: CaseMails,
  ) {}

  /** Anyone else of the owners may say yes; those who speak for them are asked first. */
  @OnEvent(useCaseSubmitted, 'use-cases.mail-submitted', { transactional: false })
  async askForReview(
    { useCaseId, submittedBy }: { useCaseId: string; submittedBy: string },
    { eventId }: EventMeta,
  ): Promise<void> {
    const useCase = await this.useCases.find('id', useCaseId);
    if (useCase?.status !== 'in_review') return;
    const owners = useCase.organisations.map(({ id }) => id);
    const others = (people: Awaited<ReturnType<Accounts['peopleOf']>>) => people.filter(({ id }) => id !== submittedBy);
    const speakers = others(await this.accounts.peopleOf(owners, 'representative'));
    const to = speakers.length > 0 ? speakers : others(await this.accounts.peopleOf(owners));
    const called = await this.accounts.calledInMails(submittedBy);
    await this.mails.send(
      'submitted',
      to,
      (language) => ({
        by: called(language),
        title: useCase.title,
        link: this.mails.caseAddress(language, useCase.slug),
      }),
      { eventId },
    );
  }

  @OnEvent(useCaseReturned, 'use-cases.mail-returned', { transactional: false })
  async tellWriter(
    { useCaseId, submittedBy, note }: { useCaseId: string; submittedBy: string | null; note: string },
    { eventId }: EventMeta,
  ): Promise<void> {
    const useCase = await this.useCases.find('id', useCaseId);
    const writer = submittedBy === null ? null : await this.accounts.findRecipient({ id: submittedBy });
    if (!useCase || !writer) return;
    await this.mails.send(
      'returned',
      [writer],
      (language) => ({
        title: useCase.title,
        note,
        link: this.mails.pageAddress(language, `/anvandningsfall/${useCase.slug}/redigera`),
      }),
      { eventId },
    );
  }

  /** Who was named as an owner by somebody else can leave again. */
  @OnEvent(useCaseOwnersAdded, 'use-cases.mail-owners-added', { transactional: false })
  async tellNewOwners(
    { useCaseId, organisationIds, by }: { useCaseId: string; organisationIds: string[]; by: string },
    { eventId }: EventMeta,
  ): Promise<void> {
    const useCase = await this.useCases.find('id', useCaseId);
    const named = useCase?.organisations.filter(({ id }, at) => at > 0 && organisationIds.includes(id)) ?? [];
    const called = await this.accounts.calledInMails(by);
    for (const organisation of named) {
      await this.mails.send(
        'ownersAdded',
        await this.accounts.peopleOf([organisation.id], 'representative'),
        (language) => ({
          by: called(language),
          organisation: organisation.name,
          title: useCase?.title ?? '',
          link: this.mails.caseAddress(language, useCase?.slug ?? ''),
          leave: `${this.mails.caseAddress(language, useCase?.slug ?? '')}?lamna=${organisation.slug}`,
        }),
        { eventId: `${eventId}-${organisation.slug}` },
      );
    }
  }
}
