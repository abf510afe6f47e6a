import { BoundedCache } from './bounded-cache.js';
import { HitsBuilder, rankOf, type Form, type Hits } from './hits.js';
import { PLACES } from './index-row.js';
import type { SearchRepository } from './search.repository.js';

/** Numbers that are remembered: some 8 MB at most. */
const REMEMBERED = 2_000_000;

/**
 * Finds documents by their terms through PostgreSQL's index, while a process does not have all terms in memory yet. Each term is asked for at each place on its own: PostgreSQL
 * would weigh many alternatives for every single document.
 */
export class KeyLists {
  private readonly lists = new BoundedCache<Int32Array>(REMEMBERED);

  constructor(private readonly repository: SearchRepository) {}

  /** For each group of forms the documents that have any of them. @param stamp of the state of the index: lists are remembered for it. */
  async find(groups: readonly (readonly Form[])[], stamp: string, lastKey: number): Promise<Hits[]> {
    const lists = await this.listsOf(new Set(groups.flat().flatMap(questionsOf)), stamp);
    return groups.map((forms) => {
      const hits = new HitsBuilder(lastKey);
      for (const form of forms) {
        questionsOf(form).forEach((question, place) => {
          const rank = rankOf(place, form.worth);
          for (const key of lists.get(question) ?? []) hits.add(key, rank);
        });
      }
      return hits.hits();
    });
  }

  private async listsOf(questions: ReadonlySet<string>, stamp: string): Promise<ReadonlyMap<string, Int32Array>> {
    const found = new Map<string, Int32Array>();
    for (const question of questions) {
      const known = this.lists.get(`${stamp} ${question}`);
      if (known) found.set(question, known);
    }
    const unknown = [...questions].filter((question) => !found.has(question));
    const lists = unknown.length > 0 ? await this.repository.keysMatching(unknown) : [];
    unknown.forEach((question, at) => {
      const keys = lists[at] ?? new Int32Array();
      found.set(question, keys);
      this.lists.set(`${stamp} ${question}`, keys, keys.length);
    });
    return found;
  }
}

/** What to ask for a form at each of its places, in PostgreSQL's notation. Words are letters and digits only; the quotes keep it so by form. */
function questionsOf({ term, isBeginning, places }: Form): string[] {
  const safe = term.replaceAll("'", '').replaceAll('\\', '');
  return PLACES.slice(0, places).map(({ letter }) => `'${letter}${safe}'${isBeginning ? ':*' : ''}`);
}
