import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Database } from '#platform/database';
import { badCursor, decodeCursor, encodeCursor } from '#platform/http';
import {
  SearchEngine,
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
import { highlight, highlightFragment, type MatchedWords } from '../text/highlight.js';
import { fold, normalise, queryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { CatalogueMirror } from './catalogue-mirror.js';
import {
  isAfter,
  sortValue,
  takePage,
  type CataloguedDocument,
  type DocumentCatalogue,
  type PageKey,
  type RankedDocument,
  type Selection,
} from './document-catalogue.js';
import { groupBy } from './group-by.js';
import { prepare } from './index-row.js';
import { Matcher, type Matches } from './matcher.js';
import { SearchRepository, type TextRow } from './search.repository.js';
import { matchedWords } from './word-forms.js';

/** What is remembered of selections, in numbers. */
const REMEMBERED = 1_000_000;
/** A list's first hits are kept in order, so that its first pages cost nothing more. */
const KEPT_IN_ORDER = 200;
const SUGGESTIONS_WEIGHED = 60;

/** Words of a title and summary that likeness is looked for by, and ids that are handed over together. */
const MOST_WORDS_COMPARED = 24;
const IDS_AT_ONCE = 500;

/** What a question has found, before a page is cut from it. */
interface Found {
  readonly catalogue: DocumentCatalogue;
  /** Null when there was nothing to look for, so that everything matches. */
  readonly matches: Matches | null;
  readonly selection: Selection;
  readonly valueOf: (document: CataloguedDocument) => number;
  /** Under which the selection is remembered. */
  readonly remembered: string;
}

/**
 * Search on PostgreSQL. The words of a query are turned into words of the index through the vocabulary (inflection, marks, compounds,
 * misspelling), PostgreSQL's full-text index says which documents have them, and the catalogue filters, sorts and counts.
 */
@Injectable()
export class PostgresSearchEngine extends SearchEngine {
  readonly name = 'postgres';
  private readonly mirrors = new Map<SearchType, CatalogueMirror>();
  private readonly selections = new BoundedCache<Selection>(REMEMBERED);
  private readonly firstPages = new BoundedCache<RankedDocument[]>(REMEMBERED);
  private readonly matcher: Matcher;

  constructor(
    private readonly repository: SearchRepository,
    private readonly db: Database,
  ) {
    super();
    this.matcher = new Matcher(repository);
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const question = fingerprint(query);
    const after = readCursor(query.cursor, question);
    const { catalogue, matches, selection, valueOf, remembered } = await this.find(query);
    const { documents, counts } = selection;
    const first = this.firstPages.getOrMake(
      `${query.sort}${remembered}`,
      () => takePage(documents, valueOf, null, KEPT_IN_ORDER),
      (made) => made.length,
    );
    const kept = after === null ? first : first.filter((row) => isAfter(row, after));
    const isKept = kept.length > query.limit || first.length === documents.length;
    const rows = isKept ? kept.slice(0, query.limit + 1) : takePage(documents, valueOf, after, query.limit + 1);
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

  async similar(query: SimilarQuery): Promise<string[]> {
    const { catalogue, stamp } = await this.mirror(query.type).current();
    const subject = await this.repository.subject(query.type, query.id);
    if (!subject) return [];
    const inFacets = catalogue.likenessTo(subject.key, query.facets);
    const inTitle = await this.matcher.titleLikeness(
      subject.words.slice(0, MOST_WORDS_COMPARED),
      catalogue.size,
      `${stamp}${query.type}`,
    );
    const likeness = (document: CataloguedDocument): number =>
      document.key === subject.key ? 0 : Math.round(100 * (inFacets(document) + inTitle(document))) * 1000;
    const nearest = takePage(
      catalogue.visible(null, query.visibilityKeys),
      (document) => likeness(document) + document.merit,
      null,
      query.limit,
    );
    return nearest.filter(({ document }) => likeness(document) > 0).map(({ document }) => document.id);
  }

  async *matchingIds(query: MatchingQuery, { max }: { readonly max: number }): AsyncGenerator<string[]> {
    const { selection, valueOf } = await this.find(query);
    const rows = takePage(selection.documents, valueOf, null, Math.min(max, selection.documents.length));
    for (let at = 0; at < rows.length; at += IDS_AT_ONCE) {
      yield rows.slice(at, at + IDS_AT_ONCE).map(({ document }) => document.id);
    }
  }

  async suggest(query: SuggestQuery): Promise<SearchSuggestion[]> {
    const words = queryWords(query.q);
    if (words.words.length === 0) return [];
    const { catalogue, stamp } = await this.mirror(query.type).current();
    const context = `${stamp}${query.type}`;
    const inTitle = await this.matcher.titlesMatching({ ...words, lastIsPrefix: true }, context);
    const byMerit = (document: CataloguedDocument): number => document.merit;
    const titled = takePage(catalogue.visible(inTitle, query.visibilityKeys), byMerit, null, SUGGESTIONS_WEIGHED);
    const chosen = titled.map(({ document }) => document.key);
    if (chosen.length < query.limit) {
      const matches = await this.matcher.match(words, catalogue, query.visibilityKeys, context);
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

  /** What matches a question, filtered and counted, and what its order goes by. */
  private async find(query: MatchingQuery): Promise<Found> {
    const words = queryWords(query.q ?? '');
    const isBrowse = (query.q ?? '').trim() === '';
    const { catalogue, stamp } = await this.mirror(query.type).current();
    const matches = isBrowse
      ? null
      : await this.matcher.match(words, catalogue, query.visibilityKeys, `${stamp}${query.type}`);
    const remembered = `${stamp}${JSON.stringify([query.type, words, isBrowse, filtersOf(query), [...query.visibilityKeys].sort()])}`;
    const selection = this.selections.getOrMake(
      remembered,
      () => catalogue.select(catalogue.visible(matches?.keys ?? null, query.visibilityKeys), query.filters),
      (made) => made.documents.length + made.counts.length,
    );
    const valueOf =
      query.sort === 'relevance' && matches
        ? matches.score
        : sortValue(query.sort === 'relevance' ? 'newest' : query.sort);
    return { catalogue, matches, selection, valueOf, remembered };
  }

  private mirror(type: SearchType): CatalogueMirror {
    const known = this.mirrors.get(type);
    if (known) return known;
    const mirror = new CatalogueMirror(type, this.repository);
    this.mirrors.set(type, mirror);
    return mirror;
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

function filtersOf(query: MatchingQuery): [string, string[]][] {
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
