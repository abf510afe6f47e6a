import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { matching, type UseCaseFilter } from '../use-case-filter.sql.js';
import type { UseCaseSummaryRecord } from '../use-case.record.js';
import { UseCasesRepository } from '../use-cases.repository.js';

/** By which time the cases stand: `new` when they were published, `changed` when they were last changed. */
export const PUBLIC_ORDERS = ['new', 'changed'] as const;
export type PublicOrder = (typeof PUBLIC_ORDERS)[number];

/** Where a list goes on: the time and the id of the last case. */
export type PublicPosition = readonly [at: string, id: string];

const TIMES: Readonly<Record<PublicOrder, string>> = { new: 'u.published_at', changed: 'u.updated_at' };
const EVERYONE = ['public'] as const;
/** Said apart from the filter, so that the indexes of these orders are found. */
const PUBLIC = `u.status = 'published' AND u.visibility = 'public'`;

/** What everyone may read, in lists that programs follow: feeds, site maps, the catalogue of data. */
@Injectable()
export class PublicUseCases {
  constructor(
    private readonly db: Database,
    private readonly useCases: UseCasesRepository,
  ) {}

  /** Cases that the filter finds, newest first. */
  async list(
    filter: UseCaseFilter,
    order: PublicOrder,
    after: PublicPosition | null,
    limit: number,
  ): Promise<UseCaseSummaryRecord[]> {
    const { where, parameters } = matching(filter, EVERYONE, [limit, after?.[0] ?? null, after?.[1] ?? null]);
    const time = TIMES[order];
    const rows = await this.db.query<{ id: string }>(
      `SELECT u.id FROM use_cases u WHERE ${PUBLIC} AND ${where}
          AND ($2::timestamptz IS NULL OR (${time}, u.id) < ($2::timestamptz, $3::uuid))
        ORDER BY ${time} DESC, u.id DESC LIMIT $1`,
      parameters,
    );
    const ids = rows.map((row) => row.id);
    const records = await this.useCases.findVisibleSummaries(ids, EVERYONE);
    const byId = new Map(records.map((record) => [record.id, record]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** When anything that the filter finds was last changed, ISO 8601; null when it finds nothing. */
  async lastChange(filter: UseCaseFilter = {}): Promise<string | null> {
    const [last] = await this.list(filter, 'changed', null, 1);
    return last?.updatedAt ?? null;
  }

  /** The first id of every part, when all cases are parted into lists of this size. */
  async startsOfParts(size: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM (SELECT u.id, row_number() OVER (ORDER BY u.id) AS at FROM use_cases u WHERE ${PUBLIC}) counted
        WHERE (at - 1) % $1 = 0 ORDER BY id`,
      [size],
    );
    return rows.map((row) => row.id);
  }

  /** Addresses of cases in the order of their ids, from this one on. */
  addressesFrom(id: string, limit: number): Promise<{ id: string; slug: string; updatedAt: Date }[]> {
    return this.db.query(
      `SELECT u.id, u.slug, u.updated_at AS "updatedAt" FROM use_cases u WHERE ${PUBLIC} AND u.id >= $1::uuid ORDER BY u.id LIMIT $2`,
      [id, limit],
    );
  }
}
