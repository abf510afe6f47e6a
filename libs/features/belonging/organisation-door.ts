import { Injectable } from '@nestjs/common';
import { Memberships } from '#features/identity';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { forbidden } from '#platform/http';
import { canDecideMembers, type Standing } from './belonging.policy.js';

/** The one way to the organisation that an address names, and to the right to decide who belongs to it. */
@Injectable()
export class OrganisationDoor {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly memberships: Memberships,
  ) {}

  get(slugOrId: string): Promise<OrganisationRef> {
    return this.organisations.get(slugOrId);
  }

  async standingOf(organisationId: string): Promise<Standing> {
    return { organisationId, hasAdministrator: await this.memberships.hasAdministrator(organisationId) };
  }

  /** @throws Problem 400, 404, and 403 for who does not decide about its members. */
  async getForDeciding(actor: Actor, slugOrId: string): Promise<OrganisationRef & Standing> {
    const organisation = await this.get(slugOrId);
    const standing = await this.standingOf(organisation.id);
    if (!canDecideMembers(actor, standing))
      throw forbidden('membership.decision_not_allowed', 'Only administrators of the organisation decide who belongs');
    return { ...organisation, ...standing };
  }
}
