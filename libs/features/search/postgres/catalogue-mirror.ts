import type { SearchType } from '../search-engine.js';
import { DocumentCatalogue } from './document-catalogue.js';
import type { ChangedDocument, IndexState } from './key-lists.js';
import type { DocumentRow, SearchRepository } from './search.repository.js';
import { sharedAnswer } from './shared-answer.js';

const BATCH = 5000;
/** Changed documents whose terms are kept, so that what is remembered of terms can be mended. */
const MOST_CHANGES = 500;

/** A catalogue, and the state of the index that it shows. */
export interface Mirrored extends IndexState {
  readonly catalogue: DocumentCatalogue;
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
  private changesSince = 0;
  /** By key, the latest last. */
  private changes = new Map<number, ChangedDocument>();
  private readonly latest: () => Promise<{ documents: number; words: number }>;

  constructor(
    private readonly type: SearchType,
    private readonly repository: SearchRepository,
  ) {
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
    return {
      catalogue: this.catalogue,
      era: this.era,
      generation: this.generation,
      changesSince: this.changesSince,
      changes: [...this.changes.values()],
      stamp: `${this.era}.${this.generation}`,
      wordsStamp: `${this.era}.${words}`,
    };
  }

  private async catchUp(generation: number): Promise<void> {
    const { catalogue, generation: from } = this;
    if (from >= generation) return;
    const written: DocumentRow[] = [];
    let latest = generation;
    for (let key = 0; ;) {
      const rows = await this.repository.documentsAfter(this.type, from, key, BATCH);
      catalogue.apply(rows);
      for (const row of rows) latest = Math.max(latest, row.generation);
      if (written.length <= MOST_CHANGES) written.push(...rows);
      if (rows.length < BATCH) break;
      key = rows.at(-1)?.key ?? key;
    }
    const changes = written.length <= MOST_CHANGES ? await this.changed(written) : null;
    if (this.catalogue !== catalogue) return;
    this.note(changes, latest);
    this.generation = generation;
  }

  private async changed(rows: readonly DocumentRow[]): Promise<ChangedDocument[]> {
    const terms = await this.repository.termsOf(rows.map(({ key }) => key));
    return rows.map(({ key, generation }) => ({ key, generation, terms: terms.get(key) ?? new Set<string>() }));
  }

  /** Keeps what has changed, as far as there is room; what is older than that can no longer be mended. */
  private note(changes: readonly ChangedDocument[] | null, generation: number): void {
    if (changes === null) {
      this.changes = new Map();
      this.changesSince = generation;
      return;
    }
    for (const change of [...changes].sort((a, b) => a.generation - b.generation)) {
      this.changes.delete(change.key);
      this.changes.set(change.key, change);
    }
    for (const [key, change] of this.changes) {
      if (this.changes.size <= MOST_CHANGES) break;
      this.changes.delete(key);
      this.changesSince = Math.max(this.changesSince, change.generation);
    }
  }

  /** A generation that went back is another database, such as a restored one. */
  private startAnew(): void {
    this.catalogue = new DocumentCatalogue();
    this.generation = 0;
    this.changes = new Map();
    this.changesSince = 0;
    this.era += 1;
  }
}
