import { Injectable } from '@nestjs/common';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database } from '#platform/database';
import { OrganisationDomain } from './organisation-domain.entity.js';

/** A proposed domain with whose it would be, for the queue of the editors. */
export interface QueuedDomain {
  readonly id: string;
  readonly domain: string;
  readonly createdAt: Date;
  readonly proposedBy: string;
  readonly organisation: OrganisationRef;
}

/** Mail domains of organisations, as they are stored. */
@Injectable()
export class DomainsRepository {
  constructor(private readonly db: Database) {}

  /** @returns false when the organisation has named it already. */
  async insert(domain: Partial<OrganisationDomain>): Promise<boolean> {
    const result = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(OrganisationDomain)
      .values(domain)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  find(id: string): Promise<OrganisationDomain | null> {
    return this.db.manager.findOneBy(OrganisationDomain, { id });
  }

  /** Locked until the transaction ends. */
  findForUpdate(id: string): Promise<OrganisationDomain | null> {
    return this.db.manager.findOne(OrganisationDomain, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whose a domain has been found to be. */
  findOwner(domain: string): Promise<OrganisationDomain | null> {
    return this.db.manager.findOneBy(OrganisationDomain, { domain, status: 'confirmed' });
  }

  listOf(organisationId: string, onlyConfirmed: boolean): Promise<OrganisationDomain[]> {
    return this.db.manager.find(OrganisationDomain, {
      where: { organisationId, ...(onlyConfirmed ? { status: 'confirmed' as const } : {}) },
      order: { domain: 'ASC' },
    });
  }

  /** Proposed ones in the order in which they came. */
  listProposed(after: string | null, limit: number): Promise<QueuedDomain[]> {
    return this.db.query<QueuedDomain>(
      `SELECT d.id, d.domain, d.created_at AS "createdAt", d.proposed_by AS "proposedBy", ${organisationRefJson()} AS organisation
         FROM organisation_domains d JOIN organisations o ON o.id = d.organisation_id
        WHERE d.status = 'proposed' AND ($1::uuid IS NULL OR d.id > $1::uuid) ORDER BY d.id LIMIT $2`,
      [after, limit],
    );
  }

  /** Lets one at a time say whose a domain is. */
  async lockName(domain: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`domain:${domain}`]);
  }

  async confirm(id: string, by: string): Promise<void> {
    await this.db.query(
      `UPDATE organisation_domains SET status = 'confirmed', confirmed_by = $2, confirmed_at = now() WHERE id = $1`,
      [id, by],
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(OrganisationDomain, { id });
  }
}
