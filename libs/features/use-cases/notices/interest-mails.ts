import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { translate } from '#platform/i18n';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { useCaseInterestShown } from '../adoptions/adoptions.events.js';
import { AdoptionsRepository } from '../adoptions/adoptions.repository.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { CaseMails } from './case-mails.js';

interface Interest {
  useCaseId: string;
  organisationId: string;
  by: string;
  shareEmail: boolean;
}

/** Starts the talk between who is interested in a case and those who have done it. */
@Injectable()
export class InterestMails {
  constructor(
    private readonly useCases: UseCasesRepository,
    private readonly adoptions: AdoptionsRepository,
    private readonly accounts: Accounts,
    private readonly mails: CaseMails,
  ) {}

  /** The asker's address is in the mail only when they said so; else it leads to their profile. */
  @OnEvent(useCaseInterestShown, 'use-cases.mail-interest', { transactional: false })
  async tellContact({ useCaseId, organisationId, by, shareEmail }: Interest, { eventId }: EventMeta): Promise<void> {
    const useCase = await this.useCases.find('id', useCaseId);
    const [adoption] = await this.adoptions.findOf(useCaseId, [organisationId]);
    const asker = await this.accounts.findRecipient({ id: by });
    if (useCase?.status !== 'published' || !adoption || !asker) return;
    const to = (await this.mails.responsibleFor(useCase)).filter(({ email }) => email !== asker.email);
    await this.mails.send(
      'interest',
      to,
      (language) => ({
        asker: asker.name,
        organisation: adoption.organisation.name,
        title: useCase.title,
        note: adoption.note ?? translate(language, 'use-cases:mails.interest.noNote'),
        link: this.mails.caseAddress(language, useCase.slug),
        answer: shareEmail
          ? translate(language, 'use-cases:mails.interest.answerMail', { asker: asker.name, email: asker.email })
          : translate(language, 'use-cases:mails.interest.answerProfile', {
              asker: asker.name,
              link: this.mails.pageAddress(language, `/personer/${asker.id}`),
            }),
      }),
      { eventId, ...(shareEmail ? { replyTo: asker.email } : {}) },
    );
  }
}
