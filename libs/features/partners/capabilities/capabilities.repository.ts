import { Injectable } from '@nestjs/common';
import type { Area, CapabilityKind, OrganisationType, Technique } from '#contracts';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { Database, literalLike, TODAY_IN_SWEDEN } from '#platform/database';
import { Capability } from './capability.entity.js';

/** A capability with its organisations, as it is read. */
export interface CapabilityRecord {
  readonly id: string;
  readonly organisation: OrganisationRef;
  readonly kind: CapabilityKind;
  readonly title: string;
  readonly description: string;
  readonly areas: Area[];
  readonly techniques: Technique[];
  readonly openUntil: string | null;
  readonly isOpen: boolean;
  readonly closedAt: Date | null;
  readonly fulfilled: boolean;
  readonly isDemo: boolean;
  readonly fulfilledWith: OrganisationRef | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Which ones to list; the values of one filter are alternatives. */
export interface CapabilityFilter {
  readonly organisationId?: string | undefined;
  readonly kind?: readonly CapabilityKind[] | undefined;
  readonly area?: readonly Area[] | undefined;
  readonly technique?: readonly Technique[] | undefined;
  readonly county?: readonly string[] | undefined;
  readonly organisationType?: readonly OrganisationType[] | undefined;
  readonly q?: string | undefined;
  readonly open?: boolean | undefined;
}

const OPEN = `(c.closed_at IS NULL AND (c.open_until IS NULL OR c.open_until >= ${TODAY_IN_SWEDEN}))`;
const WORDS_MAX = 8;

const RECORD = `c.id, c.kind, c.title, c.description, c.areas, c.techniques, c.open_until::text AS "openUntil", ${OPEN} AS "isOpen",
  c.closed_at AS "closedAt", c.fulfilled, c.created_by IS NULL AS "isDemo", c.version, c.created_at AS "createdAt", c.updated_at AS "updatedAt",
  ${organisationRefJson()} AS organisation, CASE WHEN w.id IS NULL THEN NULL ELSE ${organisationRefJson('w')} END AS "fulfilledWith"`;
const TABLES = 'capabilities c JOIN organisations o ON o.id = c.organisation_id';
const WITH_PARTNER = `${TABLES} LEFT JOIN organisations w ON w.id = c.fulfilled_with`;

function conditionsOf(filter: CapabilityFilter): { where: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const parameter = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions: string[] = [];
  const anyOf = (sql: (values: string) => string, values: readonly string[] | undefined): void => {
    if (values && values.length > 0) conditions.push(sql(`${parameter(values)}::text[]`));
  };
  if (filter.organisationId !== undefined)
    conditions.push(`c.organisation_id = ${parameter(filter.organisationId)}::uuid`);
  anyOf((values) => `c.kind = ANY(${values})`, filter.kind);
  anyOf((values) => `c.areas && ${values}`, filter.area);
  anyOf((values) => `c.techniques && ${values}`, filter.technique);
  anyOf((values) => `o.county_code = ANY(${values})`, filter.county);
  anyOf((values) => `o.type = ANY(${values})`, filter.organisationType);
  if (filter.open !== undefined) conditions.push(filter.open ? OPEN : `NOT ${OPEN}`);
  for (const word of (filter.q ?? '').split(/\s+/).filter(Boolean).slice(0, WORDS_MAX)) {
    const like = parameter(`%${literalLike(word)}%`);
    conditions.push(`(c.title ILIKE ${like} OR c.description ILIKE ${like} OR o.name ILIKE ${like})`);
  }
  return { where: conditions.length > 0 ? conditions.join(' AND ') : 'true', parameters };
}

/** The queries about what organisations do, offer and seek. */
@Injectable()
export class CapabilitiesRepository {
  constructor(private readonly db: Database) {}

  async find(id: string): Promise<CapabilityRecord | null> {
    const [row] = await this.db.query<CapabilityRecord>(`SELECT ${RECORD} FROM ${WITH_PARTNER} WHERE c.id = $1`, [id]);
    return row ?? null;
  }

  /** The same, locked until the transaction ends. */
  async findForUpdate(id: string): Promise<CapabilityRecord | null> {
    await this.db.query('SELECT FROM capabilities WHERE id = $1 FOR UPDATE', [id]);
    return this.find(id);
  }

  /** Newest first, and how many there are in all. */
  async list(
    filter: CapabilityFilter,
    after: string | null,
    limit: number,
  ): Promise<{ rows: CapabilityRecord[]; total: number }> {
    const { where, parameters } = conditionsOf(filter);
    const from = after === null ? '' : `AND c.id < $${parameters.length + 1}::uuid`;
    const rows = await this.db.query<CapabilityRecord>(
      `SELECT ${RECORD} FROM ${WITH_PARTNER} WHERE ${where} ${from} ORDER BY c.id DESC LIMIT ${limit + 1}`,
      [...parameters, ...(after === null ? [] : [after])],
    );
    // A first page that is not full has all there is.
    if (after === null && rows.length <= limit) return { rows, total: rows.length };
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM ${TABLES} WHERE ${where}`,
      parameters,
    );
    return { rows, total: count?.total ?? 0 };
  }

  async countOpenOf(organisationId: string): Promise<number> {
    const [row] = await this.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM capabilities c WHERE c.organisation_id = $1 AND ${OPEN}`,
      [organisationId],
    );
    return row?.n ?? 0;
  }

  async insert(capability: Partial<Capability> & Pick<Capability, 'id'>): Promise<void> {
    await this.db.manager.insert(Capability, capability);
  }

  async update(id: string, changes: Partial<Capability>): Promise<void> {
    await this.db.manager.update(
      Capability,
      { id },
      { ...changes, version: () => 'version + 1', updatedAt: () => 'now()' },
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Capability, { id });
  }

  /** Lets one writer of an organisation at a time count and add. */
  async lockOrganisation(organisationId: string): Promise<void> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`capabilities:${organisationId}`]);
  }
}
