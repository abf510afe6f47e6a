import { rankOf, type Form, type HitsBuilder } from './hits.js';
import { PLACES } from './index-row.js';
import { Lexicon, UNKNOWN, withRoom } from './lexicon.js';
import { PostingLists } from './posting-lists.js';

/** Titles, keywords and summaries are kept apart from long texts, so that what is only looked for there costs no reading of the rest. */
export const HEAD_PLACES = 6;
/** The place stands in the lowest bits of each number of a list. */
const PLACE_BITS = 3;
const PLACE_MASK = (1 << PLACE_BITS) - 1;
const ROOM_AT_FIRST = 256;
/** When more than half of what is held is of documents that were replaced, all is better read anew. */
const MOST_WORN = 0.5;
const FEW = 2000;

const PLACE_OF_BYTE = new Int8Array(256).fill(-1);
PLACES.forEach(({ letter }, place) => (PLACE_OF_BYTE[letter.charCodeAt(0)] = place));

/** Terms and where they stand, for some of the places. */
class Shelf {
  readonly terms = new Lexicon();
  readonly lists = new PostingLists();

  constructor(
    readonly from: number,
    readonly to: number,
  ) {}
}

/**
 * The terms of the documents of one type, in memory: what the full-text index of PostgreSQL holds, in about a byte and a half for each term of each document. A list
 * is read here in a hundredth of the time that it takes to fetch.
 *
 * A document that is written again gets another number, higher than all before, and its old one stands for nothing: lists only ever grow at their ends.
 */
export class TermIndex {
  private readonly shelves = [new Shelf(0, HEAD_PLACES), new Shelf(HEAD_PLACES, PLACES.length)];
  /** The document of each number, 0 for one that was replaced or taken out. */
  private keys = new Int32Array(ROOM_AT_FIRST);
  private readonly numbers = new Map<number, number>();
  private used = 0;
  private read = new Int32Array(ROOM_AT_FIRST);

  /** Whether it is time to begin with an empty one. */
  get isWorn(): boolean {
    return this.used > FEW && this.numbers.size < this.used * MOST_WORN;
  }

  /**
   * Takes in a document, or what it has become.
   * @param vector its terms as PostgreSQL sends a `tsvector`: how many, then each with a zero after it and a count of positions, which is zero here.
   */
  put(key: number, vector: Buffer): void {
    this.remove(key);
    const number = this.used++;
    this.keys = withRoom(this.keys, number);
    this.keys[number] = key;
    this.numbers.set(key, number);
    let at = 4;
    for (let left = vector.readInt32BE(0); left > 0; left -= 1) {
      const place = PLACE_OF_BYTE[vector[at] ?? 0] ?? -1;
      let end = at + 1;
      while (vector[end] !== 0) end += 1;
      const shelf = this.shelves[place < HEAD_PLACES ? 0 : 1];
      if (shelf && place !== -1)
        shelf.lists.append(shelf.terms.numberOf(vector, at + 1, end), (number << PLACE_BITS) | (place - shelf.from));
      at = end + 3 + 2 * vector.readUInt16BE(end + 1);
    }
  }

  remove(key: number): void {
    const number = this.numbers.get(key);
    if (number === undefined) return;
    this.keys[number] = 0;
    this.numbers.delete(key);
  }

  /** Whether any document has had a term. */
  has(term: string): boolean {
    const text = Buffer.from(term);
    return this.shelves.some(({ terms }) => terms.find(text) !== UNKNOWN);
  }

  /** Adds the documents that have any of these forms. */
  find(forms: readonly Form[], hits: HitsBuilder): void {
    for (const form of forms) {
      const text = Buffer.from(form.term);
      for (const shelf of this.shelves) {
        if (form.places <= shelf.from) continue;
        const ranks = ranksOf(form, shelf);
        const terms = form.isBeginning ? shelf.terms.startingWith(text) : [shelf.terms.find(text)];
        for (const term of terms) if (term !== UNKNOWN) this.addList(shelf, term, ranks, hits);
      }
    }
  }

  private addList(shelf: Shelf, term: number, ranks: Uint8Array, hits: HitsBuilder): void {
    if (this.read.length < this.used) this.read = new Int32Array(2 * this.used);
    const { keys, read } = this;
    const count = shelf.lists.read(term, read);
    for (let at = 0; at < count; at += 1) {
      const posting = read[at] ?? 0;
      const key = keys[posting >> PLACE_BITS] ?? 0;
      if (key !== 0) hits.add(key, ranks[posting & PLACE_MASK] ?? 0);
    }
  }
}

/** What a form counts at each place of a shelf; nothing where it is not looked for. */
function ranksOf({ places, worth }: Form, { from, to }: Shelf): Uint8Array {
  return Uint8Array.from({ length: to - from }, (_, at) => (from + at < places ? rankOf(from + at, worth) : 0));
}
