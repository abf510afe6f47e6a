import { BoundedCache } from './bounded-cache.js';
import { answers, toTsquery, type IndexQuery } from './index-query.js';
import type { SearchRepository } from './search.repository.js';

/** A document that was written or taken out lately. */
export interface ChangedDocument {
  readonly generation: number;
  readonly key: number;
  /** Its terms now; none when it is gone. */
  readonly terms: ReadonlySet<string>;
}

/** The state of the index that lists are asked for at. */
export interface IndexState {
  /** Another one is another database: generations of two eras have nothing to do with each other. */
  readonly era: number;
  readonly generation: number;
  /** Documents that changed after this generation are all among `changes`. */
  readonly changesSince: number;
  /** In the order of their generations. */
  readonly changes: readonly ChangedDocument[];
}

interface KeptList {
  readonly keys: Int32Array;
  readonly generation: number;
}

/** Numbers that are remembered: some 32 MB at most. */
const REMEMBERED = 8_000_000;

/**
 * Which documents have a term, remembered over writes: a list that is not of today is mended with the few documents that have changed
 * since, and only asked for anew when too many have.
 */
export class KeyLists {
  private readonly lists = new BoundedCache<KeptList>(REMEMBERED);

  constructor(private readonly repository: SearchRepository) {}

  /** For each question the keys of the documents that answer it, each once. */
  async find(queries: readonly IndexQuery[], state: IndexState): Promise<Int32Array[]> {
    const found = new Map<string, Int32Array>([['', new Int32Array()]]);
    const unknown: string[] = [];
    const names = queries.map(toTsquery);
    const keyOf = (name: string): string => `${state.era} ${name}`;
    names.forEach((name, at) => {
      const query = queries[at];
      if (found.has(name) || query === undefined) return;
      const keys = this.kept(keyOf(name), query, state);
      if (keys) found.set(name, keys);
      else unknown.push(name);
    });
    const wanted = [...new Set(unknown)];
    const lists = wanted.length > 0 ? await this.repository.keysMatching(wanted) : [];
    wanted.forEach((name, at) => {
      const keys = lists[at] ?? new Int32Array();
      found.set(name, keys);
      this.keep(keyOf(name), { keys, generation: state.generation });
    });
    return names.map((name) => found.get(name) ?? new Int32Array());
  }

  private kept(name: string, query: IndexQuery, state: IndexState): Int32Array | undefined {
    const list = this.lists.get(name);
    if (!list || list.generation > state.generation || list.generation < state.changesSince) return undefined;
    if (list.generation === state.generation) return list.keys;
    const changes = state.changes.filter((one) => one.generation > list.generation);
    const changed = new Set(changes.map((one) => one.key));
    const rest = list.keys.some((key) => changed.has(key)) ? list.keys.filter((key) => !changed.has(key)) : list.keys;
    const added = new Set(changes.filter((one) => answers(query, one.terms)).map((one) => one.key));
    const keys = added.size === 0 ? rest : Int32Array.from([...rest, ...added]);
    this.keep(name, { keys, generation: state.generation });
    return keys;
  }

  private keep(name: string, list: KeptList): void {
    this.lists.set(name, list, list.keys.length);
  }
}
