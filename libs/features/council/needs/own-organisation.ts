import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { isMemberOf, type Actor } from '#platform/access';
import { forbidden, invalid } from '#platform/http';

/** For which of their organisations somebody speaks. */
@Injectable()
export class OwnOrganisation {
  constructor(private readonly organisations: OrganisationDirectory) {}

  /**
   * The organisation that the field `organisation` names, by slug or id; without it the only one that the person belongs to.
   * @param among the ids of those that count; absent: all of the person's.
   * @throws Problem 400 for none that there is, and when it must be said; 403 for one that the person does not belong to.
   */
  async pick(actor: Actor, named: string | null | undefined, among?: readonly string[]): Promise<string> {
    if (named) {
      const { id } = await this.organisations.getNamed('organisation', named);
      if (!isMemberOf(actor, id) || (among && !among.includes(id))) throw notYours();
      return id;
    }
    const own = actor.memberships
      .map(({ organisationId }) => organisationId)
      .filter((id) => among === undefined || among.includes(id));
    const [only, ...others] = own;
    if (only === undefined) throw notYours();
    if (others.length > 0)
      throw invalid([{ path: 'organisation', code: 'required', message: 'say for which of your organisations' }]);
    return only;
  }
}

function notYours(): Error {
  return forbidden('need.not_your_organisation', 'Only people of the organisation may say this for it');
}
