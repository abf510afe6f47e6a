import type { SearchType } from '../search-engine.js';
import type { SearchRepository } from './search.repository.js';
import { TermIndex } from './term-index.js';

/** Documents that are read at a time: some milliseconds of work, between which others get their turn. A question waits for a few such batches. */
const BATCH = 100;
const BATCHES_WAITED_FOR = 5;

/** Keeps a `TermIndex` level with the database. What is much is read in the background; meanwhile PostgreSQL is asked for each list. */
export class TermIndexMirror {
  private index = new TermIndex();
  private generation = 0;
  private first: Promise<boolean> | null = null;
  private isFarBehind = false;

  constructor(
    private readonly type: SearchType,
    private readonly repository: SearchRepository,
  ) {}

  /** The index, at least as new as a generation; null while there is much to be read. */
  async at(generation: number): Promise<TermIndex | null> {
    while (this.generation < generation) {
      if (this.isFarBehind) return null;
      this.first ??= this.catchUp(generation).finally(() => (this.first = null));
      if (!(await this.first)) return null;
    }
    return this.index;
  }

  /** Reads the first of what is new, and leaves the rest to the background. @returns whether that was all. */
  private async catchUp(generation: number): Promise<boolean> {
    if (this.index.isWorn) {
      this.index = new TermIndex();
      this.generation = 0;
    }
    let last: number | null = 0;
    for (let batches = 0; last !== null && batches < BATCHES_WAITED_FOR; batches += 1)
      last = await this.readAfter(last);
    if (last === null) {
      this.generation = generation;
      return true;
    }
    this.isFarBehind = true;
    // What goes wrong here goes wrong again, and is heard of, when the next question begins anew.
    void this.readRest(last, generation)
      .catch(() => undefined)
      .finally(() => (this.isFarBehind = false));
    return false;
  }

  private async readRest(after: number, generation: number): Promise<void> {
    for (let last: number | null = after; last !== null;) last = await this.readAfter(last);
    this.generation = generation;
  }

  /** Takes in a batch of documents that are newer than the index; answers with the last key, or null when there are no more. */
  private async readAfter(key: number): Promise<number | null> {
    const rows = await this.repository.vectorsAfter(this.type, this.generation, key, BATCH);
    for (const row of rows) {
      if (row.words === null) this.index.remove(row.key);
      else this.index.put(row.key, row.words);
    }
    return rows.length < BATCH ? null : (rows.at(-1)?.key ?? null);
  }
}
