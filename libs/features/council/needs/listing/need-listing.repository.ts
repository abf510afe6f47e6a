import { Injectable } from '@nestjs/common';
import type { Area, NeedSort, NeedState } from '#contracts';
import { Database } from '#platform/database';

/** Which needs to list. The values of one filter are alternatives. */
export interface NeedFilter {
  readonly state?: readonly NeedState[] | undefined;
  readonly area?: readonly Area[] | undefined;
  readonly organisationId?: string | undefined;
  readonly supportedBy?: string | undefined;
  /** What the words found, best first; absent without words. */
  readonly found?: readonly string[] | undefined;
}

/** How a list is ordered; by relevance only among what words have found. */
export type NeedOrder = NeedSort | 'relevance';

/** Where a list goes on: what it is ordered by, and the id. */
export type NeedPosition = readonly [key: string, id: string];

/** A need in its list. */
export interface NeedInList {
  readonly id: string;
  readonly key: string;
}

/** What each order goes by, and whether it rises. All keys are whole numbers; times are milliseconds. */
const ORDERS: Readonly<Record<NeedOrder, { key: (found: () => string) => string; rises: boolean }>> = {
  relevance: { key: (found) => `array_position(${found()}, n.id)`, rises: true },
  newest: { key: () => '(extract(epoch FROM n.created_at) * 1000)::bigint', rises: false },
  updated: { key: () => '(extract(epoch FROM n.updated_at) * 1000)::bigint', rises: false },
  mostSupported: { key: () => 'n.support_count', rises: false },
};

/** The list of needs, as it is stored. */
@Injectable()
export class NeedListingRepository {
  constructor(private readonly db: Database) {}

  async list(
    filter: NeedFilter,
    order: NeedOrder,
    after: NeedPosition | null,
    limit: number,
  ): Promise<{ rows: NeedInList[]; total: number }> {
    const parameters: unknown[] = [];
    const parameter = (value: unknown): string => `$${parameters.push(value)}`;
    const where = conditionsOf(filter, parameter);
    const [counted] = await this.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM council_needs n WHERE ${where}`,
      [...parameters],
    );
    const { key, rises } = ORDERS[order];
    const by = key(() => `${parameter(filter.found ?? [])}::uuid[]`);
    const direction = rises ? 'ASC' : 'DESC';
    const from = after
      ? `AND (${by}, n.id) ${rises ? '>' : '<'} (${parameter(after[0])}::bigint, ${parameter(after[1])}::uuid)`
      : '';
    const rows = await this.db.query<NeedInList>(
      `SELECT n.id, (${by})::text AS key FROM council_needs n WHERE ${where} ${from}
        ORDER BY ${by} ${direction}, n.id ${direction} LIMIT ${parameter(limit)}`,
      parameters,
    );
    return { rows, total: counted?.n ?? 0 };
  }
}

function conditionsOf(filter: NeedFilter, parameter: (value: unknown) => string): string {
  const conditions = ['true'];
  if (filter.state && filter.state.length > 0) conditions.push(`n.state = ANY(${parameter(filter.state)}::text[])`);
  if (filter.area && filter.area.length > 0) conditions.push(`n.areas && ${parameter(filter.area)}::text[]`);
  if (filter.organisationId !== undefined)
    conditions.push(`n.organisation_id = ${parameter(filter.organisationId)}::uuid`);
  if (filter.supportedBy !== undefined)
    conditions.push(
      `EXISTS (SELECT FROM council_need_supports s WHERE s.need_id = n.id AND s.organisation_id = ${parameter(filter.supportedBy)}::uuid AND s.state = 'confirmed')`,
    );
  if (filter.found) conditions.push(`n.id = ANY(${parameter(filter.found)}::uuid[])`);
  return conditions.join(' AND ');
}
