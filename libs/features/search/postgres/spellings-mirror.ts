import type { SearchRepository } from './search.repository.js';
import { Spellings } from './spellings.js';

const BATCH = 10_000;
const BEFORE_ALL = -1;

/** Keeps the spellings of all words and stems of the index, without marks, level with the database. Words that are gone may be among them. */
export class SpellingsMirror {
  private spellings = new Spellings();
  private generation = BEFORE_ALL;
  private reading: Promise<void> = Promise.resolve();

  constructor(private readonly repository: SearchRepository) {}

  /** The spellings, at least as new as everything that was committed before the call. */
  async current(): Promise<Spellings> {
    this.reading = this.reading.catch(() => undefined).then(() => this.catchUp());
    await this.reading;
    return this.spellings;
  }

  private async catchUp(): Promise<void> {
    const generation = await this.repository.wordsGeneration();
    if (generation === this.generation) return;
    if (generation < this.generation) {
      // A generation that went back is another database, such as a restored one.
      this.spellings = new Spellings();
      this.generation = BEFORE_ALL;
    }
    for (let after: { word: string; lang: string } | null = { word: '', lang: '' }; after !== null;) {
      const { lines, last } = await this.repository.spellingsAfter(this.generation, after, BATCH);
      this.addAll(lines);
      after = last;
    }
    this.generation = generation;
  }

  private addAll(lines: readonly string[]): void {
    let stemBefore = '';
    for (const line of lines) {
      const space = line.indexOf(' ');
      const word = line.slice(0, space);
      const stem = line.slice(space + 1);
      this.spellings.add(word);
      // Inflected forms stand together and share their stem.
      if (stem !== word && stem !== stemBefore) this.spellings.add(stem);
      stemBefore = stem;
    }
  }
}
