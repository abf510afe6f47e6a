import { Injectable } from '@nestjs/common';
import { BELONGING_LIMITS } from '#contracts';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { conflict, decodeIdCursor, forbidden, invalid, notFound, page, type PageQuery } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { domainAnswered, domainConfirmed, domainProposed } from '../belonging.events.js';
import { canConfirmDomain, canProposeDomain } from '../belonging.policy.js';
import { OrganisationDoor } from '../organisation-door.js';
import { DomainResponse, type DomainList, type ProposedDomainList } from './domains.dto.js';
import { DomainsRepository } from './domains.repository.js';
import { readMailDomain } from './mail-domain.js';
import type { OrganisationDomain } from './organisation-domain.entity.js';

const FAULTS = {
  mailDomain: 'must be a domain such as kommun.se',
  publicMail: 'is a mail service where anyone can get an address',
} as const;

/** Which mail domains are whose. */
@Injectable()
export class DomainsService {
  constructor(
    private readonly door: OrganisationDoor,
    private readonly rows: DomainsRepository,
    private readonly accounts: Accounts,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async listDomains(actor: Actor | null, slug: string): Promise<DomainList> {
    const { id } = await this.door.get(slug);
    const rows = await this.rows.listOf(id, !canProposeDomain(actor, id));
    return { items: rows.map((one) => DomainResponse.from(one)) };
  }

  /** @throws Problem 400 for what is no domain or open to anyone, 403, 409 for a domain that is another's or named already. */
  @Transactional()
  async proposeDomain(actor: Actor, slug: string, typed: string): Promise<DomainResponse> {
    const organisation = await this.door.get(slug);
    if (!canProposeDomain(actor, organisation.id)) throw proposalNotAllowed();
    const read = readMailDomain(typed);
    if ('fault' in read) throw invalid([{ path: 'domain', code: read.fault, message: FAULTS[read.fault] }]);
    if ((await this.rows.listOf(organisation.id, false)).length >= BELONGING_LIMITS.domainsMax)
      throw conflict('domain.too_many', `An organisation can have ${BELONGING_LIMITS.domainsMax} domains`);
    await this.assertFree(read.domain);
    const id = newId();
    const row = {
      id,
      organisationId: organisation.id,
      domain: read.domain,
      status: 'proposed',
      proposedBy: actor.userId,
    } as const;
    if (!(await this.rows.insert(row)))
      throw conflict('domain.named_already', 'The organisation has named this domain already');
    await this.remember('proposed', row);
    if (canConfirmDomain(actor)) await this.confirm(await this.get(id), actor);
    else await this.outbox.record(domainProposed, { domainId: id });
    return DomainResponse.from(await this.get(id));
  }

  @Transactional()
  async removeDomain(actor: Actor, slug: string, id: string): Promise<void> {
    const organisation = await this.door.get(slug);
    if (!canProposeDomain(actor, organisation.id)) throw proposalNotAllowed();
    const domain = await this.rows.findForUpdate(id);
    if (domain?.organisationId !== organisation.id) throw noSuchDomain();
    await this.rows.remove(id);
    await this.remember('removed', domain);
  }

  async listProposed({ cursor, limit }: PageQuery): Promise<ProposedDomainList> {
    const rows = await this.rows.listProposed(decodeIdCursor(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    const people = await this.accounts.refsOf(items.map(({ proposedBy }) => proposedBy));
    return {
      items: items.map((one) => ({
        ...one,
        createdAt: one.createdAt.toISOString(),
        proposedBy: people.get(one.proposedBy) ?? null,
      })),
      nextCursor,
    };
  }

  /** Saying yes twice is saying it once. */
  @Transactional()
  async confirmDomain(actor: Actor, id: string): Promise<void> {
    const domain = await this.rows.findForUpdate(id);
    if (!domain) throw noSuchDomain();
    if (domain.status === 'confirmed') return;
    await this.assertFree(domain.domain);
    await this.confirm(domain, actor);
    await this.answered(domain, true, null);
  }

  @Transactional()
  async refuseDomain(id: string, reason: string): Promise<void> {
    const domain = await this.rows.findForUpdate(id);
    if (domain?.status !== 'proposed') throw noSuchDomain();
    await this.rows.remove(id);
    await this.remember('refused', domain);
    await this.answered(domain, false, reason);
  }

  private async confirm(domain: OrganisationDomain, actor: Actor): Promise<void> {
    await this.rows.confirm(domain.id, actor.userId);
    await this.remember('confirmed', domain);
    await this.outbox.record(domainConfirmed, { domainId: domain.id, after: null });
  }

  private async remember(
    what: 'proposed' | 'confirmed' | 'refused' | 'removed',
    { id, domain, organisationId }: Pick<OrganisationDomain, 'id' | 'domain' | 'organisationId'>,
  ): Promise<void> {
    await this.audit.record({
      action: `organisation_domain.${what}`,
      on: { type: 'organisation_domain', id, label: domain },
      details: { organisationId },
    });
  }

  private async answered(
    { organisationId, domain, proposedBy }: OrganisationDomain,
    confirmed: boolean,
    reason: string | null,
  ): Promise<void> {
    await this.outbox.record(domainAnswered, { organisationId, domain, proposedBy, reason, confirmed });
  }

  private async assertFree(domain: string): Promise<void> {
    await this.rows.lockName(domain);
    if (await this.rows.findOwner(domain)) throw conflict('domain.taken', 'The domain belongs to an organisation');
  }

  private async get(id: string): Promise<OrganisationDomain> {
    const domain = await this.rows.find(id);
    if (!domain) throw noSuchDomain();
    return domain;
  }
}

function proposalNotAllowed(): Error {
  return forbidden('domain.proposal_not_allowed', 'Only administrators of the organisation may name its domains');
}

function noSuchDomain(): Error {
  return notFound('domain.not_found', 'There is no such domain');
}
