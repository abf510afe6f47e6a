import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '#platform/database';
import { badCursor, decodeCursor, encodeCursor } from '#platform/http';
import {
  SearchEngine,
  type IndexedVersion,
  type SearchAnswer,
  type SearchDocument,
  type SearchHighlights,
  type SearchHit,
  type SearchQuery,
  type SearchSuggestion,
  type SearchType,
  type SuggestQuery,
} from '../search-engine.js';
import { highlight, highlightFragment, type MatchedWords } from '../text/highlight.js';
import { fold, normalise, queryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { CatalogueMirror } from './catalogue-mirror.js';
import {
  sortValue,
  takePage,
  type CataloguedDocument,
  type DocumentCatalogue,
  type PageKey,
  type Selection,
} from './document-catalogue.js';
import { groupBy } from './group-by.js';
import { prepare } from './index-row.js';
import { SearchRepository, type TextRow } from './search.repository.js';
import { allOf, anyOf, matchedWords, widely, WordFinder, type WordForms } from './word-forms.js';

/** The documents that match the words of a query, whoever asks. */
interface Matches {
  readonly forms: readonly WordForms[];
  readonly keys: Int32Array;
  /** Relevance in twentieths, and a thousandth of merit. */
  readonly score: (document: CataloguedDocument) => number;
}

type Ranks = ReadonlyMap<number, number>;

/** How many matches are ranked by where in the document the words stand. Of more, those with the words in their title come first. */
const MOST_RANKED = 3000;
/** What the caches hold, in numbers: some 30 MB at most. */
const REMEMBERED = { matches: 1_500_000, selections: 1_000_000, forms: 300_000 } as const;
/** Relevance of: the letters as they were asked for, a word in the title of one of very many matches. */
const NEAR_BONUS = 0.3;
const TITLE_RANK = 1;
/** Between documents that have more, or rarer, words of a query of which none has all. */
const COVERAGE_WEIGHT = 10;
const SUGGESTIONS_WEIGHED = 60;

/**
 * Search on PostgreSQL. The words of a query are turned into words of the index through the vocabulary (inflection, marks, compounds,
 * misspelling), PostgreSQL's full-text index says which documents have them, and the catalogue filters, sorts and counts.
 */
@Injectable()
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';
  private readonly mirrors = new Map<SearchType, CatalogueMirror>();
  private readonly keys = new BoundedCache<Int32Array>(REMEMBERED.matches);
  private readonly ranks = new BoundedCache<Ranks>(REMEMBERED.matches);
  private readonly selections = new BoundedCache<Selection>(REMEMBERED.selections);
  private readonly finder: WordFinder;

  constructor(
    private readonly repository: SearchRepository,
    private readonly db: Database,
  ) {
    super();
    this.finder = new WordFinder(repository, new BoundedCache<WordForms>(REMEMBERED.forms));
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const words = queryWords(query.q ?? '');
    const isBrowse = (query.q ?? '').trim() === '';
    const question = fingerprint(query);
    const after = readCursor(query.cursor, question);
    const { catalogue, stamp } = await this.mirror(query.type).current();
    const matches = isBrowse ? null : await this.match(words, catalogue, query.visibilityKeys, `${stamp}${query.type}`);

    const remembered = `${stamp}${JSON.stringify([query.type, words, isBrowse, filtersOf(query), [...query.visibilityKeys].sort()])}`;
    let selection = this.selections.get(remembered);
    if (!selection) {
      selection = catalogue.select(catalogue.visible(matches?.keys ?? null, query.visibilityKeys), query.filters);
      this.selections.set(remembered, selection, selection.documents.length + selection.counts.length + 1);
    }
    const { documents, counts } = selection;
    const valueOf =
      query.sort === 'relevance' && matches
        ? matches.score
        : sortValue(query.sort === 'relevance' ? 'newest' : query.sort);
    const rows = takePage(documents, valueOf, after, query.limit + 1);
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      hits: await this.hits(
        shown.map((row) => row.document),
        matches,
        query,
      ),
      nextCursor: rows.length > query.limit && last ? encodeCursor([question, last.value, last.document.key]) : null,
      total: documents.length,
      facets: catalogue.facets(counts, query.facets),
      engine: this.name,
    };
  }

  async suggest(query: SuggestQuery): Promise<SearchSuggestion[]> {
    const words = queryWords(query.q);
    if (words.words.length === 0) return [];
    const { catalogue, stamp } = await this.mirror(query.type).current();
    const context = `${stamp}${query.type}`;
    const forms = await this.finder.formsOf({ ...words, lastIsPrefix: true }, context);
    const [inTitle = new Int32Array()] = await this.keysMatching('title', [allOf(forms.map(widely))], context);
    const byMerit = (document: CataloguedDocument): number => document.merit;
    const titled = takePage(catalogue.visible(inTitle, query.visibilityKeys), byMerit, null, SUGGESTIONS_WEIGHED);
    const chosen = titled.map(({ document }) => document.key);
    if (chosen.length < query.limit) {
      const matches = await this.match(words, catalogue, query.visibilityKeys, context);
      const rest = takePage(
        catalogue.visible(matches.keys, query.visibilityKeys),
        matches.score,
        null,
        query.limit * 2,
      );
      chosen.push(...rest.map(({ document }) => document.key).filter((key) => !chosen.includes(key)));
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

  async put(documents: readonly SearchDocument[]): Promise<void> {
    await this.db.transaction(async () => {
      for (const [type, group] of groupBy(documents, (document) => document.type)) {
        const generation = await this.repository.nextGeneration(type);
        // Of one document given twice, the newest counts.
        const newest = new Map(
          [...group].sort((a, b) => a.version - b.version).map((document) => [document.id, prepare(document)]),
        );
        const prepared = [...newest.values()];
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

  listIndexed(type: SearchType, afterId: string | null, limit: number): Promise<IndexedVersion[]> {
    return this.repository.listIndexed(type, afterId, limit);
  }

  private mirror(type: SearchType): CatalogueMirror {
    const known = this.mirrors.get(type);
    if (known) return known;
    const mirror = new CatalogueMirror(type, this.repository);
    this.mirrors.set(type, mirror);
    return mirror;
  }

  /** All words first; then with forgiveness for words that the asker finds nothing by; then whatever has some of the words. */
  private async match(
    words: ReturnType<typeof queryWords>,
    catalogue: DocumentCatalogue,
    visibilityKeys: readonly string[],
    context: string,
  ): Promise<Matches> {
    if (words.words.length === 0) return { forms: [], keys: new Int32Array(), score: () => 0 };
    const finds = (keys: Int32Array | undefined): boolean =>
      keys !== undefined && catalogue.visible(keys, visibilityKeys).next().done === false;
    const forms = await this.finder.formsOf(words, context);
    const all = await this.allWords(forms, context);
    if (finds(all.keys)) return all;

    const single = await this.keysMatching('words', forms.map(widely), context);
    const forgiven = await Promise.all(
      forms.map(async (one, at) =>
        finds(single[at]) ? one : await this.finder.forgive(words.words[at] ?? '', one, context),
      ),
    );
    const allForgiven = await this.allWords(forgiven, context);
    return finds(allForgiven.keys) ? allForgiven : this.someWords(forgiven, catalogue, context);
  }

  private async allWords(forms: readonly WordForms[], context: string): Promise<Matches> {
    const [nearKeys = new Int32Array(), keys = new Int32Array()] = await this.keysMatching(
      'words',
      [allOf(forms.map((one) => anyOf(one.near))), allOf(forms.map(widely))],
      context,
    );
    const near = new Set(nearKeys);
    const ranks = await this.rank(keys, forms, context);
    return { forms, keys, score: scoreOf((key) => (near.has(key) ? NEAR_BONUS : 0) + (ranks.get(key) ?? 0)) };
  }

  /** Rarer words count more, and more words more than where they stand. */
  private async someWords(
    forms: readonly WordForms[],
    catalogue: DocumentCatalogue,
    context: string,
  ): Promise<Matches> {
    const single = await this.keysMatching('words', forms.map(widely), context);
    const coverage = new Map<number, number>();
    for (const keys of single) {
      const rarity = Math.log2(2 + catalogue.size / (1 + keys.length));
      for (const key of keys) coverage.set(key, (coverage.get(key) ?? 0) + rarity);
    }
    const keys = Int32Array.from(coverage.keys());
    const ranks = await this.rank(keys, forms, context);
    return { forms, keys, score: scoreOf((key) => COVERAGE_WEIGHT * (coverage.get(key) ?? 0) + (ranks.get(key) ?? 0)) };
  }

  /** Relevance by where in a document the words stand; those not in the answer have them in the body only. */
  private async rank(keys: Int32Array, forms: readonly WordForms[], context: string): Promise<Ranks> {
    const ranks = new Map<number, number>();
    if (keys.length === 0) return ranks;
    const queries = forms.map(widely);
    const remembered = `${context}${keys.length} ${queries.join('&')}`;
    const known = this.ranks.get(remembered);
    if (known) return known;
    const isRanked = keys.length <= MOST_RANKED;
    if (isRanked) {
      const near = [...new Set(forms.flatMap((one) => one.near))];
      const pairs = await this.repository.rank(keys, anyOf(near), near.length);
      for (let at = 0; at < pairs.length; at += 2) ranks.set(pairs[at] ?? 0, (pairs[at + 1] ?? 0) / 1000);
    }
    for (const inTitle of await this.keysMatching('title', queries, context)) {
      for (const key of inTitle) ranks.set(key, (ranks.get(key) ?? 0) + (isRanked ? TITLE_RANK / 4 : TITLE_RANK));
    }
    this.ranks.set(remembered, ranks, ranks.size * 4 + 1);
    return ranks;
  }

  private async keysMatching(
    where: 'title' | 'words',
    queries: readonly string[],
    context: string,
  ): Promise<Int32Array[]> {
    const keyOf = (query: string): string => `${context}${where}${query}`;
    const unknown = [...new Set(queries.filter((query) => this.keys.get(keyOf(query)) === undefined))];
    const found = new Map<string, Int32Array>();
    if (unknown.length > 0) {
      const lists = await this.repository.keysMatching(where, unknown);
      unknown.forEach((query, at) => {
        const keys = lists[at] ?? new Int32Array();
        found.set(query, keys);
        this.keys.set(keyOf(query), keys, keys.length + 1);
      });
    }
    return queries.map((query) => found.get(query) ?? this.keys.get(keyOf(query)) ?? new Int32Array());
  }

  private async hits(
    documents: readonly CataloguedDocument[],
    matches: Matches | null,
    query: SearchQuery,
  ): Promise<SearchHit[]> {
    if (matches === null || documents.length === 0) return documents.map(({ id }) => ({ id }));
    const matched = matchedWords(matches.forms);
    const texts = groupBy(
      await this.repository.texts(
        documents.map(({ key }) => key),
        query.visibilityKeys,
      ),
      (text) => text.key,
    );
    return documents.map(({ id, key }) => {
      const highlights = highlightsOf(texts.get(key) ?? [], matched, query.lang);
      return highlights ? { id, highlights } : { id };
    });
  }
}

function scoreOf(relevance: (key: number) => number): (document: CataloguedDocument) => number {
  return (document) => Math.round(relevance(document.key) * 20) * 1000 + document.merit;
}

/** Of the text in the reader's language when the words are in it, else of the first that has them. */
function highlightsOf(texts: readonly TextRow[], matched: MatchedWords, lang?: string): SearchHighlights | null {
  const own = texts.filter((text) => text.lang === lang);
  for (const text of [...own, ...texts.filter((one) => one.lang !== lang)]) {
    const title = highlight(text.title, matched);
    const summary = highlight(text.summary, matched);
    const body = highlightFragment(text.body, matched);
    if (title !== null || summary !== null || body !== null) {
      return {
        lang: text.lang,
        ...(title === null ? {} : { title }),
        ...(summary === null ? {} : { summary }),
        ...(body === null ? {} : { body }),
      };
    }
  }
  return null;
}

function filtersOf(query: SearchQuery): [string, string[]][] {
  return Object.entries(query.filters)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]): [string, string[]] => [name, [...values].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Tells whether a cursor belongs to this question. */
function fingerprint(query: SearchQuery): string {
  const question = JSON.stringify([query.type, query.q?.trim() ?? '', filtersOf(query), query.sort]);
  return createHash('sha256').update(question).digest('base64url').slice(0, 12);
}

function readCursor(cursor: string | undefined, question: string): PageKey | null {
  const values = decodeCursor(cursor, 3);
  if (values === null) return null;
  const [asked, value, key] = values;
  if (asked !== question || typeof value !== 'number' || typeof key !== 'number') throw badCursor();
  return { value, key };
}
