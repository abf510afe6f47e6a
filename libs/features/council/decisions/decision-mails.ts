import { Injectable } from '@nestjs/common';
import { publicPaths } from '#contracts';
import { BelongingMails, reasonLine } from '#features/belonging';
import { Accounts, nameIn, type Recipient } from '#features/identity';
import { momentText, translate } from '#platform/i18n';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { CouncilTerms } from '../seats/council-terms.js';
import {
  decisionClosed,
  decisionEndsSoon,
  decisionOpened,
  decisionVotingEnded,
  decisionWithdrawn,
  followUpCame,
} from './decisions.events.js';
import { DecisionsRepository, type DecisionRecord } from './decisions.repository.js';
import { FollowUpsRepository } from './follow-ups/follow-ups.repository.js';
import { VoicesRepository } from './voting/voices.repository.js';

type Mail = 'opened' | 'endsSoon' | 'ended' | 'withdrawn' | 'closed' | 'followUp';

/** Writes to those who can vote, those who lead, and owners. Never what anybody has voted: that is read on the page, by who may. */
@Injectable()
export class DecisionMails {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly voices: VoicesRepository,
    private readonly followUps: FollowUpsRepository,
    private readonly terms: CouncilTerms,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  @OnEvent(decisionOpened, 'council.mail-decision-opened', { transactional: false })
  async onOpened({ decisionId }: { decisionId: string }, { eventId }: EventMeta): Promise<void> {
    const decision = await this.decisions.find(decisionId);
    if (decision?.state === 'open') await this.write('opened', decision, await this.voters(decisionId, 'all'), eventId);
  }

  @OnEvent(decisionEndsSoon, 'council.mail-decision-ends-soon', { transactional: false })
  async onEndsSoon({ decisionId }: { decisionId: string }, { eventId }: EventMeta): Promise<void> {
    const decision = await this.decisions.find(decisionId);
    if (decision?.state !== 'open') return;
    await this.write('endsSoon', decision, await this.voters(decisionId, 'waiting'), eventId);
  }

  @OnEvent(decisionVotingEnded, 'council.mail-decision-ended', { transactional: false })
  async onEnded({ decisionId }: { decisionId: string }, { eventId }: EventMeta): Promise<void> {
    const decision = await this.decisions.find(decisionId);
    if (decision?.state === 'open') await this.write('ended', decision, await this.leaders(decision), eventId);
  }

  @OnEvent(decisionWithdrawn, 'council.mail-decision-withdrawn', { transactional: false })
  async onWithdrawn({ decisionId }: { decisionId: string }, { eventId }: EventMeta): Promise<void> {
    const decision = await this.decisions.find(decisionId);
    if (decision) await this.write('withdrawn', decision, await this.voters(decisionId, 'all'), eventId);
  }

  @OnEvent(decisionClosed, 'council.mail-decision-closed', { transactional: false })
  async onClosed({ decisionId }: { decisionId: string }, { eventId }: EventMeta): Promise<void> {
    const decision = await this.decisions.find(decisionId);
    if (!decision) return;
    const people = [...(await this.voters(decisionId, 'all')), ...(await this.owners(decision))];
    await this.write('closed', decision, people, eventId);
  }

  @OnEvent(followUpCame, 'council.mail-follow-up', { transactional: false })
  async onFollowUp({ followUpId }: { followUpId: string }, { eventId }: EventMeta): Promise<void> {
    const followUp = await this.followUps.findDecision(followUpId);
    const decision = followUp?.answer === null ? await this.decisions.find(followUp.decisionId) : null;
    if (!decision) return;
    await this.write(
      'followUp',
      decision,
      [...(await this.owners(decision)), ...(await this.leaders(decision))],
      eventId,
    );
  }

  private async write(
    mail: Mail,
    decision: DecisionRecord,
    people: readonly Recipient[],
    eventId: string,
  ): Promise<void> {
    const once = [...new Map(people.map((one) => [one.id, one])).values()];
    await this.mails.send(
      `council:mails.decisions.${mail}`,
      once,
      (language) => ({
        title: decision.title,
        body: decision.hub?.name ?? translate(language, 'council:mails.decisions.council'),
        until: decision.closesAt ? momentText(language, decision.closesAt) : '',
        outcome: decision.outcome ? translate(language, `council:mails.decisions.outcome.${decision.outcome}`) : '',
        words: decision.outcomeText ?? '',
        owner: decision.ownerOrganisation?.name ?? (decision.ownerPerson ? nameIn(language, decision.ownerPerson) : ''),
        reason: reasonLine(language, decision.withdrawnReason),
        link: this.mails.page(language, publicPaths.decision(decision.id)),
      }),
      eventId,
    );
  }

  private async voters(decisionId: string, which: 'all' | 'waiting'): Promise<Recipient[]> {
    return this.accounts.recipients(await this.voices.people(decisionId, which));
  }

  private async owners({ ownerOrganisation, ownerPerson }: DecisionRecord): Promise<Recipient[]> {
    if (ownerOrganisation) return this.accounts.peopleOf([ownerOrganisation.id], 'representative');
    return this.accounts.recipients(ownerPerson?.id ? [ownerPerson.id] : []);
  }

  /** The secretariat; for a working group who wrote the proposal and who closed it. */
  private async leaders({ hub, createdBy, closedBy }: DecisionRecord): Promise<Recipient[]> {
    if (hub) return this.accounts.recipients([createdBy, ...(closedBy ? [closedBy] : [])]);
    return this.accounts.recipients(await this.terms.secretaries());
  }
}
