import { Injectable } from '@nestjs/common';
import { SEARCH_LIMITS, SEARCH_TYPES, type SearchableType } from '#contracts';
import { askerKeys, type Actor } from '#platform/access';
import type { GroupedSearchQuery, SuggestQueryDto } from './dto/search.query.js';
import {
  FoundItem,
  type FoundGroup,
  type GroupedSearchResponse,
  type SearchSuggestionsResponse,
} from './dto/search.response.js';
import { SearchEngine, type SearchAnswer } from './search-engine.js';
import { SearchIndex } from './search-index.js';

/** One search over every kind of thing. The engine finds; each kind's own feature shows what this asker may see of it. */
@Injectable()
export class GroupedSearch {
  constructor(
    private readonly engine: SearchEngine,
    private readonly index: SearchIndex,
  ) {}

  /** Looks in every kind, or in those that are asked for; kinds without a hit are left out. */
  async search(actor: Actor | null, query: GroupedSearchQuery): Promise<GroupedSearchResponse> {
    if (query.q === '') return { groups: [], engine: this.engine.name };
    const types = this.typesOf(query.types);
    const answers = await Promise.all(types.map((type) => this.searchType(actor, type, query)));
    const didYouMean = answers.find(({ answer }) => answer.didYouMean !== undefined)?.answer.didYouMean;
    return {
      groups: answers.flatMap(({ group }) => (group.items.length > 0 ? [group] : [])),
      ...(didYouMean === undefined ? {} : { didYouMean }),
      engine: answers[0]?.answer.engine ?? this.engine.name,
    };
  }

  /** What could be meant by what has been typed so far: every kind gets its turn, so that many cases do not hide the one person. */
  async suggest(actor: Actor | null, { q, types, lang }: SuggestQueryDto): Promise<SearchSuggestionsResponse> {
    if (q === '') return { items: [] };
    const found = await Promise.all(
      this.typesOf(types).map(async (type) => {
        const hits = await this.engine.suggest({
          type,
          q,
          visibilityKeys: askerKeys(actor),
          limit: SEARCH_LIMITS.suggestions,
          lang,
        });
        const things = await this.index.present(
          type,
          hits.map(({ id }) => id),
          actor,
        );
        return things.map((thing) => FoundItem.from(type, thing));
      }),
    );
    return { items: inTurns(found).slice(0, SEARCH_LIMITS.suggestions) };
  }

  private typesOf(asked: readonly SearchableType[] | undefined): SearchableType[] {
    const known = this.index.types();
    return SEARCH_TYPES.filter((type) => known.includes(type) && (asked === undefined || asked.includes(type)));
  }

  private async searchType(
    actor: Actor | null,
    type: SearchableType,
    { q, limit, lang }: GroupedSearchQuery,
  ): Promise<{ group: FoundGroup; answer: SearchAnswer }> {
    const answer = await this.engine.search({
      type,
      q,
      filters: {},
      visibilityKeys: askerKeys(actor),
      sort: 'relevance',
      limit,
      facets: [],
      lang,
    });
    const highlights = new Map(answer.hits.map((hit) => [hit.id, hit.highlights]));
    const things = await this.index.present(
      type,
      answer.hits.map(({ id }) => id),
      actor,
    );
    const items = things.map((thing) => FoundItem.from(type, thing, highlights.get(thing.id)));
    return { group: { type, items, total: answer.total }, answer };
  }
}

/** The first of each list, then the second of each, and so on. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
