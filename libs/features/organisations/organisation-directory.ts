import { Injectable } from '@nestjs/common';
import type { Area, OrganisationType, Reach } from '#contracts';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { invalid, isId, notFound } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { isSlug, slugOf } from '#platform/text';
import { OrganisationRef } from './dto/organisation-ref.response.js';
import { formatOrganisationNumber, isOrganisationNumber } from './organisation-number.js';
import type { Organisation } from './organisation.entity.js';
import { organisationsChanged } from './organisations.events.js';
import {
  OrganisationsRepository,
  type OrganisationAddress,
  type Standing,
  type StandingFilter,
} from './organisations.repository.js';

/** What is known of an organisation that is being added. */
export interface NewOrganisation {
  readonly name: string;
  readonly type: OrganisationType;
  readonly slug?: string;
  readonly organisationNumber?: string | null;
  readonly municipalityCode?: string | null;
  readonly countyCode?: string | null;
  readonly webAddress?: string | null;
  readonly descriptionSv?: string | null;
  readonly descriptionEn?: string | null;
  readonly areas?: readonly Area[];
  readonly reach?: Reach | null;
}

/** Where other features look organisations up, and add those that an import or the demo brings. */
@Injectable()
export class OrganisationDirectory {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** The organisations with these ids, by id. */
  async refs(ids: Iterable<string>): Promise<Map<string, OrganisationRef>> {
    const wanted = [...new Set(ids)];
    const found = wanted.length === 0 ? [] : await this.organisations.findRefs(wanted);
    return new Map(found.map((one) => [one.id, OrganisationRef.from(one)]));
  }

  /** The organisation with this slug or id. */
  async find(slugOrId: string): Promise<OrganisationRef | null> {
    if (!isSlug(slugOrId) && !isId(slugOrId)) return null;
    const found = await this.organisations.findRef(isId(slugOrId) ? 'id' : 'slug', slugOrId);
    return found && OrganisationRef.from(found);
  }

  /** The organisation that an address names. @throws Problem 400 for what is neither slug nor id, 404 when there is none. */
  async get(slugOrId: string): Promise<OrganisationRef> {
    if (!isSlug(slugOrId) && !isId(slugOrId))
      throw invalid([{ path: 'slug', code: 'slug', message: 'must be a slug or an id' }]);
    const found = await this.find(slugOrId);
    if (!found) throw notFound('organisation.not_found', 'There is no such organisation');
    return found;
  }

  /** The organisation that a field of a body names. @throws Problem 400 that names the field when there is none. */
  async getNamed(path: string, slugOrId: string): Promise<OrganisationRef> {
    const found = await this.find(slugOrId);
    if (!found) throw invalid([{ path, code: 'notFound', message: 'is not an organisation on Torget' }]);
    return found;
  }

  /** The organisation that goes by this id, slug or name (a municipality also by its short name); null when there is none, or more than one. */
  async resolve(slugOrIdOrName: string): Promise<OrganisationRef | null> {
    const text = slugOrIdOrName.trim();
    if (text === '' || text.length > 200) return null;
    if (isId(text)) return this.organisations.findRef('id', text);
    const bySlug = isSlug(text) ? await this.organisations.findRef('slug', text) : null;
    if (bySlug) return bySlug;
    const byName = await this.organisations.findRefsByName(text);
    return byName.length === 1 ? (byName[0] ?? null) : null;
  }

  /** The same for many slugs or names in one question, for imports; ids are left to {@link resolve}. */
  async resolveAll(slugsOrNames: Iterable<string>): Promise<Map<string, OrganisationRef | null>> {
    const asked = [...new Set(slugsOrNames)].filter((text) => text !== '' && text.length <= 200 && !isId(text));
    const found = asked.length === 0 ? [] : await this.organisations.findRefsByNames(asked);
    return new Map(
      asked.map((name) => {
        const all = found.filter((one) => one.asked === name);
        const one = all.find(({ bySlug }) => bySlug) ?? (all.length === 1 ? all[0] : undefined);
        return [name, one ? OrganisationRef.from(one) : null];
      }),
    );
  }

  /** Whether one of these organisations wants a second person to read what is published in its name. */
  async wantReview(ids: readonly string[]): Promise<boolean> {
    return this.organisations.isReviewRequired(ids);
  }

  /** Names of municipalities by their codes. */
  async placeNames(municipalityCodes: readonly string[]): Promise<Map<string, string>> {
    const codes = [...new Set(municipalityCodes)];
    const found = codes.length === 0 ? [] : await this.organisations.findMunicipalityNames(codes);
    return new Map(found.map(({ code, name }) => [code, name]));
  }

  /** Names of counties by their codes. */
  async countyNames(codes: readonly string[]): Promise<Map<string, string>> {
    const all = await this.organisations.listCounties();
    return new Map(all.filter(({ code }) => codes.includes(code)).map(({ code, name }) => [code, name]));
  }

  /** The first id of every part, when all organisations are parted into lists of this size. */
  startsOfParts(size: number): Promise<string[]> {
    return this.organisations.startsOfParts(size);
  }

  /** What addresses of organisations are made of, in the order of their ids, from this one on. */
  addressesFrom(id: string, limit: number): Promise<OrganisationAddress[]> {
    return this.organisations.addressesFrom(id, limit);
  }

  /** When the organisation came to Torget with people of its own, and when it was found to be who it says. */
  async datesOf(organisationId: string): Promise<{ claimedAt: Date | null; verifiedAt: Date | null }> {
    const found = await this.organisations.findOrganisation('id', organisationId);
    return { claimedAt: found?.claimedAt ?? null, verifiedAt: found?.verifiedAt ?? null };
  }

  /** Adds an organisation that nobody has checked or speaks for yet. */
  @Transactional()
  createUnverified(organisation: NewOrganisation): Promise<OrganisationRef> {
    return this.add(organisation, { isDemo: false, claimedAt: null, verifiedAt: null });
  }

  /** The organisation with this number, written as it is stored. */
  findByNumber(organisationNumber: string): Promise<OrganisationRef | null> {
    return this.organisations.findByNumber(organisationNumber);
  }

  /** Some organisations of a kind that go by this name already, in any letter case and with or without accents. */
  findNamesakes(name: string, type: OrganisationType): Promise<OrganisationRef[]> {
    return this.organisations.findNamesakes(name, type);
  }

  /** Whether there is a municipality with this code. */
  async hasMunicipality(code: string): Promise<boolean> {
    return (await this.organisations.findMunicipality(code))?.code === code;
  }

  /** Notes that somebody checked that the organisation is who it says. */
  @Transactional()
  async markVerified(organisationId: string, by: string): Promise<void> {
    await this.organisations.update(organisationId, { verifiedAt: new Date(), verifiedBy: by });
    await this.audit.record({ action: 'organisation.verified', on: { type: 'organisation', id: organisationId } });
    await this.outbox.record(organisationsChanged, { organisationIds: [organisationId] });
  }

  /** Takes back that somebody checked who the organisation is. @returns false when nobody had. */
  @Transactional()
  async withdrawVerification(organisationId: string): Promise<boolean> {
    await this.organisations.lockVersion(organisationId);
    const found = await this.organisations.findOrganisation('id', organisationId);
    if (!found?.verifiedAt) return false;
    await this.organisations.update(organisationId, { verifiedAt: null, verifiedBy: null });
    const on = { type: 'organisation', id: organisationId, label: found.name };
    await this.audit.record({ action: 'organisation.verification_withdrawn', on });
    await this.outbox.record(organisationsChanged, { organisationIds: [organisationId] });
    return true;
  }

  /** Organisations by name, with how they stand; `after` continues a list. */
  listStandings(filter: StandingFilter, after: readonly [string, string] | null, limit: number): Promise<Standing[]> {
    return this.organisations.listStandings(filter, after, limit);
  }

  /** Gives the organisation another logo, or none; answers with the one before. */
  @Transactional()
  async setLogo(organisationId: string, logoFileId: string | null): Promise<string | null> {
    await this.organisations.lockVersion(organisationId);
    const before = await this.organisations.findOrganisation('id', organisationId);
    await this.organisations.update(organisationId, { logoFileId });
    return before?.logoFileId ?? null;
  }

  /** Takes an organisation away that nothing refers to. A reference makes it fail with SQLSTATE 23503. */
  @Transactional()
  async remove(organisationId: string): Promise<void> {
    await this.organisations.remove(organisationId);
    await this.outbox.record(organisationsChanged, { organisationIds: [organisationId] });
  }

  /** Adds an organisation of the demo, or finds it when it is there already. */
  @Transactional()
  async createDemo(organisation: NewOrganisation & { slug: string }): Promise<OrganisationRef> {
    const there = await this.organisations.findRef('slug', organisation.slug);
    if (there) return there;
    const now = new Date();
    return this.add(organisation, { isDemo: true, claimedAt: now, verifiedAt: now });
  }

  /** Notes that the organisation has people of its own now. The first time counts. */
  markClaimed(organisationId: string): Promise<void> {
    return this.organisations.markClaimed(organisationId);
  }

  private async add(
    organisation: NewOrganisation,
    state: Pick<Organisation, 'isDemo' | 'claimedAt' | 'verifiedAt'>,
  ): Promise<OrganisationRef> {
    const number = organisation.organisationNumber ?? null;
    if (number !== null && !isOrganisationNumber(number))
      throw new Error(`${number} is not a Swedish organisation number`);
    const place = await this.placeOf(organisation);
    const row = await this.organisations.insert({
      id: newId(),
      slug: organisation.slug ?? (await this.freeSlug(organisation.name)),
      name: organisation.name,
      type: organisation.type,
      organisationNumber: number === null ? null : formatOrganisationNumber(number),
      municipalityCode: organisation.municipalityCode ?? null,
      ...place,
      webAddress: organisation.webAddress ?? null,
      descriptionSv: organisation.descriptionSv ?? null,
      descriptionEn: organisation.descriptionEn ?? null,
      areas: [...(organisation.areas ?? [])],
      reach: organisation.reach ?? null,
      logoFileId: null,
      verifiedBy: null,
      ...state,
    });
    await this.outbox.record(organisationsChanged, { organisationIds: [row.id] });
    return OrganisationRef.from(row);
  }

  private async placeOf({
    municipalityCode,
    countyCode,
  }: NewOrganisation): Promise<Pick<Organisation, 'countyCode' | 'lat' | 'lon'>> {
    const municipality = municipalityCode ? await this.organisations.findMunicipality(municipalityCode) : null;
    return {
      countyCode: municipality?.countyCode ?? countyCode ?? null,
      lat: municipality?.lat ?? null,
      lon: municipality?.lon ?? null,
    };
  }

  private async freeSlug(name: string): Promise<string> {
    const base = slugOf(name, 70) || 'organisation';
    const taken = await this.organisations.takenSlugs([base]);
    return taken.has(base) ? `${base}-${newId().slice(-6)}` : base;
  }
}
