import { Injectable } from '@nestjs/common';
import { Memberships, userVerified } from '#features/identity';
import { OnEvent, Outbox } from '#platform/outbox';
import { domainConfirmed } from '../belonging.events.js';
import { DomainsRepository } from './domains.repository.js';
import { domainOf } from './mail-domain.js';

/** People who join in one transaction, when a domain is confirmed. */
const LOT = 200;

/**
 * Makes people with a verified address in a verified domain members. Whichever comes last, the address or the domain, finds the
 * other one there, since both are read after they have been committed.
 */
@Injectable()
export class DomainMembers {
  constructor(
    private readonly domains: DomainsRepository,
    private readonly memberships: Memberships,
    private readonly outbox: Outbox,
  ) {}

  @OnEvent(userVerified, 'belonging.join-verified')
  async onVerified({ userId }: { userId: string }): Promise<void> {
    const address = (await this.memberships.addressesOf([userId])).get(userId);
    const owner = address === undefined ? null : await this.domains.findOwner(domainOf(address));
    if (owner) await this.memberships.join(userId, owner.organisationId, 'member');
  }

  /** One lot of those who were there before the domain; the next lot is an event of its own. */
  @OnEvent(domainConfirmed, 'belonging.join-domain')
  async onConfirmed({ domainId, after }: { domainId: string; after: string | null }): Promise<void> {
    const domain = await this.domains.find(domainId);
    if (domain?.status !== 'confirmed') return;
    const people = await this.memberships.peopleInDomain(domain.domain, after, LOT);
    for (const userId of people) await this.memberships.join(userId, domain.organisationId, 'member');
    const last = people.at(-1);
    if (people.length === LOT && last !== undefined)
      await this.outbox.record(domainConfirmed, { domainId, after: last });
  }
}
