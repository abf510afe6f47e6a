import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import { SearchEngine } from '#features/search';
import { askerKeys, type Actor } from '#platform/access';
import { badCursor, decodeCursor, isId, page } from '#platform/http';
import { NeedDoor } from '../need-door.js';
import type { Need } from '../need.entity.js';
import { NeedSummary, type NeedList } from '../needs.response.js';
import { NeedsRepository } from '../needs.repository.js';
import type { ListNeedsQuery } from './list-needs.query.js';
import {
  NeedListingRepository,
  type NeedFilter,
  type NeedOrder,
  type NeedPosition,
} from './need-listing.repository.js';

/** How many needs words find at most. */
const FOUND_MAX = 500;

/** Lists of needs. Everybody may read all of them. */
@Injectable()
export class NeedListing {
  constructor(
    private readonly rows: NeedListingRepository,
    private readonly needs: NeedsRepository,
    private readonly door: NeedDoor,
    private readonly organisations: OrganisationDirectory,
    private readonly engine: SearchEngine,
  ) {}

  /** @throws Problem 400; 404 for an organisation that there is not. */
  async list(actor: Actor | null, query: ListNeedsQuery): Promise<NeedList> {
    const filter = await this.filterOf(actor, query);
    const order: NeedOrder = query.sort ?? (filter.found ? 'relevance' : 'newest');
    const { rows, total } = await this.rows.list(filter, order, positionIn(query.cursor), query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.key, last.id]);
    return { items: await this.summariesOf(items.map(({ id }) => id)), nextCursor, total };
  }

  /** What lists show of the needs with these ids, in their order. */
  async summariesOf(ids: readonly string[]): Promise<NeedSummary[]> {
    const found = new Map((await this.needs.findAll(ids)).map((need) => [need.id, need]));
    return this.summaries(ids.flatMap((id) => found.get(id) ?? []));
  }

  /** What lists show of these needs, in their order. */
  async summaries(needs: readonly Need[]): Promise<NeedSummary[]> {
    const organisations = await this.organisations.refs(needs.map(({ organisationId }) => organisationId));
    const others = await this.door.refs(needs.flatMap(({ mergedIntoId }) => mergedIntoId ?? []));
    return needs.map((need) => {
      const organisation = organisations.get(need.organisationId);
      if (!organisation) throw new Error(`the need ${need.id} was raised for no organisation`);
      return NeedSummary.of(need, organisation, others.get(need.mergedIntoId ?? '') ?? null);
    });
  }

  private async filterOf(actor: Actor | null, query: ListNeedsQuery): Promise<NeedFilter> {
    const { q, state, area } = query;
    const named = async (slug: string | undefined): Promise<string | undefined> =>
      slug === undefined ? undefined : (await this.organisations.get(slug)).id;
    return {
      state,
      area,
      organisationId: await named(query.organisation),
      supportedBy: await named(query.supportedBy),
      found: q === undefined || q === '' ? undefined : await this.find(actor, q),
    };
  }

  private async find(actor: Actor | null, q: string): Promise<string[]> {
    const found: string[] = [];
    const question = { type: 'need', q, filters: {}, visibilityKeys: askerKeys(actor), sort: 'relevance' } as const;
    for await (const ids of this.engine.matchingIds(question, { max: FOUND_MAX })) found.push(...ids);
    return found;
  }
}

function positionIn(cursor: string | undefined): NeedPosition | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [key, id] = values;
  if (typeof key !== 'string' || !/^\d{1,15}$/.test(key) || typeof id !== 'string' || !isId(id)) throw badCursor();
  return [key, id];
}
