import type { Analyser } from '../analysis/analyser.js';
import { MERIT_SPAN } from '../merit.js';
import type { QueryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { rarity, type DocumentCatalogue, type ValueOf } from './document-catalogue.js';
import { PLACES, TITLE_PLACES } from './index-row.js';
import type { IndexQuery } from './index-query.js';
import { KeyLists } from './key-lists.js';
import type { Mirrored } from './catalogue-mirror.js';
import type { QueryTerm } from './query-term.js';
import type { SearchRepository } from './search.repository.js';
import { TermFinder, type Forgiven } from './term-finder.js';

/** The documents that match the words of a question, whoever asks. */
export interface Matches {
  readonly terms: readonly QueryTerm[];
  readonly keys: Int32Array;
  /** Relevance in hundredths, and merit after the point, all of it as one whole number. */
  readonly score: ValueOf;
  /** The question as it was likely meant, when words of it were misspelt; null when none were. */
  readonly meant: string | null;
}

/** How well each document has one word, by key; and the documents that have it. */
interface Hits {
  readonly weights: Float32Array;
  readonly keys: Int32Array;
}

const NO_HITS: Hits = { weights: new Float32Array(), keys: new Int32Array() };

/** A form of a word at a place, and how much it counts there. */
interface Form {
  readonly query: IndexQuery;
  readonly weight: number;
}

/** What is remembered of the words of questions, in numbers. */
const REMEMBERED = 400_000;
/** And of the documents that have them: some 48 MB at most. */
const HITS_REMEMBERED = 12_000_000;
const TITLE_LETTERS = TITLE_PLACES.map(({ letter }) => letter);
/** What a form counts that is not letter by letter as asked, and a document that has the parts of a compound apart. */
const OTHER_FORM = 0.72;
const PARTS_APART = 0.6;
/** A title that has all words and little else is likely what was meant. */
const WHOLE_TITLE = 0.35;
/** Fewer hits than this are followed by what lacks some word, but has those that tell this much of the question. */
const FEW = 10;
const TELLING = 0.6;
/** A word in more than this part of all titles says nothing about likeness; in these few titles it always does. */
const MOST_COMMON = 0.1;
const FEW_TITLES = 5;
/**
 * Beginnings this short, and words that are whole as they stand, are looked for as beginnings in titles, keywords and summaries only: nearly every
 * text has some word that begins so.
 */
const SHORT_BEGINNING = 3;
const HEAD_PLACES = 6;

/** Finds the documents of one type that match words, and how well. */
export class Matcher {
  private readonly lists: KeyLists;
  private readonly finder: TermFinder;
  private readonly hits = new BoundedCache<Hits>(HITS_REMEMBERED);

  constructor(analyser: Analyser, repository: SearchRepository) {
    this.lists = new KeyLists(repository);
    this.finder = new TermFinder(
      analyser,
      repository,
      new BoundedCache<QueryTerm[]>(REMEMBERED),
      new BoundedCache<Forgiven>(REMEMBERED),
    );
  }

  /** All words first; then with forgiveness for words that the asker finds nothing by; then whatever has some of the words. */
  async match(words: QueryWords, index: Mirrored, visibilityKeys: readonly string[]): Promise<Matches> {
    if (words.words.length === 0) return { terms: [], keys: new Int32Array(), score: () => 0, meant: null };
    const { catalogue } = index;
    const sees = (keys: Int32Array): boolean => catalogue.sees(keys, visibilityKeys);
    const terms = await this.finder.termsOf(words, index.wordsStamp);
    const hits = await this.hitsOf(terms, index);
    const all = inAll(hits);
    if (sees(all)) return allWords(terms, hits, all, catalogue, visibilityKeys, null);

    const forgiven = await Promise.all(
      hits.map(async ({ keys }, at) => {
        const term = terms[at];
        return term && !sees(keys) ? this.finder.forgive(term, index.wordsStamp) : null;
      }),
    );
    if (forgiven.every((one) => one === null)) return someWords(terms, hits, catalogue, null);
    const widened = terms.map((term, at) => forgiven[at]?.term ?? term);
    const found = await this.hitsOf(widened, index);
    const meant = await this.meant(words, forgiven, sees, index);
    const allForgiven = inAll(found);
    return sees(allForgiven)
      ? allWords(widened, found, allForgiven, catalogue, visibilityKeys, meant)
      : someWords(widened, found, catalogue, meant);
  }

  /** The documents that have all words in their titles. */
  async titlesMatching(words: QueryWords, index: Mirrored): Promise<Int32Array> {
    const terms = await this.finder.termsOf(words, index.wordsStamp);
    const asked = terms.map(({ near, other, beginnings }) =>
      TITLE_PLACES.flatMap((place) => formsOf(place, [...near, ...other], beginnings)),
    );
    return inAll(await this.found(asked, index));
  }

  /** How much the titles of documents have in common with some words: a word that few titles have counts more. */
  async titleLikeness(words: readonly string[], index: Mirrored): Promise<ValueOf> {
    const documents = index.catalogue.size;
    const terms = await this.finder.stemsOf(words);
    const lists = await this.lists.find(
      terms.map((stems) => ({ letters: TITLE_LETTERS, terms: stems, beginnings: [] })),
      index,
    );
    const likeness = new Map<number, number>();
    for (const keys of lists) {
      if (keys.length > Math.max(FEW_TITLES, documents * MOST_COMMON)) continue;
      const worth = rarity(keys.length, documents);
      for (const key of keys) likeness.set(key, (likeness.get(key) ?? 0) + worth);
    }
    return (key) => likeness.get(key) ?? 0;
  }

  /** The question with misspelt words replaced by the nearest that the asker finds something by. */
  private async meant(
    words: QueryWords,
    forgiven: readonly (Forgiven | null)[],
    sees: (keys: Int32Array) => boolean,
    index: Mirrored,
  ): Promise<string | null> {
    const replaced = await Promise.all(
      words.words.map(async (word, at) => {
        const corrections = forgiven[at]?.corrections ?? [];
        const hits = await this.hitsOf(
          corrections.map((one) => ({ ...one, other: [], beginnings: [], parts: [] })),
          index,
        );
        return corrections.find((_, of) => sees(hits[of]?.keys ?? new Int32Array()))?.word ?? word;
      }),
    );
    return replaced.some((word, at) => word !== words.words[at]) ? replaced.join(' ') : null;
  }

  /** For each word the documents that have it in any form that counts, and how much it counts there; remembered until the index changes. */
  private async hitsOf(terms: readonly QueryTerm[], index: Mirrored): Promise<Hits[]> {
    const names = terms.map(({ near, other, beginnings, isKnown, parts }) => {
      return `${index.stamp}${JSON.stringify([near, other, beginnings, isKnown, parts])}`;
    });
    const known = names.map((name) => this.hits.get(name));
    const found = await this.findHits(
      terms.filter((_, at) => known[at] === undefined),
      index,
    );
    let next = 0;
    return known.map((one, at) => {
      const hits = one ?? found[next++] ?? NO_HITS;
      if (one === undefined) this.hits.set(names[at] ?? '', hits, hits.weights.length + hits.keys.length);
      return hits;
    });
  }

  private async findHits(terms: readonly QueryTerm[], index: Mirrored): Promise<Hits[]> {
    const asked = terms.map((term) => [
      PLACES.flatMap((place, at) => [
        ...formsOf(place, term.near),
        ...formsOf(place, term.other, beginningsAt(at, term), OTHER_FORM),
      ]),
      ...term.parts.map((stems) => PLACES.flatMap((place) => formsOf(place, stems, [], PARTS_APART))),
    ]);
    const hits = await this.found(asked.flat(), index);
    let at = 0;
    return asked.map((groups) => {
      const [whole, ...parts] = hits.slice(at, (at += groups.length));
      return withParts(whole ?? NO_HITS, parts);
    });
  }

  /** For each group of forms the documents that have any of them. */
  private async found(
    groups: readonly (readonly Form[])[],
    { catalogue: { lastKey }, ...state }: Mirrored,
  ): Promise<Hits[]> {
    const lists = await this.lists.find(
      groups.flat().map(({ query }) => query),
      state,
    );
    let at = 0;
    return groups.map((forms) => bestOf(lists.slice(at, (at += forms.length)), forms, lastKey));
  }
}

/**
 * A term at each of some places is asked for on its own: PostgreSQL would weigh many alternatives for every single document, and a list that
 * is of one term alone serves every question that has it.
 */
function formsOf(
  { letter, weight }: (typeof PLACES)[number],
  terms: readonly string[],
  beginnings: readonly string[] = [],
  counts = 1,
): Form[] {
  const letters = [letter];
  return [
    ...terms.map((term) => ({ query: { letters, terms: [term], beginnings: [] }, weight: weight * counts })),
    ...beginnings.map((start) => ({ query: { letters, terms: [], beginnings: [start] }, weight: weight * counts })),
  ];
}

function beginningsAt(place: number, { beginnings, isKnown }: QueryTerm): readonly string[] {
  if (place < HEAD_PLACES) return beginnings;
  return isKnown ? [] : beginnings.filter((start) => start.length > SHORT_BEGINNING);
}

/** Room to collect keys in: new room for each question would be megabytes to clear away. */
let scratch = new Int32Array(0);

/** The documents that are in any of the lists, each with the most that a list it is in counts. */
function bestOf(lists: readonly Int32Array[], forms: readonly Form[], lastKey: number): Hits {
  const weights = new Float32Array(lastKey + 1);
  if (scratch.length <= lastKey) scratch = new Int32Array(2 * lastKey + 1);
  const keys = scratch;
  let count = 0;
  for (let at = 0; at < lists.length; at += 1) {
    const weight = forms[at]?.weight ?? 0;
    for (const key of lists[at] ?? []) {
      const before = weights[key];
      if (before === undefined || before >= weight) continue;
      if (before === 0) keys[count++] = key;
      weights[key] = weight;
    }
  }
  return { weights, keys: keys.slice(0, count) };
}

/** Adds the documents that have all parts of a compound, though not the compound. */
function withParts(whole: Hits, parts: readonly Hits[]): Hits {
  const apart = inAll(parts).filter((key) => whole.weights[key] === 0);
  for (const key of apart) whole.weights[key] = Math.min(...parts.map(({ weights }) => weights[key] ?? 0));
  if (apart.length === 0) return whole;
  const keys = new Int32Array(whole.keys.length + apart.length);
  keys.set(whole.keys);
  keys.set(apart, whole.keys.length);
  return { weights: whole.weights, keys };
}

function inAll(hits: readonly Hits[]): Int32Array {
  const [first, ...rest] = [...hits].sort((a, b) => a.keys.length - b.keys.length);
  let keys = first?.keys ?? new Int32Array();
  for (const { weights } of rest) keys = keys.filter((key) => weights[key] !== 0);
  return keys;
}

/** How much each word of a question tells: a rare one more than one that is everywhere. All together 1. */
function shares(hits: readonly Hits[], documents: number): number[] {
  const telling = hits.map(({ keys }) => 1 + rarity(keys.length, documents));
  const sum = telling.reduce((all, one) => all + one, 0);
  return telling.map((one) => one / sum);
}

function scoreOf(hits: readonly Hits[], catalogue: DocumentCatalogue): ValueOf {
  const share = shares(hits, catalogue.size);
  return (key) => {
    let relevance = 0;
    let inTitle = 0;
    for (let at = 0; at < hits.length; at += 1) {
      const weight = hits[at]?.weights[key] ?? 0;
      relevance += weight * (share[at] ?? 0);
      if (weight >= OTHER_FORM * 0.85) inTitle += weight;
    }
    relevance += (WHOLE_TITLE * inTitle) / Math.max(catalogue.titleWordsOf(key), inTitle, 1);
    return Math.round(relevance * 100) * MERIT_SPAN + catalogue.meritOf(key);
  };
}

/** What has all words; when that is little, followed by what has the telling ones of them. */
function allWords(
  terms: readonly QueryTerm[],
  hits: readonly Hits[],
  all: Int32Array,
  catalogue: DocumentCatalogue,
  visibilityKeys: readonly string[],
  meant: string | null,
): Matches {
  if (hits.length < 2 || catalogue.sees(all, visibilityKeys, FEW))
    return { terms, keys: all, score: scoreOf(hits, catalogue), meant };
  return someWords(terms, hits, catalogue, meant, TELLING);
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
  const some: number[] = [];
  hits.forEach(({ keys }, at) => {
    for (const key of keys) {
      if (covered[key] === 0) some.push(key);
      covered[key] = (covered[key] ?? 0) + (share[at] ?? 0);
    }
  });
  const score = scoreOf(hits, catalogue);
  return {
    terms,
    keys: Int32Array.from(some.filter((key) => (covered[key] ?? 0) >= least)),
    meant,
    score: (key) => Math.round((covered[key] ?? 0) * 300) * MERIT_SPAN + score(key),
  };
}
