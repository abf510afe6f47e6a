import { Injectable } from '@nestjs/common';
import { isMemberOf, type Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import {
  assertFresh,
  badCursor,
  conflict,
  decodeCursor,
  forbidden,
  invalid,
  isId,
  notFound,
  page,
} from '#platform/http';
import { Outbox } from '#platform/outbox';
import { isSlug } from '#platform/text';
import type { CountyList, CountyResponse } from './dto/county.response.js';
import type { ListCountiesQuery } from './dto/list-counties.query.js';
import type { ListMunicipalitiesQuery } from './dto/list-municipalities.query.js';
import type { ListOrganisationsQuery } from './dto/list-organisations.query.js';
import type { MunicipalityList, MunicipalityResponse } from './dto/municipality.response.js';
import type { OrganisationList } from './dto/organisation-list.response.js';
import { OrganisationRef } from './dto/organisation-ref.response.js';
import { OrganisationResponse, type OrganisationRow } from './dto/organisation.response.js';
import type { UpdateOrganisationDto } from './dto/update-organisation.dto.js';
import { formatOrganisationNumber } from './organisation-number.js';
import type { Organisation } from './organisation.entity.js';
import { organisationsChanged } from './organisations.events.js';
import { canAdministerOrganisation, canEditOrganisation, fixedFields } from './organisations.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

function positionIn(cursor: string | undefined, isKey: (key: string) => boolean): readonly [string, string] | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [name, key] = values;
  if (typeof name !== 'string' || typeof key !== 'string' || !isKey(key)) throw badCursor();
  return [name, key];
}

/** What people ask about organisations and places. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async listMunicipalities(query: ListMunicipalitiesQuery): Promise<MunicipalityList> {
    const after = positionIn(query.cursor, (key) => /^\d{4}$/.test(key));
    const { rows, total } = await this.organisations.listMunicipalities(query, after, query.limit);
    return { ...page(rows, query.limit, (last) => [last.name, last.code]), total };
  }

  async getMunicipality(codeOrSlug: string): Promise<MunicipalityResponse> {
    if (!isSlug(codeOrSlug))
      throw invalid([{ path: 'codeOrSlug', code: 'slug', message: 'must be a code of four digits or a slug' }]);
    const found = await this.organisations.findMunicipality(codeOrSlug);
    if (!found) throw notFound('municipality.not_found', 'There is no such municipality');
    return found;
  }

  /** There are 21 of them: the page is cut out of all. */
  async listCounties(query: ListCountiesQuery): Promise<CountyList> {
    const all = await this.organisations.listCounties();
    const [after] = decodeCursor(query.cursor, 1) ?? [null];
    const before = after === null ? 0 : all.findIndex((county) => county.code === after) + 1;
    if (after !== null && before === 0) throw badCursor();
    const rows = all.slice(before, before + query.limit + 1);
    return { ...page(rows, query.limit, (last) => [last.code]), total: all.length };
  }

  async getCounty(code: string): Promise<CountyResponse> {
    if (!/^\d{2}$/.test(code))
      throw invalid([{ path: 'code', code: 'countyCode', message: 'must be a county code of two digits' }]);
    const found = await this.organisations.findCounty(code);
    if (!found) throw notFound('county.not_found', 'There is no such county');
    return found;
  }

  async listOrganisations(query: ListOrganisationsQuery): Promise<OrganisationList> {
    const { rows, total } = await this.organisations.listOrganisations(
      query,
      positionIn(query.cursor, isId),
      query.limit,
    );
    const found = page(rows, query.limit, (last) => [last.name, last.id]);
    return { items: found.items.map((one) => OrganisationRef.from(one)), nextCursor: found.nextCursor, total };
  }

  async getOrganisation(actor: Actor | null, slugOrId: string): Promise<OrganisationResponse> {
    const found = await this.findOrganisation(slugOrId);
    const canEdit = canEditOrganisation(actor, found.id);
    return OrganisationResponse.of(found, {
      canEdit,
      canAdminister: canAdministerOrganisation(actor, found.id),
      fixedFields: canEdit ? fixedFields(actor, found) : [],
    });
  }

  /**
   * Changes the page of an organisation, and how it works on Torget.
   * @throws Problem 400 for fields that stay as they are; 403; 409 for the number of another organisation; 412.
   */
  @Transactional()
  async updateOrganisation(
    actor: Actor,
    slugOrId: string,
    edit: UpdateOrganisationDto,
    ifMatch: number | null,
  ): Promise<OrganisationResponse> {
    const found = await this.findOrganisation(slugOrId);
    const { reviewRequired, ...page } = edit;
    const may = canEditOrganisation(actor, found.id);
    if (!may || (reviewRequired != null && !canAdministerOrganisation(actor, found.id)))
      throw forbidden('organisation.administration_not_allowed', 'Only administrators of the organisation may do this');
    const version = await this.organisations.lockVersion(found.id);
    assertFresh(version, ifMatch);
    const changes: Partial<Organisation> = {
      ...(await this.changesOf(actor, found, page)),
      ...(reviewRequired != null ? { reviewRequired } : {}),
    };
    if (Object.keys(changes).length > 0) {
      await this.organisations.update(found.id, changes);
      await this.audit.record({
        action: 'organisation.edited',
        actor,
        on: { type: 'organisation', id: found.id, label: found.name },
        details: { fields: Object.keys(changes), asMember: isMemberOf(actor, found.id, 'administrator') },
      });
      await this.outbox.record(organisationsChanged, { organisationIds: [found.id] });
    }
    return this.getOrganisation(actor, found.id);
  }

  private async changesOf(
    actor: Actor,
    found: OrganisationRow,
    { municipality, organisationNumber, lat, lon, ...texts }: Omit<UpdateOrganisationDto, 'reviewRequired'>,
  ): Promise<Partial<Organisation>> {
    const asked = { name: texts.name, reach: texts.reach, municipality, organisationNumber };
    const fixed = fixedFields(actor, found).filter(
      (field) => asked[field] !== undefined && asked[field] !== was(found)[field],
    );
    if (fixed.length > 0)
      throw invalid(fixed.map((path) => ({ path, code: 'fixed', message: 'cannot be changed by you' })));
    if (typeof lat !== typeof lon)
      throw invalid([{ path: lat == null ? 'lat' : 'lon', code: 'required', message: 'goes together with the other' }]);
    return {
      ...given(texts),
      ...(organisationNumber === undefined ? {} : await this.numberOf(found, organisationNumber)),
      ...(municipality === undefined ? {} : await this.seatIn(municipality)),
      ...(lat === undefined ? {} : { lat, lon }),
    };
  }

  private async numberOf(found: OrganisationRow, number: string | null): Promise<Partial<Organisation>> {
    const organisationNumber = number === null ? null : formatOrganisationNumber(number);
    const other = organisationNumber === null ? null : await this.organisations.findByNumber(organisationNumber);
    if (other && other.id !== found.id)
      throw conflict('organisation.number_taken', 'Another organisation has this number', [
        { path: 'organisationNumber', code: 'taken', message: 'belongs to another organisation' },
      ]);
    return { organisationNumber };
  }

  /** A new seat takes the place on the map along, unless that is said too. */
  private async seatIn(code: string | null): Promise<Partial<Organisation>> {
    if (code === null) return { municipalityCode: null, countyCode: null, lat: null, lon: null };
    const found = await this.organisations.findMunicipality(code);
    if (!found) throw invalid([{ path: 'municipality', code: 'notFound', message: 'is no municipality' }]);
    return { municipalityCode: found.code, countyCode: found.countyCode, lat: found.lat, lon: found.lon };
  }

  private async findOrganisation(slugOrId: string): Promise<OrganisationRow> {
    if (!isSlug(slugOrId) && !isId(slugOrId))
      throw invalid([{ path: 'slug', code: 'slug', message: 'must be a slug or an id' }]);
    const found = await this.organisations.findOrganisation(isId(slugOrId) ? 'id' : 'slug', slugOrId);
    if (!found) throw notFound('organisation.not_found', 'There is no such organisation');
    return found;
  }
}

/** The identifying fields as they are, in the form in which an edit says them. */
function was({ name, reach, municipalityCode, organisationNumber }: OrganisationRow) {
  return { name, reach, municipality: municipalityCode, organisationNumber };
}

/** Only the fields that were sent: absent ones are there too, as undefined. */
function given(fields: Partial<Organisation>): Partial<Organisation> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value as unknown) !== undefined));
}
