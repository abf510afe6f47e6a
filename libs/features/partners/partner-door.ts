import { Injectable } from '@nestjs/common';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import { isMemberOf, type Actor } from '#platform/access';
import { forbidden, invalid, isId, notFound } from '#platform/http';
import { isSlug } from '#platform/text';

/** The one way to the organisation that an address or a body names. */
@Injectable()
export class PartnerDoor {
  constructor(private readonly organisations: OrganisationDirectory) {}

  /** @throws Problem 404 when there is none. */
  async get(slugOrId: string): Promise<OrganisationRef> {
    const found = isSlug(slugOrId) || isId(slugOrId) ? await this.organisations.find(slugOrId) : null;
    if (!found) throw notFound('organisation.not_found', 'There is no such organisation');
    return found;
  }

  /** @throws Problem 400 that names the field when there is none. */
  async getNamed(path: string, slugOrId: string): Promise<OrganisationRef> {
    const found = isSlug(slugOrId) || isId(slugOrId) ? await this.organisations.find(slugOrId) : null;
    if (!found) throw invalid([{ path, code: 'notFound', message: 'is not an organisation on Torget' }]);
    return found;
  }

  /** @throws Problem 400 that names `organisation`, 403 for one that the person does not belong to. */
  async getOwn(actor: Actor, slugOrId: string): Promise<OrganisationRef> {
    const found = await this.getNamed('organisation', slugOrId);
    if (!isMemberOf(actor, found.id))
      throw forbidden('introduction.not_your_organisation', 'Only people of the organisation may ask for it');
    return found;
  }
}
