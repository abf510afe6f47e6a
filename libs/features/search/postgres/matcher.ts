import type { Analyser } from '../analysis/analyser.js';
import { MERIT_SPAN } from '../merit.js';
import type { QueryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { rarity, type DocumentCatalogue, type ValueOf } from './document-catalogue.js';
import type { Mirrored } from './catalogue-mirror.js';
import { HitsBuilder, inAll, NO_HITS, WEIGHT_OF_RANK, withParts, WORTH, type Form, type Hits } from './hits.js';
import { PLACES, TITLE_PLACES } from './index-row.js';
import { KeyLists } from './key-lists.js';
import type { QueryTerm } from './query-term.js';
import type { SearchRepository } from './search.repository.js';
import type { SpellingsMirror } from './spellings-mirror.js';
import { HEAD_PLACES } from './term-index.js';
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

/** What is remembered of the words of questions, in numbers. */
const REMEMBERED = 400_000;
/** And of the documents that have them: some 16 MB at most. */
const HITS_REMEMBERED = 4_000_000;
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
/** A word that counts this much in a document is in its title. */
const IN_TITLE = WORTH.otherForm * 0.85;

/** Finds the documents of one type that match words, and how well. */
export class Matcher {
  private readonly lists: KeyLists;
  private readonly finder: TermFinder;
  private readonly hits = new BoundedCache<Hits>(HITS_REMEMBERED);

  constructor(analyser: Analyser, repository: SearchRepository, spellings: SpellingsMirror) {
    this.lists = new KeyLists(repository);
    this.finder = new TermFinder(
      analyser,
      repository,
      spellings,
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
    const asked = terms.map(({ near, other, beginnings }) => [
      ...formsOf([...near, ...other], WORTH.asAsked, TITLE_PLACES.length),
      ...beginningsOf(beginnings, TITLE_PLACES.length),
    ]);
    return inAll(await this.found(asked, index));
  }

  /** How much the titles of documents have in common with some words: a word that few titles have counts more. */
  async titleLikeness(words: readonly string[], index: Mirrored): Promise<ValueOf> {
    const documents = index.catalogue.size;
    const terms = await this.finder.stemsOf(words);
    const hits = await this.found(
      terms.map((stems) => formsOf(stems, WORTH.asAsked, TITLE_PLACES.length)),
      index,
    );
    const likeness = new Map<number, number>();
    for (const { keys } of hits) {
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
        for (const one of forgiven[at]?.corrections ?? []) {
          const [hits = NO_HITS] = await this.hitsOf([{ ...one, other: [], beginnings: [], parts: [] }], index);
          if (sees(hits.keys)) return one.word;
        }
        return word;
      }),
    );
    return replaced.some((word, at) => word !== words.words[at]) ? replaced.join(' ') : null;
  }

  /** For each word the documents that have it in any form that counts, and how much it counts there; remembered until the index changes. */
  private async hitsOf(asked: readonly QueryTerm[], index: Mirrored): Promise<Hits[]> {
    // What a word makes together with its neighbours is seldom a word; without it the word is the same beside any other.
    const terms = asked.map((term) => ({ ...term, other: term.other.filter((one) => index.terms?.has(one) ?? true) }));
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
      if (one === undefined) this.hits.set(names[at] ?? '', hits, hits.ranks.length / 4 + hits.keys.length);
      return hits;
    });
  }

  private async findHits(terms: readonly QueryTerm[], index: Mirrored): Promise<Hits[]> {
    const asked = terms.map((term) => [
      [
        ...formsOf(term.near, WORTH.asAsked),
        ...formsOf(term.other, WORTH.otherForm),
        ...term.beginnings.flatMap((start) => beginningsOf([start], placesOfBeginning(start, term))),
      ],
      ...term.parts.map((stems) => formsOf(stems, WORTH.partsApart)),
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
    { catalogue: { lastKey }, terms, stamp }: Mirrored,
  ): Promise<Hits[]> {
    if (!terms) return this.lists.find(groups, stamp, lastKey);
    return groups.map((forms) => {
      const hits = new HitsBuilder(lastKey);
      terms.find(forms, hits);
      return hits.hits();
    });
  }
}

function formsOf(terms: readonly string[], worth: number, places: number = PLACES.length): Form[] {
  return terms.map((term) => ({ term, isBeginning: false, places, worth }));
}

function beginningsOf(starts: readonly string[], places: number): Form[] {
  return starts.map((term) => ({ term, isBeginning: true, places, worth: WORTH.otherForm }));
}

function placesOfBeginning(start: string, { isKnown }: QueryTerm): number {
  return isKnown || start.length <= SHORT_BEGINNING ? HEAD_PLACES : PLACES.length;
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
      const weight = WEIGHT_OF_RANK[hits[at]?.ranks[key] ?? 0] ?? 0;
      relevance += weight * (share[at] ?? 0);
      if (weight >= IN_TITLE) inTitle += weight;
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
