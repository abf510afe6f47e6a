import { meritOf, reuseRank } from '../merit.js';
import type { FacetValue, SearchSort } from '../search-engine.js';
import type { DocumentRow } from './search.repository.js';

/** What lists are filtered, sorted and counted by. */
export interface CataloguedDocument {
  readonly key: number;
  readonly id: string;
  readonly newest: number;
  readonly updated: number;
  /** What the most reused come first by. */
  readonly reuseRank: number;
  readonly titleWords: number;
  /** How fresh, measured and reused it is. Decides between equally relevant ones. */
  readonly merit: number;
  /** Numbers of its facet values. */
  readonly values: readonly number[];
  /** Numbers of its visibility keys. */
  readonly readers: readonly number[];
}

/** Documents that hold, and how often each facet value occurs among those that its own facet's filter does not rule out. */
export interface Selection {
  readonly documents: readonly CataloguedDocument[];
  readonly counts: Int32Array;
}

/** A document with what its list is sorted by. */
export interface RankedDocument {
  readonly document: CataloguedDocument;
  readonly value: number;
}

/** Where a page ended. */
export interface PageKey {
  readonly value: number;
  readonly key: number;
}

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

  get size(): number {
    return this.numbers.size;
  }

  find(name: string): number | undefined {
    return this.numbers.get(name);
  }
}

/**
 * The documents of one type as filtering, sorting and counting need them, held in memory: PostgreSQL says which documents match
 * the words, and one pass over these rows does the rest. The database stays the only truth, see `CatalogueMirror`.
 */
export class DocumentCatalogue {
  /** By key: keys are counted up from one, so there are few holes. */
  private readonly documents: (CataloguedDocument | undefined)[] = [];
  private held = 0;
  private readonly readerNumbers = new Numbering();
  private readonly valueNumbers = new Numbering();
  private readonly facetNumbers = new Numbering();
  /** Facet and value of each value number. */
  private readonly values: { facet: number; value: string }[] = [];
  /** How many documents have each value. */
  private readonly holders: number[] = [];

  apply(rows: readonly DocumentRow[]): void {
    for (const row of rows) {
      const before = this.documents[row.key];
      const now = row.removed ? undefined : this.catalogued(row);
      this.documents[row.key] = now;
      this.held += (now ? 1 : 0) - (before ? 1 : 0);
      for (const value of before?.values ?? []) this.holders[value] = (this.holders[value] ?? 0) - 1;
      for (const value of now?.values ?? []) this.holders[value] = (this.holders[value] ?? 0) + 1;
    }
  }

  get size(): number {
    return this.held;
  }

  /** The highest key there has been. */
  get lastKey(): number {
    return Math.max(0, this.documents.length - 1);
  }

  /** Of these keys, the documents that the asker may see; of all documents when there are no keys. */
  visible(keys: Int32Array | null, visibilityKeys: readonly string[]): CataloguedDocument[] {
    const asker = this.asker(visibilityKeys);
    const seen: CataloguedDocument[] = [];
    if (keys === null) {
      for (const document of this.documents) if (document && mayRead(asker, document)) seen.push(document);
    } else {
      for (const key of keys) {
        const document = this.documents[key];
        if (document && mayRead(asker, document)) seen.push(document);
      }
    }
    return seen;
  }

  /** Whether the asker may see at least so many of these documents. */
  sees(keys: Int32Array, visibilityKeys: readonly string[], least = 1): boolean {
    const asker = this.asker(visibilityKeys);
    let seen = 0;
    for (const key of keys) {
      const document = this.documents[key];
      if (document && mayRead(asker, document)) seen += 1;
      if (seen >= least) return true;
    }
    return false;
  }

  /** How much each document has in common with one of them in these facets: a value that few have counts more. Nothing for a key that is not held. */
  likenessTo(key: number, facets: readonly string[]): (document: CataloguedDocument) => number {
    const counted = new Set(facets.map((name) => this.facetNumbers.of(name)));
    const worth = new Float64Array(this.values.length);
    for (const value of this.documents[key]?.values ?? []) {
      const facet = this.values[value]?.facet;
      if (facet !== undefined && counted.has(facet)) worth[value] = rarity(this.holders[value] ?? 0, this.held);
    }
    return ({ values }) => {
      let sum = 0;
      for (const value of values) sum += worth[value] ?? 0;
      return sum;
    };
  }

  /** Filters and counts in one pass. A value that no document has, or a facet that none has, lets nothing through. */
  select(documents: Iterable<CataloguedDocument>, filters: Readonly<Record<string, readonly string[]>>): Selection {
    const active = Object.entries(filters).filter(([, values]) => values.length > 0);
    const wanted = new Uint32Array(this.values.length);
    const facetOfBit: number[] = [];
    active.forEach(([facet, values], bit) => {
      facetOfBit.push(this.facetNumbers.of(facet));
      for (const value of values) {
        const number = this.valueNumbers.find(`${facet}\u0000${value}`);
        if (number !== undefined) wanted[number] = (wanted[number] ?? 0) | (1 << bit);
      }
    });
    const all = (1 << active.length) - 1;
    const counts = new Int32Array(this.values.length);
    const selected: CataloguedDocument[] = [];
    for (const document of documents) {
      let passed = 0;
      for (const value of document.values) passed |= wanted[value] ?? 0;
      const failed = all & ~passed;
      if (failed === 0) {
        selected.push(document);
        for (const value of document.values) counts[value] = (counts[value] ?? 0) + 1;
      } else if ((failed & (failed - 1)) === 0) {
        const facet = facetOfBit[31 - Math.clz32(failed)];
        for (const value of document.values)
          if (this.values[value]?.facet === facet) counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return { documents: selected, counts };
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

  /** Holds a 1 at the number of each visibility key that the asker has. */
  private asker(visibilityKeys: readonly string[]): Uint8Array {
    const asker = new Uint8Array(this.readerNumbers.size);
    for (const key of visibilityKeys) {
      const number = this.readerNumbers.find(key);
      if (number !== undefined) asker[number] = 1;
    }
    return asker;
  }

  private catalogued(row: DocumentRow): CataloguedDocument {
    const values = Object.entries(row.facets).flatMap(([facet, names]) =>
      [...new Set(names)].map((name) => {
        const number = this.valueNumbers.of(`${facet}\u0000${name}`);
        this.values[number] ??= { facet: this.facetNumbers.of(facet), value: name };
        return number;
      }),
    );
    return {
      key: row.key,
      id: row.id,
      newest: row.newest,
      updated: row.updated,
      reuseRank: reuseRank(row),
      titleWords: row.title_words,
      merit: meritOf(row),
      values,
      readers: row.visible_to.map((key) => this.readerNumbers.of(key)),
    };
  }
}

/** How telling it is to be one of some among all: 0 when all are. */
export function rarity(some: number, all: number): number {
  return Math.max(0, Math.log2((1 + all) / (1 + some)));
}

function mayRead(asker: Uint8Array, document: CataloguedDocument): boolean {
  for (const reader of document.readers) if (asker[reader] === 1) return true;
  return false;
}

/** What a sort goes by, highest first. */
export function sortValue(sort: Exclude<SearchSort, 'relevance'>): (document: CataloguedDocument) => number {
  if (sort === 'newest') return (document) => document.newest;
  if (sort === 'updated') return (document) => document.updated;
  return (document) => document.reuseRank;
}

/** Whether a document comes after a page's end. */
export function isAfter({ document, value }: RankedDocument, after: PageKey): boolean {
  return value < after.value || (value === after.value && document.key < after.key);
}

/** The first documents after a page key, in the order of falling value and key. */
export function takePage(
  documents: Iterable<CataloguedDocument>,
  valueOf: (document: CataloguedDocument) => number,
  after: PageKey | null,
  limit: number,
): RankedDocument[] {
  const before = (a: RankedDocument, b: RankedDocument): number => b.value - a.value || b.document.key - a.document.key;
  let first: RankedDocument[] = [];
  let last: RankedDocument | undefined;
  const trim = (): void => {
    first = first.sort(before).slice(0, limit);
    last = first.length === limit ? first.at(-1) : undefined;
  };
  for (const document of documents) {
    const row = { document, value: valueOf(document) };
    if (after && !isAfter(row, after)) continue;
    if (last && before(last, row) < 0) continue;
    first.push(row);
    if (first.length >= 2 * limit) trim();
  }
  trim();
  return first;
}
