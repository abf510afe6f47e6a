import { type QueryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { rarity, type CataloguedDocument, type DocumentCatalogue } from './document-catalogue.js';
import type { SearchRepository } from './search.repository.js';
import { anyOf, nearly, widely, widelyInParts, WordFinder, type WordForms } from './word-forms.js';

/** The documents that match the words of a query, whoever asks. */
export interface Matches {
  readonly forms: readonly WordForms[];
  readonly keys: Int32Array;
  /** Relevance in twentieths, and a thousandth of merit. */
  readonly score: (document: CataloguedDocument) => number;
}

type Ranks = ReadonlyMap<number, number>;

/** How many matches are ranked by where in the document the words stand. Of more, those with the words in their title come first. */
const MOST_RANKED = 3000;
/** What is remembered, in numbers: some 20 MB at most. */
const REMEMBERED = { keys: 2_000_000, ranks: 1_000_000, forms: 500_000 } as const;
/** Relevance of the letters as they were asked for, and of a word in the title: beside other weights, or alone. */
const NEAR_BONUS = 0.3;
const TITLE_BONUS = 0.25;
const TITLE_ALONE = 1;
/** A word in more than this part of all titles says nothing about likeness. */
const MOST_COMMON = 0.1;
/** Between documents that have more, or rarer, words of a query of which none has all. */
const COVERAGE_WEIGHT = 10;

/**
 * Finds the documents that match words, and how well. What it remembers belongs to a context: a state of the index, told by a
 * stamp that changes with every write, and a type.
 */
export class Matcher {
  private readonly keys = new BoundedCache<Int32Array>(REMEMBERED.keys);
  private readonly ranks = new BoundedCache<Ranks>(REMEMBERED.ranks);
  private readonly finder: WordFinder;

  constructor(private readonly repository: SearchRepository) {
    this.finder = new WordFinder(repository, new BoundedCache<WordForms>(REMEMBERED.forms));
  }

  /** All words first; then with forgiveness for words that the asker finds nothing by; then whatever has some of the words. */
  async match(
    words: QueryWords,
    catalogue: DocumentCatalogue,
    visibilityKeys: readonly string[],
    context: string,
  ): Promise<Matches> {
    if (words.words.length === 0) return { forms: [], keys: new Int32Array(), score: () => 0 };
    const finds = (keys: Int32Array | undefined): boolean => keys !== undefined && catalogue.sees(keys, visibilityKeys);
    const forms = await this.finder.formsOf(words, context);
    const single = await this.wordMatches(forms, context);
    const all = intersection(single);
    if (finds(all)) return this.allWords(forms, all, context);

    const forgiven = await Promise.all(
      forms.map(async (one, at) =>
        finds(single[at]) ? one : await this.finder.forgive(words.words[at] ?? '', one, context),
      ),
    );
    const singleForgiven = await this.wordMatches(forgiven, context);
    const allForgiven = intersection(singleForgiven);
    return finds(allForgiven)
      ? this.allWords(forgiven, allForgiven, context)
      : this.someWords(forgiven, singleForgiven, catalogue.size, context);
  }

  /** The documents that have all words in their titles. */
  async titlesMatching(words: QueryWords, context: string): Promise<Int32Array> {
    const forms = await this.finder.formsOf(words, context);
    return intersection(await this.keysMatching('title', forms.map(widely), context));
  }

  /** How much the titles of documents have in common with some words: a word that few titles have counts more. */
  async titleLikeness(
    words: readonly string[],
    documents: number,
    context: string,
  ): Promise<(document: CataloguedDocument) => number> {
    const forms = await this.finder.inflections(words, context);
    const lists = await this.keysMatching('title', forms.map(anyOf), context);
    const likeness = new Map<number, number>();
    for (const keys of lists) {
      if (keys.length > documents * MOST_COMMON) continue;
      const worth = rarity(keys.length, documents);
      for (const key of keys) likeness.set(key, (likeness.get(key) ?? 0) + worth);
    }
    return ({ key }) => likeness.get(key) ?? 0;
  }

  private async allWords(forms: readonly WordForms[], keys: Int32Array, context: string): Promise<Matches> {
    const ranks = await this.rank(keys, forms, context);
    return { forms, keys, score: scoreOf((key) => ranks.get(key) ?? 0) };
  }

  /** Rarer words count more, and more words more than where they stand. */
  private async someWords(
    forms: readonly WordForms[],
    single: readonly Int32Array[],
    documents: number,
    context: string,
  ): Promise<Matches> {
    const coverage = new Map<number, number>();
    for (const keys of single) {
      const rarity = Math.log2(2 + documents / (1 + keys.length));
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
    const add = (found: Int32Array, relevance: number): void => {
      for (const key of found) ranks.set(key, (ranks.get(key) ?? 0) + relevance);
    };
    if (isRanked) {
      const near = [...new Set(forms.flatMap((one) => one.near))];
      const pairs = await this.repository.rank(keys, anyOf(near), near.length);
      for (let at = 0; at < pairs.length; at += 2) ranks.set(pairs[at] ?? 0, (pairs[at + 1] ?? 0) / 1000);
    }
    const [asAsked = new Int32Array()] = await this.keysMatching(
      isRanked ? 'words' : 'title',
      [nearly(forms)],
      context,
    );
    add(asAsked, NEAR_BONUS);
    for (const inTitle of await this.keysMatching('title', queries, context)) {
      add(inTitle, isRanked ? TITLE_BONUS : TITLE_ALONE);
    }
    this.ranks.set(remembered, ranks, ranks.size * 4);
    return ranks;
  }

  /** For each word the documents that have it in any form that counts. */
  private async wordMatches(forms: readonly WordForms[], context: string): Promise<Int32Array[]> {
    const parts = forms.map(widelyInParts);
    const lists = await this.keysMatching('words', parts.flat(), context);
    let at = 0;
    return parts.map(({ length }) => {
      at += length;
      return union(lists.slice(at - length, at));
    });
  }

  private async keysMatching(
    where: 'title' | 'words',
    queries: readonly string[],
    context: string,
  ): Promise<Int32Array[]> {
    const found = new Map<string, Int32Array>();
    const unknown: string[] = [];
    for (const query of new Set(queries)) {
      const keys = this.keys.get(`${context}${where}${query}`);
      if (keys) found.set(query, keys);
      else unknown.push(query);
    }
    const lists = unknown.length > 0 ? await this.repository.keysMatching(where, unknown) : [];
    unknown.forEach((query, at) => {
      const keys = lists[at] ?? new Int32Array();
      found.set(query, keys);
      this.keys.set(`${context}${where}${query}`, keys, keys.length);
    });
    return queries.map((query) => found.get(query) ?? new Int32Array());
  }
}

function scoreOf(relevance: (key: number) => number): (document: CataloguedDocument) => number {
  return (document) => Math.round(relevance(document.key) * 20) * 1000 + document.merit;
}

function highest(lists: readonly Int32Array[]): number {
  return lists.reduce((most, list) => list.reduce((higher, key) => (key > higher ? key : higher), most), 0);
}

/** The keys that are in at least one of the lists, each once. */
function union(lists: readonly Int32Array[]): Int32Array {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const seen = new Uint8Array(highest(lists) + 1);
  const keys: number[] = [];
  for (const list of lists) {
    for (const key of list) {
      if (seen[key] === 0) keys.push(key);
      seen[key] = 1;
    }
  }
  return Int32Array.from(keys);
}

/** The keys that are in all of the lists, each of which has a key once. */
function intersection(lists: readonly Int32Array[]): Int32Array {
  const [first, ...rest] = lists;
  if (!first || rest.length === 0) return first ?? new Int32Array();
  const seen = new Uint8Array(highest(lists) + 1);
  for (const list of lists) for (const key of list) seen[key] = (seen[key] ?? 0) + 1;
  return first.filter((key) => seen[key] === lists.length);
}
