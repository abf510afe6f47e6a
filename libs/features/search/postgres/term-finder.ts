import type { Analyser, AskedTerm } from '../analysis/analyser.js';
import { editsForgiven, nearest } from '../text/edit-distance.js';
import { fold, type QueryWords } from '../text/words.js';
import { BoundedCache } from './bounded-cache.js';
import { groupBy } from './group-by.js';
import { forgiven, queryTerm, type QueryTerm } from './query-term.js';
import type { FoundWord, SearchRepository, SpeltWord } from './search.repository.js';
import type { SpellingsMirror } from './spellings-mirror.js';

/** A word with what it may have been meant to be, the likeliest first. */
export interface Forgiven {
  readonly term: QueryTerm;
  readonly corrections: readonly QueryTerm[];
}

const MOST_CORRECTIONS = 12;
/** Spellings that are looked at more closely; inflected forms are spelt alike. */
const MOST_SPELLINGS = 60;
/** What is remembered of single words, in numbers. */
const WORDS_REMEMBERED = 400_000;
const COST_OF_WORD = 30;

/** Turns words of a question into terms of the index, through the analysis and the vocabulary. */
export class TermFinder {
  private readonly foundWords = new BoundedCache<FoundWord[]>(WORDS_REMEMBERED);

  constructor(
    private readonly analyser: Analyser,
    private readonly repository: SearchRepository,
    private readonly spellings: SpellingsMirror,
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
    const terms = await this.lookUp(await this.analyser.readQuestion(words), context);
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
    const candidates = edits === 0 ? [] : await this.spelledNearly([folded, stem], edits);
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
    const corrections = await this.lookUp(await this.analyser.readWords(words), context);
    const made = { term: forgiven(term, corrections), corrections };
    this.forgivenWords.set(key, made, sizeOf(made.term) * 2);
    return made;
  }

  private async spelledNearly(texts: readonly string[], edits: 1 | 2): Promise<SpeltWord[]> {
    const spellings = await this.spellings.current();
    const near = new Set(texts.flatMap((text) => spellings.near(text, edits, MOST_SPELLINGS)));
    return near.size === 0 ? [] : this.repository.wordsSpelt([...near]);
  }

  private async lookUp(asked: readonly AskedTerm[], context: string): Promise<QueryTerm[]> {
    if (asked.length === 0) return [];
    const found = await this.findWords(asked, context);
    const words = [...found.values()].flat();
    const partsOf = await this.analyser.partsOf(words.flatMap(({ how, word }) => (how === 'part' ? [word] : [])));
    return asked.map((one) => queryTerm(one, found.get(one.word) ?? [], partsOf));
  }

  /** What the vocabulary knows of each word, whatever words it stands with. */
  private async findWords(
    asked: readonly AskedTerm[],
    context: string,
  ): Promise<ReadonlyMap<string, readonly FoundWord[]>> {
    const found = new Map<string, readonly FoundWord[]>();
    for (const { word } of asked) {
      const known = this.foundWords.get(`${context}${word}`);
      if (known) found.set(word, known);
    }
    const unknown = asked.filter(({ word }) => !found.has(word));
    if (unknown.length === 0) return found;
    const words = groupBy(await this.repository.findWords(unknown), (one) => one.asked);
    for (const { word } of unknown) {
      const forms = words.get(word) ?? [];
      found.set(word, forms);
      this.foundWords.set(`${context}${word}`, forms, forms.length * COST_OF_WORD);
    }
    return found;
  }
}

function sizeOf(term: QueryTerm): number {
  return 4 * (term.near.length + term.other.length + term.marked.words.size + term.marked.beginnings.length);
}
