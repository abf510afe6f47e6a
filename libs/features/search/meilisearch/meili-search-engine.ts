import type { MultiSearchQuery } from 'meilisearch';
import type { Analyser, AskedTerm } from '../analysis/analyser.js';
import { cursorAfter, isBrowse, readCursor, type PageEnd } from '../page-cursor.js';
import type { SearchRepository } from '../postgres/search.repository.js';
import { typedValues } from '../facet-values.js';
import type {
  FacetValue,
  FacetValuesQuery,
  SearchAnswer,
  SearchHit,
  SearchQuery,
  SearchSuggestion,
  SuggestQuery,
} from '../search-engine.js';
import { highlightsOf, highlightsOfAttached, type MatchedWords } from '../text/highlight.js';
import { fold, normalise, queryWords, type QueryWords } from '../text/words.js';
import type { MeiliClients } from './meili-clients.js';
import { BODIES, SEARCHED, TITLES, type MeiliDocument } from './meili-document.js';
import { after, facetAttribute, facetConditions, isFacetName, visibleTo } from './meili-filter.js';
import { liveIndex } from './meili-replica.js';

/** What a question is to Meilisearch. */
interface Asked {
  /** Words as they are searched: stems. */
  readonly q: string;
  readonly stems: readonly string[];
  /** The same with compounds taken apart. */
  readonly apart: readonly string[];
  readonly words: readonly string[];
  /** Whether a word of it is in no document as it is written. */
  readonly hasUnknown: boolean;
}

/** The part of an answer to one of several questions that we use. */
interface Part {
  readonly hits: readonly (MeiliDocument & { readonly _formatted?: Readonly<Record<string, unknown>> })[];
  readonly totalHits?: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Answers of Meilisearch, and whether the question may have been misspelt. */
export interface MeiliAnswer extends SearchAnswer {
  readonly hasUnknown: boolean;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'gu');
const SHORTEST_STEM = 4;
const SHORTEST_PART = 5;
/** Fewer hits than this, and documents that lack a word of several follow. */
const FEW = 10;
const MANY_WORDS = 3;
/** Ranking score of documents that have more than half of the words. */
const MORE_THAN_HALF = 0.55;

/** How much is forgiven: every word; most words; any word, and compounds taken apart. */
const LEVELS = [
  { matchingStrategy: 'all' },
  { matchingStrategy: 'frequency', rankingScoreThreshold: MORE_THAN_HALF },
  { matchingStrategy: 'frequency' },
] as const;

const NOTHING_ASKED: Asked = { q: '', stems: [], apart: [], words: [], hasUnknown: false };
const LOOSE = ['titleLoose', 'loose'];
const ATTACHED = 'attached';
const SORTED_BY = { newest: 'newest', updated: 'updated', mostReused: 'reuseRank' } as const;

/** Search on Meilisearch. Whatever goes wrong here is the caller's to deal with: PostgreSQL answers then. */
export class MeiliSearchEngine {
  constructor(
    private readonly clients: MeiliClients,
    private readonly analyser: Analyser,
    private readonly repository: SearchRepository,
  ) {}

  async search(query: SearchQuery): Promise<MeiliAnswer> {
    const end = readCursor(query, query.cursor);
    if (isBrowse(query)) return this.list(query, NOTHING_ASKED, end);
    const asked = await this.ask(queryWords(query.q ?? ''));
    if (asked.words.length === 0) return nothing(query);
    return query.sort === 'relevance' ? this.rank(query, asked, end) : this.list(query, asked, end);
  }

  async suggest(query: SuggestQuery): Promise<SearchSuggestion[]> {
    const words = queryWords(query.q);
    if (words.words.length === 0) return [];
    const { q } = await this.ask({ ...words, lastIsPrefix: true });
    const common = {
      indexUid: liveIndex(query.type),
      q,
      filter: visibleTo(query.visibilityKeys),
      limit: query.limit * 2,
      attributesToRetrieve: ['id', 'slug', 'titles', 'shownKeywords'],
      locales: ['swe'],
    };
    const [inTitle, anywhere] = await this.multi([
      { ...common, matchingStrategy: 'all', attributesToSearchOn: [...TITLES, 'titleParts', 'titleLoose'] },
      { ...common, matchingStrategy: 'all' },
    ]);
    const hits = inTitle && inTitle.hits.length > 0 ? inTitle.hits : (anywhere?.hits ?? []);
    const typed = fold(normalise(query.q).trim().toLowerCase());
    return hits
      .map(({ id, slug, titles, shownKeywords }) => {
        const { title = '' } = titles.find(({ lang }) => lang === (query.lang ?? 'sv')) ?? titles[0] ?? {};
        return { id, slug, title, keywords: [...shownKeywords] };
      })
      .sort((a, b) => Number(startsWith(b.title, typed)) - Number(startsWith(a.title, typed)))
      .slice(0, query.limit);
  }

  /** Meilisearch forgives letters in values whatever else begins as typed; of those there are only what `typedValues` lets through. */
  async facetValues({ facet, typed, limit, ...query }: FacetValuesQuery): Promise<FacetValue[]> {
    if (!isFacetName(facet)) return [];
    const asked = isBrowse(query) ? NOTHING_ASKED : await this.ask(queryWords(query.q ?? ''));
    if (!isBrowse(query) && asked.words.length === 0) return [];
    const client = await this.clients.search();
    const { facetHits } = await client.index(liveIndex(query.type)).searchForFacetValues({
      facetName: facetAttribute(facet),
      ...(typed === '' ? {} : { facetQuery: typed }),
      q: asked.q,
      locales: ['swe'],
      matchingStrategy: 'all',
      exhaustiveFacetCount: true,
      filter: conditionsBut(facet, query),
    });
    return typedValues(facetHits, typed, limit);
  }

  /** Fails as long as Meilisearch does not answer searches. */
  async probe(): Promise<void> {
    await (
      await this.clients.search()
    ).multiSearch({ queries: [{ indexUid: liveIndex('use_case'), q: '', limit: 0 }] });
  }

  /** Everything that matches, in an order of its own: the next page begins after the last hit's value. */
  private async list(query: SearchQuery, asked: Asked, end: PageEnd | null): Promise<MeiliAnswer> {
    const by = SORTED_BY[query.sort === 'relevance' ? 'newest' : query.sort];
    const filter = end && end.level === null ? [after(by, end.value, end.key)] : [];
    const found = await this.find(query, asked, 0, {
      filter,
      sort: [`${by}:desc`, 'key:desc'],
      offset: end && end.level !== null ? end.position : 0,
    });
    return this.answer(
      query,
      asked,
      found,
      (last, position) => ({ value: last[by], key: last.key, position, level: null }),
      end,
    );
  }

  /** By relevance: as little is forgiven as finds something. */
  private async rank(query: SearchQuery, asked: Asked, end: PageEnd | null): Promise<MeiliAnswer> {
    const page = { filter: [], offset: end?.position ?? 0 };
    const mayForgive = end === null || end.level === null;
    let level = end?.level ?? 0;
    let found = await this.find(query, level === 0 ? asked : await this.findable(query, asked, level), level, page);
    if (mayForgive && found.total < FEW && asked.words.length >= MANY_WORDS) {
      level = 1;
      found = await this.find(query, await this.findable(query, asked, level), level, page);
    }
    if (mayForgive && found.total === 0) {
      level = 2;
      found = await this.find(query, await this.findable(query, asked, level), level, page);
    }
    return this.answer(query, asked, found, (last, position) => ({ value: 0, key: last.key, position, level }), end);
  }

  /** The question without words that nothing is found by: Meilisearch drops frequent words before rare ones, and would keep those. */
  private async findable(query: SearchQuery, asked: Asked, level: number): Promise<Asked> {
    const words = [...new Set(level === LEVELS.length - 1 ? asked.apart : asked.stems)];
    const counts = await this.multi(
      words.map((word) => ({
        indexUid: liveIndex(query.type),
        q: `${word} `,
        locales: ['swe'],
        filter: visibleTo(query.visibilityKeys),
        hitsPerPage: 1,
        page: 1,
        attributesToRetrieve: ['id'],
      })),
    );
    const telling = words.filter((_, at) => (counts[at]?.totalHits ?? 0) > 0);
    return telling.length > 0 ? { ...asked, q: `${telling.join(' ')} ` } : asked;
  }

  private async find(
    query: SearchQuery,
    asked: Asked,
    level: number,
    page: { readonly filter: readonly string[]; readonly offset: number; readonly sort?: readonly string[] },
  ): Promise<{ hits: Part['hits']; total: number; facets: Record<string, Record<string, number>> }> {
    const conditions = facetConditions(query.filters);
    const without = (name?: string): string[] => conditionsBut(name, query);
    const common = {
      indexUid: liveIndex(query.type),
      q: asked.q,
      locales: ['swe'],
      ...LEVELS[level],
    };
    const own = query.facets.filter((name) => conditions.has(name));
    const counted = query.facets.filter((name) => !conditions.has(name) && isFacetName(name));
    const [hits, all, ...ofOwn] = await this.multi([
      {
        ...common,
        filter: [...without(), ...page.filter],
        offset: page.offset,
        limit: query.limit + 1,
        attributesToRetrieve: ['id', 'key', 'newest', 'updated', 'reuseRank', ...(asked.q === '' ? [] : ['texts'])],
        ...(page.sort ? { sort: [...page.sort] } : {}),
        ...(asked.q === ''
          ? {}
          : {
              attributesToHighlight: SEARCHED,
              highlightPreTag: OPEN,
              highlightPostTag: CLOSE,
              attributesToCrop: [...BODIES, ATTACHED].map((name) => `${name}:60`),
            }),
      },
      {
        ...common,
        filter: without(),
        hitsPerPage: 1,
        page: 1,
        facets: counted.map(facetAttribute),
        attributesToRetrieve: ['id'],
      },
      ...own.map((name) => ({
        ...common,
        filter: without(name),
        hitsPerPage: 1,
        page: 1,
        facets: [facetAttribute(name)],
        attributesToRetrieve: ['id'],
      })),
    ]);
    const distribution = Object.assign({}, ...[all, ...ofOwn].map((part) => part?.facetDistribution ?? {})) as Record<
      string,
      Record<string, number>
    >;
    return {
      hits: hits?.hits ?? [],
      total: all?.totalHits ?? 0,
      facets: Object.fromEntries(query.facets.map((name) => [name, distribution[facetAttribute(name)] ?? {}])),
    };
  }

  private async answer(
    query: SearchQuery,
    asked: Asked,
    found: Awaited<ReturnType<MeiliSearchEngine['find']>>,
    endOf: (last: MeiliDocument, position: number) => PageEnd,
    end: PageEnd | null,
  ): Promise<MeiliAnswer> {
    const shown = found.hits.slice(0, query.limit);
    const last = shown.at(-1);
    const position = (end?.position ?? 0) + shown.length;
    return {
      hits: await this.hits(shown, asked, query),
      nextCursor: found.hits.length > query.limit && last ? cursorAfter(query, endOf(last, position)) : null,
      total: found.total,
      facets: found.facets,
      engine: 'meilisearch',
      hasUnknown: asked.hasUnknown,
    };
  }

  /** Meilisearch says which stems it has found, forgiving as it is; they are marked in the texts as they are written. */
  private async hits(shown: Part['hits'], asked: Asked, { lang, visibilityKeys }: SearchQuery): Promise<SearchHit[]> {
    if (asked.q === '') return shown.map(({ id }) => ({ id }));
    const found = new Map(shown.map((hit) => [hit.key, highlightsOf(hit.texts, matchedIn(hit, asked, LOOSE), lang)]));
    const rest = shown.filter(({ key }) => found.get(key) === null);
    // What files say is long: it is fetched for those few hits whose other texts do not have the words.
    const attached =
      rest.length > 0
        ? await this.repository.attachedTexts(
            rest.map(({ key }) => key),
            visibilityKeys,
          )
        : [];
    const hits = new Map(rest.map((hit) => [hit.key, hit]));
    for (const text of attached) {
      const hit = hits.get(text.key);
      if (hit) found.set(text.key, highlightsOfAttached(text, matchedIn(hit, asked, [...LOOSE, ATTACHED])));
    }
    return shown.map(({ id, key }) => {
      const highlights = found.get(key);
      return highlights ? { id, highlights } : { id };
    });
  }

  /** Meilisearch knows no inflection: words are asked for by their stems, of the language in which the index has them. */
  private async ask(words: QueryWords): Promise<Asked> {
    const terms = await this.analyser.readQuestion(words);
    const known = await this.repository.languagesOf(words.words);
    const stems = terms.map((term, at) => {
      const langs = known.get(term.word);
      const [sv = term.word, en = sv] = term.stems;
      const stem = langs?.has('en') === true && !langs.has('sv') ? en : sv;
      const isTyped = words.lastIsPrefix && at === terms.length - 1;
      // Of a word that is being typed a short stem would be the beginning of too much else.
      return isTyped && langs === undefined && stem.length < SHORTEST_STEM ? term.word : stem;
    });
    const [last, lastStem = ''] = [words.words.at(-1) ?? '', stems.at(-1)];
    const isWhole = known.has(last) && lastStem !== last && lastStem.length < SHORTEST_STEM;
    // A space at the end says that the last word is whole.
    const end = words.lastIsPrefix && !isWhole ? '' : ' ';
    const partsOf = (term: AskedTerm, at: number): string[] =>
      term.parts.length > 0 ? term.parts.flatMap((part) => part.stems.slice(0, 1)) : stems.slice(at, at + 1);
    return {
      q: stems.join(' ') + end,
      stems,
      apart: terms.flatMap(partsOf),
      words: words.words,
      hasUnknown: words.words.some((word) => !known.has(word) && !/\p{N}/u.test(word)),
    };
  }

  private async multi(queries: MultiSearchQuery[]): Promise<Part[]> {
    const client = await this.clients.search();
    const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, MeiliDocument>({ queries });
    return results;
  }
}

/** What must hold of documents that a question may find, but for the filter of one facet. */
function conditionsBut(
  name: string | undefined,
  { filters, visibilityKeys }: Pick<SearchQuery, 'filters' | 'visibilityKeys'>,
): string[] {
  const others = [...facetConditions(filters)].filter(([facet]) => facet !== name);
  return [visibleTo(visibilityKeys), ...others.map(([, condition]) => condition)];
}

function startsWith(title: string, typed: string): boolean {
  return fold(title.toLowerCase()).startsWith(typed);
}

/** Stems that Meilisearch has found in the attributes of a hit. */
function markedIn(formatted: Readonly<Record<string, unknown>>, names: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    const text = formatted[name];
    return typeof text === 'string' ? Array.from(text.matchAll(MARKED), ([, stem]) => stem ?? '') : [];
  });
  return [...new Set(found)].filter((stem) => stem !== '');
}

/** The words that a hit was found by. @param looseIn attributes whose stems are without their marks. */
function matchedIn(
  { _formatted: formatted = {} }: Part['hits'][number],
  asked: Asked,
  looseIn: readonly string[],
): MatchedWords {
  const exact = markedIn(
    formatted,
    SEARCHED.filter((name) => !LOOSE.includes(name)),
  );
  return {
    words: new Set([...asked.words, ...exact]),
    beginnings: exact.filter((stem) => stem.length >= SHORTEST_STEM),
    foldedBeginnings: markedIn(formatted, looseIn),
    parts: exact.filter((stem) => stem.length >= SHORTEST_PART),
  };
}

function nothing(query: SearchQuery): MeiliAnswer {
  return {
    hits: [],
    nextCursor: null,
    total: 0,
    facets: Object.fromEntries(query.facets.map((name) => [name, {}])),
    engine: 'meilisearch',
    hasUnknown: false,
  };
}
