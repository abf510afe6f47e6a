import { Injectable } from '@nestjs/common';
import { USE_CASE_FACETS, type UseCaseFacet } from '#contracts';
import { SearchEngine } from '#features/search';
import { askerKeys, isPlatform, type Actor, type VisibilityKey } from '#platform/access';
import { page } from '#platform/http';
import { slugOf } from '#platform/text';
import type {
  FacetValuesQueryDto,
  FilterUseCasesQuery,
  ListMyUseCasesQuery,
  ListUseCasesQuery,
} from './dto/list-use-cases.query.js';
import {
  UseCaseSummary,
  type FacetValueList,
  type OwnUseCaseList,
  type UseCaseList,
  type UseCaseSuggestions,
} from './dto/use-case-summary.response.js';
import { FreshnessRepository } from './freshness/freshness.repository.js';
import { positionByTime } from './list-position.js';
import type { UseCaseFilter } from './use-case-filter.sql.js';
import { UseCasesRepository } from './use-cases.repository.js';

const SUGGESTIONS = 8;
/** More cases than these are not asked for by words. */
const MOST_BY_WORDS = 100_000;

/** The filters that were given. */
export function filtersOf(query: Omit<FilterUseCasesQuery, 'limit'>): Record<string, string[]> {
  return Object.fromEntries(USE_CASE_FACETS.flatMap((name) => (query[name]?.length ? [[name, query[name]]] : [])));
}

/** Lists and search. The engine finds; the register answers, and asks its own rule again, so that an index that lags cannot leak. */
@Injectable()
export class UseCaseListing {
  constructor(
    private readonly engine: SearchEngine,
    private readonly useCases: UseCasesRepository,
    private readonly freshness: FreshnessRepository,
  ) {}

  async listUseCases(actor: Actor | null, query: ListUseCasesQuery): Promise<UseCaseList> {
    const keys = askerKeys(actor);
    const found = await this.engine.search({
      type: 'use_case',
      q: query.q,
      filters: filtersOf(query),
      visibilityKeys: keys,
      sort: query.sort ?? (query.q ? 'relevance' : 'newest'),
      limit: query.limit,
      cursor: query.cursor,
      facets: query.facets === 'true' ? USE_CASE_FACETS : [],
      lang: query.lang,
    });
    const records = await this.useCases.findVisibleSummaries(
      found.hits.map((hit) => hit.id),
      keys,
    );
    const byId = new Map(records.map((record) => [record.id, record]));
    return {
      items: found.hits.flatMap((hit) => {
        const record = byId.get(hit.id);
        return record ? [UseCaseSummary.from(record, hit.highlights)] : [];
      }),
      nextCursor: found.nextCursor,
      total: found.total,
      engine: found.engine,
      ...(found.didYouMean === undefined ? {} : { didYouMean: found.didYouMean }),
      ...(query.facets === 'true' ? { facets: { ...found.facets } } : {}),
    };
  }

  /** Values of a facet that begin with what was typed, among the cases that the asker may see. Organisations are known by their slugs. */
  async facetValues(
    actor: Actor | null,
    facet: UseCaseFacet,
    { typed = '', ...query }: FacetValuesQueryDto,
  ): Promise<FacetValueList> {
    const isOrganisation = facet === 'organisation';
    const values = await this.engine.facetValues({
      type: 'use_case',
      facet,
      typed: isOrganisation ? slugOf(typed) : typed,
      q: query.q,
      filters: filtersOf(query),
      visibilityKeys: askerKeys(actor),
      limit: query.limit,
    });
    const names = isOrganisation
      ? await this.useCases.organisationNames(values.map(({ value }) => value))
      : new Map<string, string>();
    return { items: values.map(({ value, count }) => ({ value, label: names.get(value) ?? value, count })) };
  }

  /** The cases of one's organisations in every state. */
  async listMine(actor: Actor, query: ListMyUseCasesQuery): Promise<OwnUseCaseList> {
    const filter = {
      organisationIds: actor.memberships.map((one) => one.organisationId),
      createdBy: isPlatform(actor, 'editor') ? actor.userId : null,
      keys: askerKeys(actor),
      status: query.status,
    };
    const { rows, total } = await this.useCases.listOwn(filter, positionByTime(query.cursor), query.limit);
    const found = page(rows, query.limit, (last) => [last.updatedAt, last.id]);
    const signs = await this.freshness.signsOf(found.items.map(({ id }) => id));
    const items = found.items.map((row) => ({
      ...UseCaseSummary.from(row),
      ...(signs.get(row.id) ?? { brokenLinks: 0, contactLeft: false }),
    }));
    return { items, nextCursor: found.nextCursor, total };
  }

  /** A question as a filter: what has its words is the engine's to say, and the register asks its own rule of visibility for that. */
  async filterFor(
    query: Partial<Omit<FilterUseCasesQuery, 'limit'>>,
    keys: readonly VisibilityKey[],
  ): Promise<UseCaseFilter> {
    const filters = filtersOf(query);
    if (!query.q) return filters;
    const ids: string[] = [];
    const asked = { type: 'use_case', q: query.q, filters, visibilityKeys: keys, sort: 'relevance' } as const;
    for await (const batch of this.engine.matchingIds(asked, { max: MOST_BY_WORDS })) ids.push(...batch);
    return { ...filters, ids };
  }

  /** What could be meant by what has been typed so far. */
  async suggest(actor: Actor | null, q: string): Promise<UseCaseSuggestions> {
    if (q === '') return { items: [] };
    const keys = askerKeys(actor);
    const found = await this.engine.suggest({ type: 'use_case', q, visibilityKeys: keys, limit: SUGGESTIONS });
    const rows = await this.useCases.findVisibleSuggestions(
      found.map((one) => one.id),
      keys,
    );
    const byId = new Map(rows.map(({ id, title, slug, organisation }) => [id, { title, slug, organisation }]));
    return { items: found.flatMap((one) => byId.get(one.id) ?? []) };
  }
}
