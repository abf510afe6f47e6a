import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { typedValues } from '../facet-values.js';
import { cursorAfter, filtersOf, isBrowse, readCursor, type PageEnd } from '../page-cursor.js';
import {
  SearchEngine,
  type FacetValue,
  type FacetValuesQuery,
  type IndexedVersion,
  type MatchingQuery,
  type SearchAnswer,
  type SearchDocument,
  type SearchHighlights,
  type SearchHit,
  type SearchQuery,
  type SearchSuggestion,
  type SearchType,
  type SimilarQuery,
  type SuggestQuery,
} from '../search-engine.js';
import { Analyser } from '../analysis/analyser.js';
import { MERIT_SPAN } from '../merit.js';
import { highlightsOf, highlightsOfAttached } from '../text/highlight.js';
import { fold, indexWords, normalise, queryWords, type QueryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { CatalogueMirror, type Mirrored } from './catalogue-mirror.js';
import {
  isAfter,
  takePage,
  type DocumentCatalogue,
  type RankedKey,
  type Selection,
  type ValueOf,
} from './document-catalogue.js';
import { groupBy } from './group-by.js';
import { prepare } from './index-row.js';
import { Matcher, type Matches } from './matcher.js';
import { marking, type QueryTerm } from './query-term.js';
import { SearchRepository } from './search.repository.js';
import { SpellingsMirror } from './spellings-mirror.js';

/** What is remembered of questions and of whole answers, in numbers: some 8 and 32 MB at most. */
const REMEMBERED = 1_000_000;
const ANSWERS_REMEMBERED = 4_000_000;
/** A list's first hits are kept in order, so that its first pages cost nothing more. */
const KEPT_IN_ORDER = 200;
const COST_OF_TERMS = 100;
const COST_OF_HIT = 100;
const COST_OF_FACET = 300;
const COST_OF_SUGGESTION = 100;
const SUGGESTIONS_WEIGHED = 60;

/** Words of a title and summary that likeness is looked for by, and ids that are handed over together. */
const MOST_WORDS_COMPARED = 24;
const IDS_AT_ONCE = 500;

/** What is kept of a question that was answered. */
interface Found {
  readonly catalogue: DocumentCatalogue;
  readonly terms: readonly QueryTerm[];
  readonly meant: string | null;
  readonly total: number;
  readonly counts: Int32Array;
  /** The first hits, in order. */
  readonly first: readonly RankedKey[];
}

/**
 * Search on PostgreSQL. The words of a query are turned into words of the index through the vocabulary (inflection, marks, compounds,
 * misspelling), PostgreSQL's full-text index says which documents have them, and the catalogue filters, sorts and counts.
 */
@Injectable()
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';
  private readonly mirrors = new Map<SearchType, CatalogueMirror>();
  private readonly found = new BoundedCache<Found>(REMEMBERED);
  private readonly answers = new BoundedCache<SearchAnswer>(ANSWERS_REMEMBERED);
  private readonly suggestions = new BoundedCache<SearchSuggestion[]>(REMEMBERED);
  private readonly matchers = new Map<SearchType, Matcher>();
  private readonly spellings: SpellingsMirror;

  constructor(
    private readonly repository: SearchRepository,
    private readonly analyser: Analyser,
    private readonly db: Database,
  ) {
    super();
    this.spellings = new SpellingsMirror(repository);
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const after = readCursor(query, query.cursor);
    const index = await this.mirror(query.type).current();
    const asked = `${questionKey(query, index)}${JSON.stringify([query.limit, query.cursor, query.lang, query.facets])}`;
    const known = this.answers.get(asked);
    if (known) return known;
    const answer = await this.answer(query, index, after);
    this.answers.set(asked, answer, answer.hits.length * COST_OF_HIT + query.facets.length * COST_OF_FACET);
    return answer;
  }

  private async answer(query: SearchQuery, index: Mirrored, after: PageEnd | null): Promise<SearchAnswer> {
    const found = await this.find(query, index);
    const rows = await this.page(query, index, found, after);
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const position = (after?.position ?? 0) + shown.length;
    return {
      hits: await this.hits(
        found.catalogue,
        shown.map(({ key }) => key),
        found.terms,
        query,
      ),
      nextCursor:
        rows.length > query.limit && last
          ? cursorAfter(query, { value: last.value, key: last.key, position, level: null })
          : null,
      total: found.total,
      facets: found.catalogue.facets(found.counts, query.facets),
      engine: this.name,
      ...(found.meant === null ? {} : { didYouMean: found.meant }),
    };
  }

  async similar(query: SimilarQuery): Promise<string[]> {
    const index = await this.mirror(query.type).current();
    const { catalogue } = index;
    const subject = await this.repository.subject(query.type, query.id);
    if (!subject) return [];
    const inFacets = catalogue.likenessTo(subject.key, query.facets);
    const words = [...new Set([...indexWords(subject.title), ...indexWords(subject.summary)])];
    const inTitle = await this.matcher(query.type).titleLikeness(words.slice(0, MOST_WORDS_COMPARED), index);
    const likeness: ValueOf = (key) =>
      key === subject.key ? 0 : Math.round(100 * (inFacets(key) + inTitle(key))) * MERIT_SPAN;
    const nearest = takePage(
      catalogue.visible(null, query.visibilityKeys),
      (key) => likeness(key) + catalogue.meritOf(key),
      null,
      query.limit,
    );
    return nearest.filter(({ key }) => likeness(key) > 0).map(({ key }) => catalogue.idOf(key));
  }

  async *matchingIds(query: MatchingQuery, { max }: { readonly max: number }): AsyncGenerator<string[]> {
    const index = await this.mirror(query.type).current();
    const { catalogue } = index;
    const { selection, valueOf } = await this.select(query, index);
    const rows = takePage(selection.keys, valueOf, null, Math.min(max, selection.keys.length));
    for (let at = 0; at < rows.length; at += IDS_AT_ONCE) {
      yield rows.slice(at, at + IDS_AT_ONCE).map(({ key }) => catalogue.idOf(key));
    }
  }

  async suggest(query: SuggestQuery): Promise<SearchSuggestion[]> {
    const words = queryWords(query.q);
    if (words.words.length === 0) return [];
    const index = await this.mirror(query.type).current();
    const keys = [...query.visibilityKeys].sort();
    const asked = `${index.stamp}${JSON.stringify([query.type, query.q, keys, query.lang, query.limit])}`;
    const known = this.suggestions.get(asked);
    if (known) return known;
    const made = await this.suggestAnew(query, words, index);
    this.suggestions.set(asked, made, made.length * COST_OF_SUGGESTION);
    return made;
  }

  private async suggestAnew(query: SuggestQuery, words: QueryWords, index: Mirrored): Promise<SearchSuggestion[]> {
    const { catalogue } = index;
    const matcher = this.matcher(query.type);
    const inTitle = await matcher.titlesMatching({ ...words, lastIsPrefix: true }, index);
    const titled = takePage(
      catalogue.visible(inTitle, query.visibilityKeys),
      (key) => catalogue.meritOf(key),
      null,
      SUGGESTIONS_WEIGHED,
    );
    const chosen = titled.map(({ key }) => key);
    if (chosen.length < query.limit) {
      const matches = await matcher.match(words, index, query.visibilityKeys);
      const rest = takePage(
        catalogue.visible(matches.keys, query.visibilityKeys),
        matches.score,
        null,
        query.limit * 2,
      );
      chosen.push(...rest.map(({ key }) => key).filter((key) => !chosen.includes(key)));
    }
    const rows = new Map(
      (await this.repository.suggestions(chosen, query.visibilityKeys, query.lang ?? 'sv')).map((row) => [
        row.key,
        row,
      ]),
    );
    const typed = fold(normalise(query.q).trim().toLowerCase());
    return chosen
      .flatMap((key, at) => {
        const row = rows.get(key);
        return row
          ? [{ row, at: fold(row.title.toLowerCase()).startsWith(typed) ? at - SUGGESTIONS_WEIGHED : at }]
          : [];
      })
      .sort((a, b) => a.at - b.at)
      .slice(0, query.limit)
      .map(({ row }) => ({ id: row.id, slug: row.slug, title: row.title, keywords: row.keywords }));
  }

  async facetValues({ facet, typed, limit, ...query }: FacetValuesQuery): Promise<FacetValue[]> {
    const index = await this.mirror(query.type).current();
    const { catalogue, counts } = await this.find({ ...query, sort: 'relevance' }, index);
    return typedValues(catalogue.valuesOf(counts, facet), typed, limit);
  }

  async keepUp(types: readonly SearchType[]): Promise<void> {
    for (const type of types) await this.mirror(type).current();
    await this.spellings.current();
    await this.analyser.prepare();
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    await this.db.transaction(async () => {
      for (const [type, group] of groupBy(documents, (document) => document.type)) {
        const generation = await this.repository.nextGeneration(type);
        // Of one document given twice, the newest counts. Keys follow ids, so that of equals the one made last comes first.
        const newest = [
          ...new Map(
            [...group].sort((a, b) => a.version - b.version).map((document) => [document.id, document]),
          ).values(),
        ].sort((a, b) => (a.id < b.id ? -1 : 1));
        const read = await this.analyser.readDocuments(newest);
        const prepared = newest.map((document, at) => prepare(document, read[at] ?? []));
        const vocabulary = new Map(
          prepared.flatMap((one) => one.vocabulary.map((word) => [`${word.lang}${word.word}`, word])),
        );
        await this.repository.write(
          type,
          generation,
          prepared.map((one) => one.row),
        );
        await this.repository.addWords([...vocabulary.values()]);
      }
    });
  }

  async remove(type: SearchType, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.db.transaction(async () => {
      await this.repository.remove(type, await this.repository.nextGeneration(type), ids);
    });
  }

  /** Takes words out of the vocabulary that no document has any more; answers how many. */
  forgetWords(): Promise<number> {
    return this.db.transaction(() => this.repository.forgetWords());
  }

  listIndexed(type: SearchType, afterId: string | null, limit: number): Promise<IndexedVersion[]> {
    return this.repository.listIndexed(type, afterId, limit);
  }

  /** What a question finds, remembered as long as the index does not change. */
  private async find(query: MatchingQuery, index: Mirrored): Promise<Found> {
    const remembered = questionKey(query, index);
    const known = this.found.get(remembered);
    if (known) return known;
    const { matches, selection, valueOf } = await this.select(query, index);
    const made = {
      catalogue: index.catalogue,
      terms: matches?.terms ?? [],
      meant: matches?.meant ?? null,
      total: selection.keys.length,
      counts: selection.counts,
      first: takePage(selection.keys, valueOf, null, KEPT_IN_ORDER),
    };
    this.found.set(remembered, made, made.first.length * 4 + made.counts.length + COST_OF_TERMS * made.terms.length);
    return made;
  }

  /** What matches a question, filtered and counted, and what its order goes by. */
  private async select(
    query: MatchingQuery,
    index: Mirrored,
  ): Promise<{ matches: Matches | null; selection: Selection; valueOf: ValueOf }> {
    const { catalogue } = index;
    const matches = isBrowse(query)
      ? null
      : await this.matcher(query.type).match(queryWords(query.q ?? ''), index, query.visibilityKeys);
    const valueOf =
      query.sort === 'relevance' && matches
        ? matches.score
        : catalogue.valueBy(query.sort === 'relevance' ? 'newest' : query.sort);
    const selection = catalogue.select(matches?.keys ?? null, query.visibilityKeys, query.filters);
    return { matches, selection, valueOf };
  }

  /** One hit more than the page has, when there are more. */
  private async page(
    query: SearchQuery,
    index: Mirrored,
    found: Found,
    after: PageEnd | null,
  ): Promise<readonly RankedKey[]> {
    const wanted = query.limit + 1;
    const isAll = found.first.length === found.total;
    // Meilisearch orders by what only it knows: after its page the list goes on by place.
    const isByPlace = after !== null && after.level !== null;
    const kept = isByPlace
      ? found.first.slice(after.position)
      : found.first.filter((row) => after === null || isAfter(row, after));
    if (isAll || kept.length >= wanted) return kept.slice(0, wanted);
    const { selection, valueOf } = await this.select(query, index);
    return isByPlace
      ? takePage(selection.keys, valueOf, null, after.position + wanted).slice(after.position)
      : takePage(selection.keys, valueOf, after, wanted);
  }

  private mirror(type: SearchType): CatalogueMirror {
    return getOrMake(this.mirrors, type, () => new CatalogueMirror(type, this.repository));
  }

  private matcher(type: SearchType): Matcher {
    return getOrMake(this.matchers, type, () => new Matcher(this.analyser, this.repository, this.spellings));
  }

  private async hits(
    catalogue: DocumentCatalogue,
    keys: readonly number[],
    terms: readonly QueryTerm[],
    query: SearchQuery,
  ): Promise<SearchHit[]> {
    if (terms.length === 0 || keys.length === 0) return keys.map((key) => ({ id: catalogue.idOf(key) }));
    const matched = marking(terms);
    const found = new Map<number, SearchHighlights | null>();
    const texts = await this.repository.texts(keys, query.visibilityKeys);
    const withAttached = new Set<number>();
    for (const [key, group] of groupBy(texts, (text) => text.key)) {
      const highlights = highlightsOf(group, matched, query.lang);
      found.set(key, highlights);
      if (highlights === null && group.some((text) => text.has_attached)) withAttached.add(key);
    }
    const attached =
      withAttached.size > 0 ? await this.repository.attachedTexts([...withAttached], query.visibilityKeys) : [];
    for (const text of attached) found.set(text.key, highlightsOfAttached(text, matched));
    return keys.map((key) => {
      const id = catalogue.idOf(key);
      const highlights = found.get(key);
      return highlights ? { id, highlights } : { id };
    });
  }
}

/** Tells questions apart, the asker's right to see and the state of the index with them. */
function questionKey(query: MatchingQuery, { stamp }: Mirrored): string {
  const { type, q = '', sort, visibilityKeys } = query;
  return `${stamp}${JSON.stringify([type, q.trim(), /\s$/u.test(q), sort, filtersOf(query), [...visibilityKeys].sort()])}`;
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
