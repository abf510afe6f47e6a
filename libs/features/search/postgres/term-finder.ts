import type { Analyser, AskedTerm } from '../analysis/analyser.js';
import { editsForgiven, nearest } from '../text/edit-distance.js';
import { fold, type QueryWords } from '../text/words.js';
import type { BoundedCache } from './bounded-cache.js';
import { groupBy } from './group-by.js';
import { forgiven, queryTerm, type QueryTerm } from './query-term.js';
import type { SearchRepository } from './search.repository.js';

/** A word with what it may have been meant to be, the likeliest first. */
export interface Forgiven {
  readonly term: QueryTerm;
  readonly corrections: readonly QueryTerm[];
}

const MOST_CORRECTIONS = 12;

/** Turns words of a question into terms of the index, through the analysis and the vocabulary. */
export class TermFinder {
  constructor(
    private readonly analyser: Analyser,
    private readonly repository: SearchRepository,
    private readonly terms: BoundedCache<QueryTerm[]>,
    private readonly forgivenWords: BoundedCache<Forgiven>,
  ) {}

  /**
   * Letters are forgiven where none were typed that need forgiving: `aldreomsorg` finds `äldreomsorg`, but `kör` is not `kor`. Two words
   * that are one in the index (`hem tjänst`) are found as one.
   */
  async termsOf(words: QueryWords, context: string): Promise<QueryTerm[]> {
    const key = `${context}${JSON.stringify(words)}`;
    const known = this.terms.get(key);
    if (known) return known;
    const terms = await this.lookUp(await this.analyser.readQuestion(words));
    this.terms.set(
      key,
      terms,
      terms.reduce((size, one) => size + sizeOf(one), 0),
    );
    return terms;
  }

  /** Each word with its stems, and nothing looser. */
  async stemsOf(words: readonly string[]): Promise<(readonly string[])[]> {
    return (await this.analyser.readQuestion({ words, lastIsPrefix: false })).map(({ stems }) => stems);
  }

  /** For a word that finds nothing: the nearest words of the vocabulary. */
  async forgive(term: QueryTerm, context: string): Promise<Forgiven> {
    const key = `${context}?${term.word}`;
    const known = this.forgivenWords.get(key);
    if (known) return known;
    const folded = fold(term.word);
    const edits = editsForgiven(folded);
    const [asking] = await this.analyser.readQuestion({ words: [folded], lastIsPrefix: false });
    const stem = asking?.stems[0] ?? folded;
    const candidates = edits === 0 ? [] : await this.repository.neighbours(folded, stem, edits);
    const words = nearest(
      folded,
      candidates.map((one) => ({
        word: one.word,
        pairs: [
          [folded, one.folded],
          [stem, one.folded_stem],
        ],
      })),
      MOST_CORRECTIONS,
    ).filter((word) => word !== term.word);
    const asked = await Promise.all(
      words.map((word) => this.analyser.readQuestion({ words: [word], lastIsPrefix: false })),
    );
    const corrections = await this.lookUp(asked.flat());
    const made = { term: forgiven(term, corrections), corrections };
    this.forgivenWords.set(key, made, sizeOf(made.term) * 2);
    return made;
  }

  private async lookUp(asked: readonly AskedTerm[]): Promise<QueryTerm[]> {
    if (asked.length === 0) return [];
    const words = await this.repository.findWords(asked);
    const partsOf = await this.analyser.partsOf(words.flatMap(({ how, word }) => (how === 'part' ? [word] : [])));
    const found = groupBy(words, (one) => one.asked);
    return asked.map((one) => queryTerm(one, found.get(one.word) ?? [], partsOf));
  }
}

function sizeOf(term: QueryTerm): number {
  return 4 * (term.near.length + term.other.length + term.marked.words.size + term.marked.beginnings.length);
}
