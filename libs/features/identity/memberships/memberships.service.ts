import { Injectable } from '@nestjs/common';
import { MEMBERSHIP_ROLES, type MembershipRole } from '#contracts';
import { Transactional } from '#platform/database';
import { conflict, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { Accounts } from '../accounts/accounts.service.js';
import { organisationLeftAlone } from '../identity.events.js';
import {
  MembershipsRepository,
  type Member,
  type MemberPosition,
  type MembershipFigures,
} from './memberships.repository.js';

/**
 * Who belongs to an organisation, and in which role. All changes in one organisation go through one lock, so that two
 * administrators who leave at the same moment cannot leave it without any.
 */
@Injectable()
export class Memberships {
  constructor(
    private readonly rows: MembershipsRepository,
    private readonly accounts: Accounts,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Gives a person at least this role; who has a higher one keeps it.
   * @returns whether anything changed.
   */
  @Transactional()
  async join(userId: string, organisationId: string, atLeast: MembershipRole): Promise<boolean> {
    await this.rows.lock(organisationId);
    const present = await this.roleOf(userId, organisationId);
    if (present !== null && MEMBERSHIP_ROLES.indexOf(present) >= MEMBERSHIP_ROLES.indexOf(atLeast)) return false;
    await this.accounts.addMembership(userId, organisationId, atLeast);
    return true;
  }

  /**
   * Makes the person the first administrator.
   * @returns false when the organisation has one by now.
   */
  @Transactional()
  async takeOver(userId: string, organisationId: string): Promise<boolean> {
    await this.rows.lock(organisationId);
    if (await this.hasAdministrator(organisationId)) return false;
    await this.accounts.addMembership(userId, organisationId, 'administrator');
    return true;
  }

  /** @throws Problem 404 for someone who does not belong to it; 409 for the last administrator. */
  @Transactional()
  async changeRole(userId: string, organisationId: string, role: MembershipRole): Promise<void> {
    const present = await this.lockMember(userId, organisationId);
    if (present === 'administrator' && role !== present) await this.assertAnotherAdministrator(userId, organisationId);
    await this.accounts.addMembership(userId, organisationId, role);
  }

  /** @throws Problem as {@link changeRole}. */
  @Transactional()
  async end(userId: string, organisationId: string): Promise<void> {
    const present = await this.lockMember(userId, organisationId);
    if (present === 'administrator') await this.assertAnotherAdministrator(userId, organisationId);
    await this.accounts.removeMembership(userId, organisationId);
  }

  /**
   * Takes a person out of every organisation, as leaving does, when their account is erased. Erasure cannot wait for another administrator: an
   * organisation that has none left is brought before the platform.
   */
  @Transactional()
  async endAll(userId: string): Promise<void> {
    for (const organisationId of (await this.accounts.organisationsOf(userId)).sort()) {
      const role = await this.lockMember(userId, organisationId);
      const isLast = role === 'administrator' && !(await this.rows.hasAdministratorBesides(userId, organisationId));
      await this.accounts.removeMembership(userId, organisationId);
      if (isLast) await this.outbox.record(organisationLeftAlone, { organisationId });
    }
  }

  /** The organisations that have no other administrator who can act. */
  lastAdministratorOf(userId: string): Promise<string[]> {
    return this.rows.lastAdministratorOf(userId);
  }

  roleOf(userId: string, organisationId: string): Promise<MembershipRole | null> {
    return this.rows.roleOf(userId, organisationId);
  }

  /** Administrators first, then by name. */
  list(organisationId: string, after: MemberPosition | null, limit: number): Promise<Member[]> {
    return this.rows.list(organisationId, after, limit);
  }

  count(organisationId: string): Promise<number> {
    return this.rows.count(organisationId);
  }

  /** People of each of these organisations who can act: how many, and its administrators. */
  figuresOf(organisationIds: readonly string[]): Promise<Map<string, MembershipFigures>> {
    return this.rows.figuresOf(organisationIds);
  }

  async hasAdministrator(organisationId: string): Promise<boolean> {
    return (await this.withAdministrator([organisationId])).has(organisationId);
  }

  /** Those of these organisations that have an administrator who can act. */
  withAdministrator(organisationIds: readonly string[]): Promise<Set<string>> {
    return this.rows.withAdministrator(organisationIds);
  }

  /** Verified addresses of people, without those who are shut out. Never for other people's eyes. */
  addressesOf(userIds: readonly string[]): Promise<Map<string, string>> {
    return this.rows.addressesOf(userIds);
  }

  /** People with a verified address in a mail domain, in the order of their ids. */
  peopleInDomain(domain: string, after: string | null, limit: number): Promise<string[]> {
    return this.rows.peopleInDomain(domain, after, limit);
  }

  private async lockMember(userId: string, organisationId: string): Promise<MembershipRole> {
    await this.rows.lock(organisationId);
    const role = await this.roleOf(userId, organisationId);
    if (role === null) throw notFound('membership.not_found', 'The person does not belong to this organisation');
    return role;
  }

  private async assertAnotherAdministrator(userId: string, organisationId: string): Promise<void> {
    if (!(await this.rows.hasAdministratorBesides(userId, organisationId)))
      throw conflict('membership.last_administrator', 'The last administrator must name another one first');
  }
}
