import type { SearchType } from '../search-engine.js';
import { DocumentCatalogue } from './document-catalogue.js';
import type { SearchRepository } from './search.repository.js';
import { sharedAnswer } from './shared-answer.js';
import type { TermIndex } from './term-index.js';
import { TermIndexMirror } from './term-index-mirror.js';

const BATCH = 1000;

/** A catalogue, and the state of the index that it shows. */
export interface Mirrored {
  readonly catalogue: DocumentCatalogue;
  /** The terms of all documents; null while they are still being read. */
  readonly terms: TermIndex | null;
  /** Changes whenever the index does. */
  readonly stamp: string;
  /** Changes whenever words come that no document had. */
  readonly wordsStamp: string;
}

/**
 * Keeps a catalogue level with the database. Every write to the index takes the next generation in its own transaction, and every search reads
 * the generation first: when it has moved, by whichever process, what was written since is fetched before anything is answered.
 */
export class CatalogueMirror {
  private catalogue = new DocumentCatalogue();
  private generation = 0;
  private era = 0;
  private loading: Promise<void> = Promise.resolve();
  private terms: TermIndexMirror;
  private readonly latest: () => Promise<{ documents: number; words: number }>;

  constructor(
    private readonly type: SearchType,
    private readonly repository: SearchRepository,
  ) {
    this.terms = new TermIndexMirror(type, repository);
    this.latest = sharedAnswer(() => repository.generations(type));
  }

  /** The catalogue, at least as new as everything that was committed before the call. */
  async current(): Promise<Mirrored> {
    const known = this.generation;
    const { documents: generation, words } = await this.latest();
    if (generation < known && this.generation === known) this.startAnew();
    while (this.generation < generation) {
      this.loading = this.loading.then(() => this.catchUp(generation));
      try {
        await this.loading;
      } catch (error) {
        this.loading = Promise.resolve();
        throw error;
      }
    }
    const { catalogue, era } = this;
    const stamp = `${era}.${this.generation}`;
    return { catalogue, terms: await this.terms.at(this.generation), stamp, wordsStamp: `${era}.${words}` };
  }

  private async catchUp(generation: number): Promise<void> {
    const { catalogue, generation: from } = this;
    if (from >= generation) return;
    for (let key = 0; ;) {
      const rows = await this.repository.documentsAfter(this.type, from, key, BATCH);
      catalogue.apply(rows);
      if (rows.length < BATCH) break;
      key = rows.at(-1)?.key ?? key;
    }
    if (this.catalogue === catalogue) this.generation = generation;
  }

  /** A generation that went back is another database, such as a restored one. */
  private startAnew(): void {
    this.catalogue = new DocumentCatalogue();
    this.generation = 0;
    this.terms = new TermIndexMirror(this.type, this.repository);
    this.era += 1;
  }
}
