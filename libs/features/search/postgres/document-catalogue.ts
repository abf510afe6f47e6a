import type { SearchSort } from '../search-engine.js';
import type { DocumentRow } from './search.repository.js';

/** What lists are filtered, sorted and counted by. */
export interface CataloguedDocument {
  readonly key: number;
  readonly id: string;
  readonly newest: number;
  readonly updated: number;
  readonly reuse: number;
  /** 0 to 999: how fresh, measured and reused it is. Decides between equally relevant ones. */
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

/** Where a page ended. */
export interface PageKey {
  readonly value: number;
  readonly key: number;
}

const MOST_VALUES_COUNTED = 300;
const FRESHNESS_FROM = Date.UTC(2015, 0, 1);
const FRESHNESS_SPAN = 20 * 365.25 * 24 * 3600 * 1000;

/** Does not depend on today, so that a list keeps its order while someone pages through it. */
function meritOf(row: DocumentRow): number {
  const freshness = Math.min(1, Math.max(0, (row.newest - FRESHNESS_FROM) / FRESHNESS_SPAN));
  return Math.min(
    999,
    Math.round(freshness * 500 + (row.measured ? 200 : 0) + Math.min(299, 100 * Math.log2(1 + row.reuse))),
  );
}

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

/**
 * The documents of one type as filtering, sorting and counting need them, held in memory: PostgreSQL says which documents match
 * the words, and one pass over these rows does the rest. The database stays the only truth, see `CatalogueMirror`.
 */
export class DocumentCatalogue {
  private readonly documents = new Map<number, CataloguedDocument>();
  private readonly readerNumbers = new Numbering();
  private readonly valueNumbers = new Numbering();
  private readonly facetNumbers = new Numbering();
  /** Facet and value of each value number. */
  private readonly values: { facet: number; value: string }[] = [];

  apply(rows: readonly DocumentRow[]): void {
    for (const row of rows) {
      if (row.removed) this.documents.delete(row.key);
      else this.documents.set(row.key, this.catalogued(row));
    }
  }

  get size(): number {
    return this.documents.size;
  }

  /** Of these keys, the documents that the asker may see; of all documents when there are no keys. */
  *visible(keys: Int32Array | null, visibilityKeys: readonly string[]): Generator<CataloguedDocument> {
    const asker = new Set(visibilityKeys.map((key) => this.readerNumbers.find(key)));
    const isVisible = (document: CataloguedDocument): boolean => document.readers.some((reader) => asker.has(reader));
    if (keys === null) {
      for (const document of this.documents.values()) if (isVisible(document)) yield document;
      return;
    }
    for (const key of keys) {
      const document = this.documents.get(key);
      if (document && isVisible(document)) yield document;
    }
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
      reuse: row.reuse,
      merit: meritOf(row),
      values,
      readers: row.visible_to.map((key) => this.readerNumbers.of(key)),
    };
  }
}

/** What a sort goes by, highest first. */
export function sortValue(sort: Exclude<SearchSort, 'relevance'>): (document: CataloguedDocument) => number {
  if (sort === 'newest') return (document) => document.newest;
  if (sort === 'updated') return (document) => document.updated;
  return (document) => document.reuse * 1000 + document.merit;
}

/** The first documents after a page key, in the order of falling value and key. */
export function takePage(
  documents: Iterable<CataloguedDocument>,
  valueOf: (document: CataloguedDocument) => number,
  after: PageKey | null,
  limit: number,
): { document: CataloguedDocument; value: number }[] {
  const first: { document: CataloguedDocument; value: number }[] = [];
  for (const document of documents) {
    const value = valueOf(document);
    if (after && (value > after.value || (value === after.value && document.key >= after.key))) continue;
    const last = first.at(-1);
    if (
      last &&
      first.length === limit &&
      (value < last.value || (value === last.value && document.key < last.document.key))
    )
      continue;
    let at = first.length;
    for (
      let before = first[at - 1];
      before && (before.value < value || (before.value === value && before.document.key < document.key));
      before = first[at - 1]
    )
      at -= 1;
    first.splice(at, 0, { document, value });
    if (first.length > limit) first.pop();
  }
  return first;
}
