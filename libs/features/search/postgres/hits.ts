import { PLACES } from './index-row.js';

/** What a form of a word counts: as asked, in another form, and when only its parts are there, apart. */
export const WORTH = { asAsked: 1, otherForm: 0.72, partsApart: 0.6 } as const;

/** All weights that a word can have in a document, rising; a weight's rank is its place, and 0 is for a word that is not there. */
export const WEIGHT_OF_RANK = Float32Array.from([
  0,
  ...new Set(PLACES.flatMap(({ weight }) => Object.values(WORTH).map((worth) => weight * worth)).sort((a, b) => a - b)),
]);

/** A term, or what terms begin with, that a word of a question is looked for by. */
export interface Form {
  readonly term: string;
  readonly isBeginning: boolean;
  /** At how many of the places it is looked for, the best ones first. */
  readonly places: number;
  readonly worth: number;
}

/** How well each document has one word, by key, as ranks of weights; and the documents that have it, each once. */
export interface Hits {
  readonly ranks: Uint8Array;
  readonly keys: Int32Array;
}

export const NO_HITS: Hits = { ranks: new Uint8Array(), keys: new Int32Array() };

const rankOfWeight = new Map(Array.from(WEIGHT_OF_RANK, (weight, rank) => [weight, rank]));

/** The rank of a form that stands at one of `PLACES`. */
export function rankOf(place: number, worth: number): number {
  return rankOfWeight.get(Math.fround((PLACES[place]?.weight ?? 0) * worth)) ?? 0;
}

/** Room to collect keys in: new room for each question would be megabytes to clear away. */
let scratch = new Int32Array(0);

/** Puts together what forms of a word find: the best counts. */
export class HitsBuilder {
  readonly ranks: Uint8Array;
  private count = 0;

  constructor(lastKey: number) {
    this.ranks = new Uint8Array(lastKey + 1);
    if (scratch.length <= lastKey) scratch = new Int32Array(2 * lastKey + 1);
  }

  /** A document that has a form. Documents that were written a moment ago may not be known yet: they are left out. */
  add(key: number, rank: number): void {
    const before = this.ranks[key];
    if (before === undefined || before >= rank) return;
    if (before === 0) scratch[this.count++] = key;
    this.ranks[key] = rank;
  }

  /** What was found. Nothing else may be built between the first and this. */
  hits(): Hits {
    return { ranks: this.ranks, keys: scratch.slice(0, this.count) };
  }
}

/** Adds the documents that have all parts of a compound, though not the compound. */
export function withParts(whole: Hits, parts: readonly Hits[]): Hits {
  const apart = inAll(parts).filter((key) => whole.ranks[key] === 0);
  for (const key of apart) whole.ranks[key] = Math.min(...parts.map(({ ranks }) => ranks[key] ?? 0));
  if (apart.length === 0) return whole;
  const keys = new Int32Array(whole.keys.length + apart.length);
  keys.set(whole.keys);
  keys.set(apart, whole.keys.length);
  return { ranks: whole.ranks, keys };
}

/** The documents that have all of some words. */
export function inAll(hits: readonly Hits[]): Int32Array {
  const [first, ...rest] = [...hits].sort((a, b) => a.keys.length - b.keys.length);
  let keys = first?.keys ?? new Int32Array();
  for (const { ranks } of rest) {
    const kept = new Int32Array(keys.length);
    let count = 0;
    for (const key of keys) if (ranks[key] !== 0) kept[count++] = key;
    keys = kept.subarray(0, count);
  }
  return keys;
}
