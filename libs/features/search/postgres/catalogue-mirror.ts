import type { SearchType } from '../search-engine.js';
import { DocumentCatalogue } from './document-catalogue.js';
import type { SearchRepository } from './search.repository.js';

const BATCH = 5000;

/**
 * Keeps a catalogue level with the database. Every write to the index takes the next generation in its own transaction, and every search reads
 * the generation first: when it has moved, by whichever process, what was written since is fetched before anything is answered.
 */
export class CatalogueMirror {
  private catalogue = new DocumentCatalogue();
  private generation = 0;
  private era = 0;
  private loading: Promise<void> = Promise.resolve();

  constructor(
    private readonly type: SearchType,
    private readonly repository: SearchRepository,
  ) {}

  /** The catalogue, at least as new as everything that was committed before the call, and a stamp that changes whenever the index does. */
  async current(): Promise<{ catalogue: DocumentCatalogue; stamp: string }> {
    const known = this.generation;
    const generation = await this.repository.generation(this.type);
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
    return { catalogue: this.catalogue, stamp: `${this.era}.${this.generation}` };
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
    this.era += 1;
  }
}
