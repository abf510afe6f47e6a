import { Injectable } from '@nestjs/common';
import { organisationPath } from '#contracts';
import { Accounts, membershipChanged, type Recipient } from '#features/identity';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import { OnEvent, type EventMeta } from '#platform/outbox';
import {
  associationRegistered,
  domainAnswered,
  domainProposed,
  joinAnswered,
  joinRequested,
  organisationTakenOver,
  registrationAnswered,
} from './belonging.events.js';
import { BelongingMails, reasonLine } from './belonging-mails.js';
import { DomainsRepository } from './domains/domains.repository.js';
import { RegistrationsRepository } from './registrations/registrations.repository.js';
import { RequestsRepository } from './requests/requests.repository.js';

/** Pages that the mails lead to. */
const QUEUE = '/admin/koer';
const membersPage = ({ slug }: OrganisationRef): string => `/organisationer/${slug}/medlemmar`;

/** Tells those who must answer that something waits, and those who asked what the answer was. */
@Injectable()
export class AnswerMails {
  constructor(
    private readonly requests: RequestsRepository,
    private readonly domains: DomainsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  /** The organisation's administrators hear of it; the platform's editors where there are none. */
  @OnEvent(joinRequested, 'belonging.mail-request', { transactional: false })
  async onRequested({ requestId }: { requestId: string }, { eventId }: EventMeta): Promise<void> {
    const request = await this.requests.find(requestId);
    const organisation = request && (await this.organisation(request.organisationId));
    if (request?.state !== 'open' || !organisation) return;
    const administrators = await this.accounts.peopleOf([organisation.id], 'administrator');
    const led = administrators.length > 0;
    const called = await this.accounts.calledInMails(request.userId);
    await this.mails.send(
      'belonging:mails.requested',
      led ? administrators : await this.editors(),
      (language) => ({
        person: called(language),
        organisation: organisation.name,
        message: request.message,
        link: this.mails.page(language, led ? membersPage(organisation) : QUEUE),
      }),
      eventId,
    );
  }

  @OnEvent(joinAnswered, 'belonging.mail-answer', { transactional: false })
  async onAnswered({ requestId }: { requestId: string }, { eventId }: EventMeta): Promise<void> {
    const request = await this.requests.find(requestId);
    const organisation = request && (await this.organisation(request.organisationId));
    if (!request || !organisation) return;
    await this.mails.send(
      request.state === 'approved' ? 'belonging:mails.requestApproved' : 'belonging:mails.requestRefused',
      await this.person(request.userId),
      (language) => ({
        organisation: organisation.name,
        reason: reasonLine(language, request.reason),
        link: this.mails.page(language, organisationPath(organisation)),
      }),
      eventId,
    );
  }

  /** Who has come in another way, such as by a verified domain, asks no more. */
  @OnEvent(membershipChanged, 'belonging.close-request')
  async onMembership({ userId, organisationId }: { userId: string; organisationId: string }): Promise<void> {
    await this.requests.closeOf(userId, organisationId);
  }

  @OnEvent(domainProposed, 'belonging.mail-domain-proposed', { transactional: false })
  async onProposed({ domainId }: { domainId: string }, { eventId }: EventMeta): Promise<void> {
    const proposed = await this.domains.find(domainId);
    const organisation = proposed && (await this.organisation(proposed.organisationId));
    if (proposed?.status !== 'proposed' || !organisation) return;
    await this.mails.send(
      'belonging:mails.domainProposed',
      await this.editors(),
      (language) => ({
        domain: proposed.domain,
        organisation: organisation.name,
        link: this.mails.page(language, QUEUE),
      }),
      eventId,
    );
  }

  @OnEvent(domainAnswered, 'belonging.mail-domain-answer', { transactional: false })
  async onDomainAnswered(
    answer: { organisationId: string; domain: string; proposedBy: string; reason: string | null; confirmed: boolean },
    { eventId }: EventMeta,
  ): Promise<void> {
    const organisation = await this.organisation(answer.organisationId);
    if (!organisation) return;
    await this.mails.send(
      answer.confirmed ? 'belonging:mails.domainConfirmed' : 'belonging:mails.domainRefused',
      await this.person(answer.proposedBy),
      (language) => ({
        domain: answer.domain,
        organisation: organisation.name,
        reason: reasonLine(language, answer.reason),
        link: this.mails.page(language, membersPage(organisation)),
      }),
      eventId,
    );
  }

  /** Nobody said yes to it, so the editors should know. */
  @OnEvent(organisationTakenOver, 'belonging.mail-taken-over', { transactional: false })
  async onTakenOver(
    { organisationId, userId }: { organisationId: string; userId: string },
    { eventId }: EventMeta,
  ): Promise<void> {
    const organisation = await this.organisation(organisationId);
    if (!organisation) return;
    const called = await this.accounts.calledInMails(userId);
    await this.mails.send(
      'belonging:mails.takenOver',
      await this.editors(),
      (language) => ({
        person: called(language),
        organisation: organisation.name,
        link: this.mails.page(language, membersPage(organisation)),
      }),
      eventId,
    );
  }

  @OnEvent(associationRegistered, 'belonging.mail-registered', { transactional: false })
  async onRegistered({ registrationId }: { registrationId: string }, { eventId }: EventMeta): Promise<void> {
    const registration = await this.registrations.find(registrationId);
    if (registration?.state !== 'open') return;
    const { name, organisationNumber } = registration;
    await this.mails.send(
      'belonging:mails.registered',
      await this.editors(),
      (language) => ({ organisation: name, number: organisationNumber, link: this.mails.page(language, QUEUE) }),
      eventId,
    );
  }

  @OnEvent(registrationAnswered, 'belonging.mail-registration-answer', { transactional: false })
  async onRegistrationAnswered({ registrationId }: { registrationId: string }, { eventId }: EventMeta): Promise<void> {
    const registration = await this.registrations.find(registrationId);
    if (!registration) return;
    const { name, reason, state, organisationId, registeredBy } = registration;
    const organisation = organisationId === null ? null : await this.organisation(organisationId);
    await this.mails.send(
      state === 'approved' ? 'belonging:mails.registrationApproved' : 'belonging:mails.registrationRefused',
      await this.person(registeredBy),
      (language) => ({
        organisation: name,
        reason: reasonLine(language, reason),
        link: this.mails.page(language, organisation ? organisationPath(organisation) : '/registrera-forening'),
      }),
      eventId,
    );
  }

  private async organisation(id: string): Promise<OrganisationRef | null> {
    return (await this.organisations.refs([id])).get(id) ?? null;
  }

  private editors(): Promise<Recipient[]> {
    return this.accounts.peopleWithPlatformRole('editor');
  }

  private async person(id: string): Promise<Recipient[]> {
    const found = await this.accounts.findRecipient({ id });
    return found ? [found] : [];
  }
}
