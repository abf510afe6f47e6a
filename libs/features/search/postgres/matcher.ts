import type { Analyser } from '../analysis/analyser.js';
import type { QueryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { rarity, type CataloguedDocument, type DocumentCatalogue } from './document-catalogue.js';
import { PLACES, TITLE_PLACES } from './index-row.js';
import { anyOf, type QueryTerm } from './query-term.js';
import type { SearchRepository } from './search.repository.js';
import { TermFinder, type Forgiven } from './term-finder.js';

/** The documents that match the words of a question, whoever asks. */
export interface Matches {
  readonly terms: readonly QueryTerm[];
  readonly keys: Int32Array;
  /** Relevance in hundredths, and a thousandth of merit. */
  readonly score: (document: CataloguedDocument) => number;
  /** The question as it was likely meant, when words of it were misspelt; null when none were. */
  readonly meant: string | null;
}

/** How well each document has one word, by key; and the documents that have it. */
interface Hits {
  readonly weights: Float32Array;
  readonly keys: Int32Array;
}

type Terms = 'near' | 'other';

/** What is remembered, in numbers: some 20 MB at most. */
const REMEMBERED = { keys: 3_000_000, terms: 400_000 } as const;
/** What a form counts that is not letter by letter as asked, and a document that has the parts of a compound apart. */
const OTHER_FORM = 0.72;
const PARTS_APART = 0.6;
/** A title that has all words and little else is likely what was meant. */
const WHOLE_TITLE = 0.35;
/** Fewer hits than this are followed by what lacks some word, but has those that tell this much of the question. */
const FEW = 10;
const TELLING = 0.6;
/** A word in more than this part of all titles says nothing about likeness. */
const MOST_COMMON = 0.1;
/** Beginnings this short are looked for in titles, keywords and summaries only: they stand in nearly every text. */
const SHORT_BEGINNING = 3;
const HEAD_PLACES = 6;

/**
 * Finds the documents that match words, and how well. What it remembers belongs to a context: a state of the index, told by a
 * stamp that changes with every write.
 */
export class Matcher {
  private readonly keys = new BoundedCache<Int32Array>(REMEMBERED.keys);
  private readonly finder: TermFinder;

  constructor(
    analyser: Analyser,
    private readonly repository: SearchRepository,
  ) {
    this.finder = new TermFinder(
      analyser,
      repository,
      new BoundedCache<QueryTerm[]>(REMEMBERED.terms),
      new BoundedCache<Forgiven>(REMEMBERED.terms),
    );
  }

  /** All words first; then with forgiveness for words that the asker finds nothing by; then whatever has some of the words. */
  async match(
    words: QueryWords,
    catalogue: DocumentCatalogue,
    visibilityKeys: readonly string[],
    context: string,
  ): Promise<Matches> {
    if (words.words.length === 0) return { terms: [], keys: new Int32Array(), score: () => 0, meant: null };
    const sees = (keys: Int32Array): boolean => catalogue.sees(keys, visibilityKeys);
    const terms = await this.finder.termsOf(words, context);
    const hits = await this.hitsOf(terms, catalogue, context);
    const all = inAll(hits);
    if (sees(all)) return this.allWords(terms, hits, all, catalogue, visibilityKeys, null);

    const forgiven = await Promise.all(
      hits.map(async ({ keys }, at) => {
        const term = terms[at];
        return term && !sees(keys) ? this.finder.forgive(term, context) : null;
      }),
    );
    if (forgiven.every((one) => one === null)) return someWords(terms, hits, catalogue, null);
    const widened = terms.map((term, at) => forgiven[at]?.term ?? term);
    const found = await this.hitsOf(widened, catalogue, context);
    const meant = await this.meant(words, forgiven, sees, catalogue, context);
    const allForgiven = inAll(found);
    return sees(allForgiven)
      ? this.allWords(widened, found, allForgiven, catalogue, visibilityKeys, meant)
      : someWords(widened, found, catalogue, meant);
  }

  /** The documents that have all words in their titles. */
  async titlesMatching(words: QueryWords, context: string): Promise<Int32Array> {
    const terms = await this.finder.termsOf(words, context);
    const queries = terms.map((term) =>
      TITLE_PLACES.map(({ letter }) => anyOf(letter, [...term.near, ...term.other], term.beginnings)).join(' | '),
    );
    return intersection(await this.keysMatching(queries, context));
  }

  /** How much the titles of documents have in common with some words: a word that few titles have counts more. */
  async titleLikeness(
    words: readonly string[],
    documents: number,
    context: string,
  ): Promise<(document: CataloguedDocument) => number> {
    const terms = await this.finder.termsOf({ words, lastIsPrefix: false }, context);
    const queries = terms.map(({ near: stems }) => TITLE_PLACES.map(({ letter }) => anyOf(letter, stems)).join(' | '));
    const likeness = new Map<number, number>();
    for (const keys of await this.keysMatching(queries, context)) {
      if (keys.length > documents * MOST_COMMON) continue;
      const worth = rarity(keys.length, documents);
      for (const key of keys) likeness.set(key, (likeness.get(key) ?? 0) + worth);
    }
    return ({ key }) => likeness.get(key) ?? 0;
  }

  /** What has all words; when that is little, followed by what has the telling ones of them. */
  private allWords(
    terms: readonly QueryTerm[],
    hits: readonly Hits[],
    all: Int32Array,
    catalogue: DocumentCatalogue,
    visibilityKeys: readonly string[],
    meant: string | null,
  ): Matches {
    if (hits.length < 2 || catalogue.visible(all, visibilityKeys).length >= FEW)
      return { terms, keys: all, score: scoreOf(hits, catalogue), meant };
    return someWords(terms, hits, catalogue, meant, TELLING);
  }

  /** The question with misspelt words replaced by the nearest that the asker finds something by. */
  private async meant(
    words: QueryWords,
    forgiven: readonly (Forgiven | null)[],
    sees: (keys: Int32Array) => boolean,
    catalogue: DocumentCatalogue,
    context: string,
  ): Promise<string | null> {
    const replaced = await Promise.all(
      words.words.map(async (word, at) => {
        const corrections = forgiven[at]?.corrections ?? [];
        const hits = await this.hitsOf(
          corrections.map((one) => ({ ...one, other: [], beginnings: [], parts: [] })),
          catalogue,
          context,
        );
        return corrections.find((_, of) => sees(hits[of]?.keys ?? new Int32Array()))?.word ?? word;
      }),
    );
    return replaced.some((word, at) => word !== words.words[at]) ? replaced.join(' ') : null;
  }

  /** For each word the documents that have it in any form that counts, and how much it counts there. */
  private async hitsOf(terms: readonly QueryTerm[], catalogue: DocumentCatalogue, context: string): Promise<Hits[]> {
    const asked = terms.map((term) => ({
      forms: PLACES.flatMap(({ letter, weight }, place) => [
        { query: queryOf(term, 'near', letter, place), weight },
        { query: queryOf(term, 'other', letter, place), weight: weight * OTHER_FORM },
      ]),
      parts: term.parts.map((stems) =>
        PLACES.map(({ letter, weight }) => ({ query: anyOf(letter, stems), weight: weight * PARTS_APART })),
      ),
    }));
    const queries = asked.flatMap(({ forms, parts }) => [...forms, ...parts.flat()].map(({ query }) => query));
    const lists = await this.keysMatching(queries, context);
    let at = 0;
    const take = (count: number): Int32Array[] => lists.slice(at, (at += count));
    return asked.map(({ forms, parts }) => {
      const weights = new Float32Array(catalogue.lastKey + 1);
      take(forms.length).forEach((keys, i) => raise(weights, keys, forms[i]?.weight ?? 0));
      const apart = parts.map((places) => {
        const ofPart = new Float32Array(catalogue.lastKey + 1);
        take(places.length).forEach((keys, i) => raise(ofPart, keys, places[i]?.weight ?? 0));
        return ofPart;
      });
      const [first, ...rest] = apart;
      first?.forEach((weight, key) => {
        if (weight === 0) return;
        const least = rest.reduce((lower, other) => Math.min(lower, other[key] ?? 0), weight);
        if (least > (weights[key] ?? 0)) weights[key] = least;
      });
      return { weights, keys: keysOf(weights) };
    });
  }

  private async keysMatching(queries: readonly string[], context: string): Promise<Int32Array[]> {
    const found = new Map<string, Int32Array>([['', new Int32Array()]]);
    const unknown: string[] = [];
    for (const query of new Set(queries)) {
      if (query === '') continue;
      const keys = this.keys.get(context + query);
      if (keys) found.set(query, keys);
      else unknown.push(query);
    }
    const lists = unknown.length > 0 ? await this.repository.keysMatching(unknown) : [];
    unknown.forEach((query, at) => {
      const keys = lists[at] ?? new Int32Array();
      found.set(query, keys);
      this.keys.set(context + query, keys, keys.length);
    });
    return queries.map((query) => found.get(query) ?? new Int32Array());
  }
}

function queryOf(term: QueryTerm, which: Terms, letter: string, place: number): string {
  if (which === 'near') return anyOf(letter, term.near);
  const beginnings =
    place < HEAD_PLACES ? term.beginnings : term.beginnings.filter((start) => start.length > SHORT_BEGINNING);
  return anyOf(letter, term.other, beginnings);
}

function raise(weights: Float32Array, keys: Int32Array, weight: number): void {
  for (const key of keys) if ((weights[key] ?? 1) < weight) weights[key] = weight;
}

function keysOf(weights: Float32Array): Int32Array {
  let count = 0;
  for (const weight of weights) if (weight > 0) count += 1;
  const keys = new Int32Array(count);
  let at = 0;
  weights.forEach((weight, key) => {
    if (weight > 0) keys[at++] = key;
  });
  return keys;
}

function inAll(hits: readonly Hits[]): Int32Array {
  const [first, ...rest] = [...hits].sort((a, b) => a.keys.length - b.keys.length);
  return first ? first.keys.filter((key) => rest.every(({ weights }) => (weights[key] ?? 0) > 0)) : new Int32Array();
}

/** How much each word of a question tells: a rare one more than one that is everywhere. All together 1. */
function shares(hits: readonly Hits[], documents: number): number[] {
  const telling = hits.map(({ keys }) => 1 + rarity(keys.length, documents));
  const sum = telling.reduce((all, one) => all + one, 0);
  return telling.map((one) => one / sum);
}

function scoreOf(hits: readonly Hits[], catalogue: DocumentCatalogue): (document: CataloguedDocument) => number {
  const share = shares(hits, catalogue.size);
  return (document) => {
    let relevance = 0;
    let inTitle = 0;
    for (let at = 0; at < hits.length; at += 1) {
      const weight = hits[at]?.weights[document.key] ?? 0;
      relevance += weight * (share[at] ?? 0);
      if (weight >= OTHER_FORM * 0.85) inTitle += weight;
    }
    relevance += (WHOLE_TITLE * inTitle) / Math.max(document.titleWords, inTitle, 1);
    return Math.round(relevance * 100) * 1000 + document.merit;
  };
}

/** More words, and rarer ones, count more than where they stand. */
function someWords(
  terms: readonly QueryTerm[],
  hits: readonly Hits[],
  catalogue: DocumentCatalogue,
  meant: string | null,
  least = 0,
): Matches {
  const share = shares(hits, catalogue.size);
  const covered = new Float32Array(catalogue.lastKey + 1);
  hits.forEach(({ keys }, at) => {
    for (const key of keys) covered[key] = (covered[key] ?? 0) + (share[at] ?? 0);
  });
  const score = scoreOf(hits, catalogue);
  return {
    terms,
    keys: keysOf(covered).filter((key) => (covered[key] ?? 0) >= least),
    meant,
    score: (document) => Math.round((covered[document.key] ?? 0) * 300) * 1000 + score(document),
  };
}

/** The keys that are in all of the lists, each of which has a key once. */
function intersection(lists: readonly Int32Array[]): Int32Array {
  const [first, ...rest] = [...lists].sort((a, b) => a.length - b.length);
  if (!first) return new Int32Array();
  return rest.reduce((common, list) => {
    const members = new Set(list);
    return common.filter((key) => members.has(key));
  }, first);
}
