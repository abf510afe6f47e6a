import { Injectable } from '@nestjs/common';
import type { HubKind, HubSort, HubVisibility, JoinPolicy } from '#contracts';
import { Database } from '#platform/database';

/** Which hubs to list. The values of one filter are alternatives. */
export interface HubFilter {
  /** Hubs that the asker is in; others that are secret are not there. */
  readonly ownIds: readonly string[];
  readonly own: boolean;
  readonly archived: boolean;
  readonly kind?: readonly HubKind[] | undefined;
  readonly visibility?: readonly HubVisibility[] | undefined;
  readonly joinPolicy?: readonly JoinPolicy[] | undefined;
  readonly tag?: readonly string[] | undefined;
  readonly county?: readonly string[] | undefined;
  readonly organisationId?: string | undefined;
  readonly parentId?: string | undefined;
  /** What the words found, best first; absent without words. */
  readonly found?: readonly string[] | undefined;
}

/** How a list is ordered; by relevance only among what words have found. */
export type HubOrder = HubSort | 'relevance';

/** Where a list of hubs goes on: what it is ordered by, and the id. */
export type HubPosition = readonly [key: string, id: string];

/** A hub in its list. */
export interface HubPlace {
  readonly id: string;
  readonly key: string;
}

/** What each order goes by, its type for comparing, and whether it rises. */
const ORDERS: Readonly<Record<HubOrder, { key: (found: () => string) => string; cast: string; rises: boolean }>> = {
  relevance: { key: (found) => `array_position(${found()}, h.id)`, cast: '::bigint', rises: true },
  name: { key: () => `h.name COLLATE "sv-x-icu"`, cast: '::text COLLATE "sv-x-icu"', rises: true },
  newest: { key: () => '(extract(epoch FROM h.created_at) * 1000)::bigint', cast: '::bigint', rises: false },
  members: { key: () => 'h.member_count', cast: '::bigint', rises: false },
};

/** The directory, as it is stored. */
@Injectable()
export class HubListingRepository {
  constructor(private readonly db: Database) {}

  async list(
    filter: HubFilter,
    order: HubOrder,
    after: HubPosition | null,
    limit: number,
  ): Promise<{ rows: HubPlace[]; total: number }> {
    const parameters: unknown[] = [];
    const parameter = (value: unknown): string => `$${parameters.push(value)}`;
    const where = conditionsOf(filter, parameter).join(' AND ');
    const tables = 'hubs h LEFT JOIN organisations o ON o.id = h.organisation_id';
    const [counted] = await this.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${tables} WHERE ${where}`, [
      ...parameters,
    ]);
    const { key, cast, rises } = ORDERS[order];
    const by = key(() => `${parameter(filter.found ?? [])}::uuid[]`);
    const direction = rises ? 'ASC' : 'DESC';
    const from = after
      ? `AND (${by}, h.id) ${rises ? '>' : '<'} (${parameter(after[0])}${cast}, ${parameter(after[1])}::uuid)`
      : '';
    const rows = await this.db.query<HubPlace>(
      `SELECT h.id, (${by})::text AS key FROM ${tables} WHERE ${where} ${from}
        ORDER BY ${by} ${direction}, h.id ${direction} LIMIT ${parameter(limit)}`,
      parameters,
    );
    return { rows, total: counted?.n ?? 0 };
  }
}

function conditionsOf(filter: HubFilter, parameter: (value: unknown) => string): string[] {
  const own = `h.id = ANY(${parameter(filter.ownIds)}::uuid[])`;
  const conditions = [
    filter.own ? own : `(h.visibility <> 'secret' OR ${own})`,
    `h.archived_at IS ${filter.archived ? 'NOT NULL' : 'NULL'}`,
  ];
  const anyOf = (column: string, values: readonly string[] | undefined): void => {
    if (values && values.length > 0) conditions.push(`${column} = ANY(${parameter(values)}::text[])`);
  };
  anyOf('h.kind', filter.kind);
  anyOf('h.visibility', filter.visibility);
  anyOf('h.join_policy', filter.joinPolicy);
  anyOf('o.county_code', filter.county);
  if (filter.tag && filter.tag.length > 0) conditions.push(`h.tags && ${parameter(filter.tag)}::text[]`);
  if (filter.organisationId !== undefined)
    conditions.push(`h.organisation_id = ${parameter(filter.organisationId)}::uuid`);
  if (filter.parentId !== undefined) conditions.push(`h.parent_id = ${parameter(filter.parentId)}::uuid`);
  if (filter.found) conditions.push(`h.id = ANY(${parameter(filter.found)}::uuid[])`);
  return conditions;
}
