import { Injectable } from '@nestjs/common';
import type { Area, OrganisationType } from '#contracts';
import { Database } from '#platform/database';
import { foldAccents } from '#platform/text';
import type { CountyResponse } from './dto/county.response.js';
import type { MunicipalityResponse } from './dto/municipality.response.js';
import type { OrganisationRef } from './dto/organisation-ref.response.js';
import type { OrganisationRow } from './dto/organisation.response.js';
import { Organisation } from './organisation.entity.js';

const REF = `o.id, o.slug, o.name, o.type, o.municipality_code AS "municipalityCode", o.county_code AS "countyCode", o.is_demo AS "isDemo"`;

const MUNICIPALITY = `m.code, m.slug, m.name, m.own_name AS "ownName", m.county_code AS "countyCode", c.name AS "countyName", m.lat, m.lon, m.population,
  m.population_year AS "populationYear", m.skr_group AS "skrGroup", o.id AS "organisationId"
  FROM municipalities m JOIN counties c ON c.code = m.county_code
  LEFT JOIN organisations o ON o.municipality_code = m.code AND o.type = 'municipality'`;

const COUNTY = `c.code, c.name, c.letter, c.lat, c.lon, (SELECT count(*)::int FROM municipalities m WHERE m.county_code = c.code) AS municipalities FROM counties c`;

/** Where a list goes on: the name and the key of the last row. */
type After = readonly [name: string, key: string] | null;

interface Found<Row> {
  /** One more than asked for, when there are more. */
  rows: Row[];
  total: number;
}

interface MunicipalityFilter {
  q?: string;
  county?: string;
  skrGroup?: string;
}

interface OrganisationFilter {
  q?: string;
  type?: OrganisationType;
  county?: string;
  municipality?: string;
}

/** An organisation as the search index knows it. */
export interface IndexedOrganisation extends OrganisationRef {
  descriptionSv: string | null;
  descriptionEn: string | null;
  areas: Area[];
  version: number;
  createdAt: Date;
  updatedAt: Date;
  municipalityName: string | null;
  countyName: string | null;
}

/** What the address of an organisation's page is made of. */
export interface OrganisationAddress {
  id: string;
  slug: string;
  type: OrganisationType;
  municipalityCode: string | null;
  updatedAt: Date;
}

/** How an organisation stands on the platform. */
export interface Standing extends OrganisationRef {
  organisationNumber: string | null;
  claimedAt: Date | null;
  verifiedAt: Date | null;
  verifiedBy: string | null;
}

/** Which organisations administrators look for. */
export interface StandingFilter {
  readonly q?: string;
  readonly type?: OrganisationType;
  readonly state?: 'claimed' | 'unclaimed' | 'verified' | 'unverified';
}

const STATES = {
  claimed: 'o.claimed_at IS NOT NULL',
  unclaimed: 'o.claimed_at IS NULL',
  verified: 'o.verified_at IS NOT NULL',
  unverified: 'o.verified_at IS NULL',
} as const;

/** Gathers conditions and their parameters. */
class Conditions {
  readonly parameters: unknown[] = [];
  private readonly parts: string[] = ['true'];

  add(sql: (parameter: string) => string, value: unknown): this {
    if (value === undefined || value === '') return this;
    this.parameters.push(value);
    this.parts.push(sql(`$${this.parameters.length}`));
    return this;
  }

  get sql(): string {
    return this.parts.join(' AND ');
  }
}

const contains = (...columns: string[]) => {
  return (parameter: string): string =>
    `(${columns.map((column) => `position(${parameter} IN unaccent(lower(${column}))) > 0`).join(' OR ')})`;
};

/** The queries of organisations, municipalities and counties. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly db: Database) {}

  async listMunicipalities(
    filter: MunicipalityFilter,
    after: After,
    limit: number,
  ): Promise<Found<MunicipalityResponse>> {
    const where = new Conditions()
      .add(contains('m.name', 'm.own_name'), filter.q && foldAccents(filter.q.trim()))
      .add((value) => `m.county_code = ${value}`, filter.county)
      .add((value) => `m.skr_group = ${value}`, filter.skrGroup);
    return this.list<MunicipalityResponse>(
      `${MUNICIPALITY} WHERE ${where.sql}`,
      'm.name, m.code',
      'varchar',
      where,
      after,
      limit,
    );
  }

  async listOrganisations(filter: OrganisationFilter, after: After, limit: number): Promise<Found<OrganisationRef>> {
    const where = new Conditions()
      .add(contains('o.name'), filter.q && foldAccents(filter.q.trim()))
      .add((value) => `o.type = ${value}`, filter.type)
      .add((value) => `o.county_code = ${value}`, filter.county)
      .add((value) => `o.municipality_code = ${value}`, filter.municipality);
    return this.list<OrganisationRef>(
      `${REF} FROM organisations o WHERE ${where.sql}`,
      'o.name, o.id',
      'uuid',
      where,
      after,
      limit,
    );
  }

  async findMunicipality(codeOrSlug: string): Promise<MunicipalityResponse | null> {
    const rows = await this.db.query<MunicipalityResponse>(`SELECT ${MUNICIPALITY} WHERE m.code = $1 OR m.slug = $1`, [
      codeOrSlug,
    ]);
    return rows[0] ?? null;
  }

  findMunicipalityNames(codes: readonly string[]): Promise<{ code: string; name: string }[]> {
    return this.db.query('SELECT code, name FROM municipalities WHERE code = ANY($1)', [codes]);
  }

  listCounties(): Promise<CountyResponse[]> {
    return this.db.query<CountyResponse>(`SELECT ${COUNTY} ORDER BY c.name`);
  }

  async findCounty(code: string): Promise<CountyResponse | null> {
    const rows = await this.db.query<CountyResponse>(`SELECT ${COUNTY} WHERE c.code = $1`, [code]);
    return rows[0] ?? null;
  }

  async findOrganisation(by: 'slug' | 'id', value: string): Promise<OrganisationRow | null> {
    const rows = await this.db.query<OrganisationRow>(
      `SELECT ${REF}, o.organisation_number AS "organisationNumber", o.description_sv AS "descriptionSv", o.description_en AS "descriptionEn",
              o.web_address AS "webAddress", o.areas, o.lat, o.lon, o.claimed_at AS "claimedAt", o.verified_at AS "verifiedAt", o.version, o.review_required AS "reviewRequired",
              o.reach, o.logo_file_id AS "logoFileId",
              m.population, m.skr_group AS "skrGroup"
         FROM organisations o LEFT JOIN municipalities m ON m.code = o.municipality_code AND o.type = 'municipality'
        WHERE o.${by} = $1`,
      [value],
    );
    return rows[0] ?? null;
  }

  async listStandings({ q, type, state }: StandingFilter, after: After, limit: number): Promise<Standing[]> {
    const where = new Conditions()
      .add(contains('o.name', "coalesce(o.organisation_number, '')"), q && foldAccents(q.trim()))
      .add((value) => `o.type = ${value}`, type);
    const next = where.parameters.length;
    const position = after ? `AND (o.name, o.id) > ($${next + 2}, $${next + 3}::uuid)` : '';
    return this.db.query<Standing>(
      `SELECT ${REF}, o.organisation_number AS "organisationNumber", o.claimed_at AS "claimedAt", o.verified_at AS "verifiedAt", o.verified_by AS "verifiedBy"
         FROM organisations o WHERE ${where.sql} AND ${state ? STATES[state] : 'true'} ${position} ORDER BY o.name, o.id LIMIT $${next + 1}`,
      [...where.parameters, limit, ...(after ?? [])],
    );
  }

  findRefs(ids: readonly string[]): Promise<OrganisationRef[]> {
    return this.db.query<OrganisationRef>(`SELECT ${REF} FROM organisations o WHERE o.id = ANY($1::uuid[])`, [ids]);
  }

  async startsOfParts(size: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS at FROM organisations) counted WHERE (at - 1) % $1 = 0 ORDER BY id`,
      [size],
    );
    return rows.map((row) => row.id);
  }

  addressesFrom(id: string, limit: number): Promise<OrganisationAddress[]> {
    return this.db.query(
      `SELECT o.id, o.slug, o.type, o.municipality_code AS "municipalityCode", o.updated_at AS "updatedAt"
         FROM organisations o WHERE o.id >= $1::uuid ORDER BY o.id LIMIT $2`,
      [id, limit],
    );
  }

  async findRef(by: 'slug' | 'id', value: string): Promise<OrganisationRef | null> {
    const rows = await this.db.query<OrganisationRef>(`SELECT ${REF} FROM organisations o WHERE o.${by} = $1`, [value]);
    return rows[0] ?? null;
  }

  /** Organisations that go by this name in any letter case; a municipality also by its short name. */
  findRefsByName(name: string): Promise<OrganisationRef[]> {
    return this.db.query<OrganisationRef>(
      `SELECT ${REF} FROM organisations o WHERE lower(o.name) = lower($1)
        UNION
       SELECT ${REF} FROM municipalities m JOIN organisations o ON o.municipality_code = m.code AND o.type = 'municipality' WHERE lower(m.name) = lower($1)`,
      [name],
    );
  }

  /** The same for many names at once, each with the name that it was asked for by; also by slug. */
  findRefsByNames(names: readonly string[]): Promise<(OrganisationRef & { asked: string; bySlug: boolean })[]> {
    return this.db.query(
      `SELECT a.asked, true AS "bySlug", ${REF} FROM unnest($1::text[]) AS a(asked) JOIN organisations o ON o.slug = a.asked
        UNION
       SELECT a.asked, false, ${REF} FROM unnest($1::text[]) AS a(asked) JOIN organisations o ON lower(o.name) = lower(a.asked)
        UNION
       SELECT a.asked, false, ${REF} FROM unnest($1::text[]) AS a(asked) JOIN municipalities m ON lower(m.name) = lower(a.asked)
         JOIN organisations o ON o.municipality_code = m.code AND o.type = 'municipality'`,
      [names],
    );
  }

  /** Which of these slugs are taken. */
  async takenSlugs(slugs: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ slug: string }>('SELECT slug FROM organisations WHERE slug = ANY($1)', [slugs]);
    return new Set(rows.map((row) => row.slug));
  }

  private async list<Row>(
    from: string,
    order: string,
    keyType: string,
    where: Conditions,
    after: After,
    limit: number,
  ): Promise<Found<Row>> {
    const count = where.parameters.length;
    const next = after ? `AND (${order}) > ($${count + 1}, $${count + 2}::${keyType})` : '';
    const body = from.slice(from.indexOf('FROM '));
    const [rows, [totals]] = await Promise.all([
      this.db.query<Row>(`SELECT ${from} ${next} ORDER BY ${order} LIMIT ${limit + 1}`, [
        ...where.parameters,
        ...(after ?? []),
      ]),
      this.db.query<{ total: number }>(`SELECT count(*)::int AS total ${body}`, where.parameters),
    ]);
    return { rows, total: totals?.total ?? 0 };
  }

  /** The version of an organisation, which nobody else changes until the transaction ends. */
  async lockVersion(id: string): Promise<number> {
    const [row] = await this.db.query<{ version: number }>(
      'SELECT version FROM organisations WHERE id = $1 FOR UPDATE',
      [id],
    );
    return row?.version ?? 0;
  }

  /** Changes these columns and counts the version. */
  async update(id: string, changes: Partial<Organisation>): Promise<void> {
    await this.db.manager.update(
      Organisation,
      { id },
      { ...changes, version: () => 'version + 1', updatedAt: () => 'now()' },
    );
  }

  async insert(organisation: Partial<Organisation>): Promise<Organisation> {
    const row = this.db.manager.create(Organisation, organisation);
    await this.db.manager.insert(Organisation, row);
    return row;
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Organisation, { id });
  }

  /** The first time counts. */
  async markClaimed(id: string): Promise<void> {
    await this.db.query(
      'UPDATE organisations SET claimed_at = now(), version = version + 1, updated_at = now() WHERE id = $1 AND claimed_at IS NULL',
      [id],
    );
  }

  /** Whether one of these wants a second person to read what is published in its name. */
  async isReviewRequired(ids: readonly string[]): Promise<boolean> {
    const rows = await this.db.query(
      'SELECT FROM organisations WHERE id = ANY($1::uuid[]) AND review_required LIMIT 1',
      [ids],
    );
    return rows.length > 0;
  }

  /** Another organisation with this number. */
  async findByNumber(organisationNumber: string): Promise<OrganisationRef | null> {
    const rows = await this.db.query<OrganisationRef>(
      `SELECT ${REF} FROM organisations o WHERE o.organisation_number = $1`,
      [organisationNumber],
    );
    return rows[0] ?? null;
  }

  /** Organisations of a kind that go by this name, with or without accents. */
  findNamesakes(name: string, type: OrganisationType): Promise<OrganisationRef[]> {
    return this.db.query<OrganisationRef>(
      `SELECT ${REF} FROM organisations o WHERE o.type = $2 AND unaccent(lower(o.name)) = $1 LIMIT 5`,
      [foldAccents(name), type],
    );
  }

  /** What the search index is told of these organisations. */
  findIndexed(ids: readonly string[]): Promise<IndexedOrganisation[]> {
    return this.db.query<IndexedOrganisation>(
      `SELECT ${REF}, o.description_sv AS "descriptionSv", o.description_en AS "descriptionEn", o.areas, o.version,
              o.created_at AS "createdAt", o.updated_at AS "updatedAt", m.name AS "municipalityName", c.name AS "countyName"
         FROM organisations o LEFT JOIN municipalities m ON m.code = o.municipality_code LEFT JOIN counties c ON c.code = o.county_code
        WHERE o.id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** Ids of all organisations in their order; `after` null begins. */
  async idsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM organisations WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map((row) => row.id);
  }
}
