import { meritOf, reuseRank } from '../merit.js';
import type { FacetValue, SearchSort } from '../search-engine.js';
import { NumberLists } from './number-lists.js';
import type { DocumentRow } from './search.repository.js';

/** Documents that hold, by their keys, and how often each facet value occurs among those that its own facet's filter does not rule out. */
export interface Selection {
  readonly keys: Int32Array;
  readonly counts: Int32Array;
}

/** A document with what its list is sorted by. */
export interface RankedKey {
  readonly key: number;
  readonly value: number;
}

/** What a document's place in a list goes by, highest first. */
export type ValueOf = (key: number) => number;

const MOST_VALUES_COUNTED = 300;
/** Gives each name a number, the same again for the same name. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.numbers.size);
    return this.numbers.size - 1;
  }

  find(name: string): number | undefined {
    return this.numbers.get(name);
  }
}

/** Stands for a document that is not there. */
const NOBODY = 0;
/** Filters whose documents are remembered until one changes. */
const MOST_FILTERS = 64;

/**
 * The documents of one type as filtering, sorting and counting need them, held in memory in columns by their keys: PostgreSQL says which
 * documents match the words, and some passes over these columns do the rest. The database stays the only truth, see `CatalogueMirror`.
 */
export class DocumentCatalogue {
  private readonly ids: string[] = [];
  private readonly newest: number[] = [];
  private readonly updated: number[] = [];
  private readonly reuseRanks: number[] = [];
  private readonly merits: number[] = [];
  private readonly titleWords: number[] = [];
  /** Who may read a document: a number for each set of visibility keys that occurs. */
  private readonly audiences: number[] = [];
  private readonly audienceNumbers = new Numbering();
  private readonly readersOfAudience: (readonly string[])[] = [[]];
  /** What was worked out last: most questions come from those who are not signed in, and each needs it some times. */
  private lastAsker: { readonly name: string; readonly mayRead: Uint8Array } | null = null;
  private held = 0;
  /** Values of each facet, by its number. */
  private readonly facetValues: NumberLists[] = [];
  private readonly valueNumbers = new Numbering();
  private readonly facetNumbers = new Numbering();
  /** Facet and value of each value number. */
  private readonly values: { facet: number; value: string }[] = [];
  /** How many documents have each value. */
  private readonly holders: number[] = [];
  /** Which documents a filter lets through, by key. */
  private readonly filters = new Map<string, Uint8Array>();

  constructor() {
    this.audienceNumbers.of('');
  }

  apply(rows: readonly DocumentRow[]): void {
    if (rows.length > 0) this.filters.clear();
    for (const row of rows) this.put(row);
  }

  get size(): number {
    return this.held;
  }

  /** The highest key there has been. */
  get lastKey(): number {
    return Math.max(0, this.audiences.length - 1);
  }

  idOf(key: number): string {
    return this.ids[key] ?? '';
  }

  /** How fresh, measured and reused a document is. Decides between equally relevant ones. */
  meritOf(key: number): number {
    return this.merits[key] ?? 0;
  }

  titleWordsOf(key: number): number {
    return this.titleWords[key] ?? 0;
  }

  /** What a sort goes by. */
  valueBy(sort: Exclude<SearchSort, 'relevance'>): ValueOf {
    const column = { newest: this.newest, updated: this.updated, mostReused: this.reuseRanks }[sort];
    return (key) => column[key] ?? 0;
  }

  /** Of these keys, those of documents that the asker may see; of all documents when there are no keys. */
  visible(keys: Int32Array | null, visibilityKeys: readonly string[]): Int32Array {
    const { audiences } = this;
    const mayRead = this.audiencesWith(visibilityKeys);
    const length = keys === null ? audiences.length : keys.length;
    const seen = roomFor(length);
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      const key = keys === null ? at : (keys[at] ?? 0);
      if (mayRead[audiences[key] ?? NOBODY] === 1) seen[count++] = key;
    }
    return seen.slice(0, count);
  }

  /** Whether the asker may see at least so many of these documents. */
  sees(keys: Int32Array, visibilityKeys: readonly string[], least = 1): boolean {
    const mayRead = this.audiencesWith(visibilityKeys);
    let seen = 0;
    for (const key of keys) {
      seen += mayRead[this.audiences[key] ?? NOBODY] ?? 0;
      if (seen >= least) return true;
    }
    return false;
  }

  /** How much each document has in common with one of them in these facets: a value that few have counts more. Nothing for a key that is not held. */
  likenessTo(key: number, facets: readonly string[]): ValueOf {
    const compared = facets.flatMap((name) => this.facetValues[this.facetNumbers.find(name) ?? -1] ?? []);
    const worth = new Float64Array(this.values.length);
    for (const lists of compared)
      for (const value of lists.of(key)) worth[value] = rarity(this.holders[value] ?? 0, this.held);
    return (other) => {
      let sum = 0;
      for (const lists of compared) for (const value of lists.of(other)) sum += worth[value] ?? 0;
      return sum;
    };
  }

  /**
   * Filters what the asker may see of these documents, or of all, then counts: all values of the documents that every filter lets through, and the values of a
   * filter's own facet of those that only this filter rules out. A value that no document has, or a facet that none has, lets nothing through.
   */
  select(
    keys: Int32Array | null,
    visibilityKeys: readonly string[],
    filters: Readonly<Record<string, readonly string[]>>,
  ): Selection {
    const { audiences } = this;
    const mayRead = this.audiencesWith(visibilityKeys);
    const active = Object.entries(filters).filter(([, values]) => values.length > 0);
    const holders = active.map(([name, values]) => this.holdersOf(name, values));
    const ownLists = active.map(([name]) => this.facetValues[this.facetNumbers.find(name) ?? -1]);
    const counts = new Int32Array(this.values.length);
    const length = keys === null ? audiences.length : keys.length;
    const selected = roomFor(length);
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      const key = keys === null ? at : (keys[at] ?? 0);
      if (mayRead[audiences[key] ?? NOBODY] !== 1) continue;
      let failures = 0;
      let failed = 0;
      for (let place = 0; place < holders.length && failures < 2; place += 1) {
        if (holders[place]?.[key] === 1) continue;
        failures += 1;
        failed = place;
      }
      if (failures === 0) selected[count++] = key;
      else if (failures === 1) ownLists[failed]?.countOne(key, counts);
    }
    const found = selected.slice(0, count);
    for (const lists of this.facetValues) for (const key of found) lists.countOne(key, counts);
    return { keys: found, counts };
  }

  /** How often each value of one facet was counted. */
  valuesOf(counts: Int32Array, name: string): FacetValue[] {
    const facet = this.facetNumbers.find(name);
    return this.values.flatMap((one, number) =>
      one.facet === facet ? [{ value: one.value, count: counts[number] ?? 0 }] : [],
    );
  }

  /** Counts by facet and value, most frequent first. */
  facets(counts: Int32Array, names: readonly string[]): Record<string, Record<string, number>> {
    const wanted = new Map(names.map((name) => [this.facetNumbers.of(name), name]));
    const found = new Map<string, [value: string, count: number][]>(names.map((name) => [name, []]));
    counts.forEach((count, number) => {
      const value = this.values[number];
      const name = value && count > 0 ? wanted.get(value.facet) : undefined;
      if (value && name !== undefined) found.get(name)?.push([value.value, count]);
    });
    return Object.fromEntries(
      Array.from(found, ([name, values]) => [
        name,
        Object.fromEntries(values.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_VALUES_COUNTED)),
      ]),
    );
  }

  /** Holds a 1 at the number of each set of visibility keys that has one of the asker's. */
  private audiencesWith(visibilityKeys: readonly string[]): Uint8Array {
    const name = visibilityKeys.join('\u0000');
    const known = this.lastAsker;
    if (known?.name === name && known.mayRead.length === this.readersOfAudience.length) return known.mayRead;
    const asker = new Set(visibilityKeys);
    const mayRead = Uint8Array.from(this.readersOfAudience, (readers) =>
      readers.some((reader) => asker.has(reader)) ? 1 : 0,
    );
    this.lastAsker = { name, mayRead };
    return mayRead;
  }

  /** Holds a 1 at the key of each document that has one of these values of a facet. */
  private holdersOf(facet: string, values: readonly string[]): Uint8Array {
    const name = JSON.stringify([facet, values]);
    const known = this.filters.get(name);
    if (known) return known;
    const wanted = new Uint8Array(this.values.length);
    for (const value of values) {
      const number = this.valueNumbers.find(`${facet}\u0000${value}`);
      if (number !== undefined) wanted[number] = 1;
    }
    const holders = new Uint8Array(this.audiences.length);
    this.facetValues[this.facetNumbers.find(facet) ?? -1]?.mark(wanted, holders);
    if (this.filters.size >= MOST_FILTERS) this.filters.clear();
    this.filters.set(name, holders);
    return holders;
  }

  private put(row: DocumentRow): void {
    const { key } = row;
    for (let at = this.audiences.length; at < key; at += 1) this.audiences[at] = NOBODY;
    const before = this.audiences[key] ?? NOBODY;
    this.audiences[key] = row.removed ? NOBODY : this.audienceOf(row.visible_to);
    this.held += (row.removed ? 0 : 1) - (before === NOBODY ? 0 : 1);
    this.ids[key] = row.id;
    this.newest[key] = row.newest;
    this.updated[key] = row.updated;
    this.reuseRanks[key] = reuseRank(row);
    this.merits[key] = meritOf(row);
    this.titleWords[key] = row.title_words;
    const facets = new Map(
      Object.entries(row.removed ? {} : row.facets).map(([facet, names]) => [this.facetOf(facet), { facet, names }]),
    );
    this.facetValues.forEach((lists, number) => {
      for (const value of lists.of(key)) this.holders[value] = (this.holders[value] ?? 0) - 1;
      const { facet = '', names = [] } = facets.get(number) ?? {};
      const values = [...new Set(names)].map((name) => this.valueOf(number, facet, name));
      for (const value of values) this.holders[value] = (this.holders[value] ?? 0) + 1;
      lists.set(key, values);
    });
  }

  private facetOf(name: string): number {
    const number = this.facetNumbers.of(name);
    this.facetValues[number] ??= new NumberLists();
    return number;
  }

  private valueOf(facet: number, facetName: string, value: string): number {
    const number = this.valueNumbers.of(`${facetName}\u0000${value}`);
    this.values[number] ??= { facet, value };
    return number;
  }

  /** A document that nobody may read is another thing than one that is not there: it counts as held. */
  private audienceOf(readers: readonly string[]): number {
    const number = this.audienceNumbers.of(`${[...readers].sort().join('\u0000')}\u0000`);
    this.readersOfAudience[number] ??= readers;
    return number;
  }
}

/** Room to collect keys in until it is known how many there are: new room for each question would be megabytes to clear away. */
let room = new Int32Array(0);

function roomFor(length: number): Int32Array {
  if (room.length < length) room = new Int32Array(2 * length);
  return room;
}

/** How telling it is to be one of some among all: 0 when all are. */
export function rarity(some: number, all: number): number {
  return Math.max(0, Math.log2((1 + all) / (1 + some)));
}

/** Whether a document comes after a page's end. */
export function isAfter({ key, value }: RankedKey, after: RankedKey): boolean {
  return value < after.value || (value === after.value && key < after.key);
}

/** The first documents after a page's end, in the order of falling value and key. */
export function takePage(
  keys: Iterable<number>,
  valueOf: ValueOf,
  after: RankedKey | null,
  limit: number,
): RankedKey[] {
  const before = (a: RankedKey, b: RankedKey): number => b.value - a.value || b.key - a.key;
  let first: RankedKey[] = [];
  let last: RankedKey | undefined;
  const trim = (): void => {
    first = first.sort(before).slice(0, limit);
    last = first.length === limit ? first.at(-1) : undefined;
  };
  for (const key of keys) {
    const value = valueOf(key);
    if (last && (value < last.value || (value === last.value && key < last.key))) continue;
    const row = { key, value };
    if (after && !isAfter(row, after)) continue;
    first.push(row);
    if (first.length >= 2 * limit) trim();
  }
  trim();
  return first;
}
