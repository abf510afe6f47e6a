import { Injectable } from '@nestjs/common';
import { USE_CASE_FACETS } from '#contracts';
import { askerKeys, type Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict, invalid, notFound } from '#platform/http';
import { requiredErrors } from '../publishing.js';
import { UseCaseListing } from '../use-case-listing.service.js';
import type { UseCaseSummaryRecord } from '../use-case.record.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import type { ChangeSearchDto, SavedQuery, SavedSearchResponse, SaveSearchDto } from './dto/bookmarks.dto.js';
import type { KeptQuery } from './saved-search.entity.js';
import { SavedSearchesRepository, type SavedSearchRecord } from './saved-searches.repository.js';

/** A person has room for these. */
const MOST = 50;

/** What is new for a question. */
export interface News {
  /** Newest first. */
  readonly items: UseCaseSummaryRecord[];
  readonly total: number;
}

/** Questions to the register that people ask again, and what is new for them. */
@Injectable()
export class SavedSearches {
  constructor(
    private readonly searches: SavedSearchesRepository,
    private readonly listing: UseCaseListing,
    private readonly useCases: UseCasesRepository,
  ) {}

  async list(actor: Actor): Promise<{ items: SavedSearchResponse[] }> {
    const items: SavedSearchResponse[] = [];
    for (const search of await this.searches.listOf(actor.userId)) items.push(await this.shown(actor, search));
    return { items };
  }

  async get(actor: Actor, id: string): Promise<SavedSearchResponse> {
    return this.shown(actor, await this.getSearch(actor, id));
  }

  @Transactional()
  async save(actor: Actor, { name, query, alert = 'none' }: SaveSearchDto): Promise<SavedSearchResponse> {
    const id = newId();
    const search = { id, userId: actor.userId, name, query: kept(query), alert };
    if (!(await this.searches.insert(search, MOST)))
      throw conflict('saved_search.too_many', `There is room for ${MOST} saved searches`);
    return this.get(actor, id);
  }

  @Transactional()
  async change(actor: Actor, id: string, edit: ChangeSearchDto, ifMatch: number | null): Promise<SavedSearchResponse> {
    // A partial DTO lets null through for every field.
    const emptied = (['name', 'query', 'alert'] as const).filter((field) => (edit[field] as unknown) === null);
    if (emptied.length > 0) throw invalid(requiredErrors(emptied));
    const before = await this.getSearch(actor, id);
    assertFresh(before.version, ifMatch);
    await this.searches.update({
      ...before,
      name: edit.name ?? before.name,
      query: edit.query ? kept(edit.query) : before.query,
      alert: edit.alert ?? before.alert,
      version: before.version + 1,
    });
    return this.get(actor, id);
  }

  /** The person has looked: what was published until now is no longer new. */
  async markSeen(actor: Actor, id: string): Promise<void> {
    if (!(await this.searches.markSeen(actor.userId, id))) throw noSuchSearch();
  }

  async remove(actor: Actor, id: string): Promise<void> {
    if (!(await this.searches.remove(actor.userId, id))) throw noSuchSearch();
  }

  /** What others published in a time and the person may see now. */
  async news(
    actor: Actor,
    query: KeptQuery,
    span: { readonly since: string; readonly until: string | null },
    limit: number,
  ): Promise<News> {
    const keys = askerKeys(actor);
    const filter = await this.listing.filterFor(query, keys);
    const { rows, total } = await this.useCases.listPublishedBetween(filter, keys, {
      ...span,
      notOf: actor.memberships.map(({ organisationId }) => organisationId),
      limit,
    });
    return { items: rows, total };
  }

  private async shown(actor: Actor, search: SavedSearchRecord): Promise<SavedSearchResponse> {
    const { id, name, query, alert, seenAt, createdAt, version } = search;
    const { total } = await this.news(actor, query, { since: seenAt, until: null }, 0);
    return { id, name, query: query as unknown as SavedQuery, alert, newCount: total, seenAt, createdAt, version };
  }

  private async getSearch(actor: Actor, id: string): Promise<SavedSearchRecord> {
    const found = await this.searches.find(actor.userId, id);
    if (!found) throw noSuchSearch();
    return found;
  }
}

function noSuchSearch(): Error {
  return notFound('saved_search.not_found', 'There is no such saved search');
}

/** What a question asks, without what it leaves open. */
function kept(query: SavedQuery): KeptQuery {
  const names = ['q', ...USE_CASE_FACETS] as const;
  return Object.fromEntries(names.flatMap((name) => (query[name]?.length ? [[name, query[name]]] : [])));
}
