import { isCompoundWith } from '../text/compound.js';
import { editsForgiven, nearest } from '../text/edit-distance.js';
import type { MatchedWords } from '../text/highlight.js';
import { fold, isAccented, type QueryWords } from '../text/words.js';
import type { BoundedCache } from './bounded-cache.js';
import { groupBy } from './group-by.js';
import { FOLDED } from './index-row.js';
import type { AskedWord, FoundWord, SearchRepository } from './search.repository.js';

/** The words of the index that a word of a query stands for. */
export interface WordForms {
  /** Its inflected forms, letter by letter as asked. */
  readonly near: readonly string[];
  /** Forms that differ in marks, compounds that end with it, and what a misspelt word was meant to be. They count less. */
  readonly other: readonly string[];
  /** Beginnings of compounds, or of the word that is being typed. They count like `other`. */
  readonly beginnings: readonly string[];
  /** Whether the beginnings are without marks and stand for words with and without. */
  readonly loose: boolean;
}

const MOST_CORRECTIONS = 12;
const SHORTEST_BEGINNING = 2;
const SHORTEST_STEM = 4;
const TERMS_AT_ONCE = 16;

/** A term of a query in PostgreSQL's notation. Words are letters and digits only; the quotes keep it so by form. */
function term(word: string): string {
  return `'${word.replaceAll("'", '').replaceAll('\\', '')}'`;
}

/** Any of these words. */
export function anyOf(words: readonly string[]): string {
  return words.map(term).join(' | ');
}

function termsOf({ near, other, beginnings, loose }: WordForms): string[] {
  const starts = beginnings.flatMap((start) => (loose ? [start, `${FOLDED}${start}`] : [start]));
  return [...near.map(term), ...starts.map((start) => `${term(start)}:*`), ...other.map(term)];
}

/** The word and everything it stands for. */
export function widely(forms: WordForms): string {
  return termsOf(forms).join(' | ');
}

/**
 * The same in several questions, of which any may hold. The index tests every term of a question for every document that has one of
 * them: a few short questions cost less than a long one.
 */
export function widelyInParts(forms: WordForms): string[] {
  const terms = termsOf(forms);
  return Array.from({ length: Math.ceil(terms.length / TERMS_AT_ONCE) }, (_, at) =>
    terms.slice(at * TERMS_AT_ONCE, (at + 1) * TERMS_AT_ONCE).join(' | '),
  );
}

/** Letter by letter as asked, all words. */
export function nearly(forms: readonly WordForms[]): string {
  return forms.map((one) => `(${anyOf(one.near)})`).join(' & ');
}

/** What to mark in the texts of hits. */
export function matchedWords(forms: readonly WordForms[]): MatchedWords {
  return {
    words: new Set(forms.flatMap((one) => [...one.near, ...one.other])),
    beginnings: forms.flatMap((one) => (one.loose ? [] : one.beginnings)),
    foldedBeginnings: forms.flatMap((one) => (one.loose ? one.beginnings : [])),
  };
}

function toForms(word: string, found: readonly FoundWord[], loose: boolean): WordForms {
  const near = new Set<string>();
  const other = new Set<string>();
  for (const one of found) if (one.how === 'same') near.add(one.word);
  for (const one of found) {
    if (one.how === 'same' || one.how === 'asked' || near.has(one.word)) continue;
    const isPart = loose ? isCompoundWith(one.folded_stem, fold(one.word)) : isCompoundWith(one.stem, one.word);
    if (one.how === 'folded' || isPart) other.add(one.word);
  }
  const stem = (loose ? found[0]?.folded_stem : found[0]?.stem) ?? word;
  return { near: [...near], other: [...other], beginnings: stem.length >= SHORTEST_STEM ? [stem] : [], loose };
}

/** Turns words of a query into words of the index, through the vocabulary. */
export class WordFinder {
  constructor(
    private readonly repository: SearchRepository,
    private readonly cache: BoundedCache<WordForms>,
  ) {}

  /**
   * Forms of all words of a query. Letters are forgiven where none were typed that need forgiving: `aldreomsorg` finds `äldreomsorg`, but `kör`
   * is not `kor`. Two words that are one in the index (`hem tjänst`) are found as one.
   */
  async formsOf({ words, lastIsPrefix }: QueryWords, stamp: string): Promise<WordForms[]> {
    const plain = words.map((word) => ({ word, folded: fold(word), loose: !isAccented(word), parts: true }));
    const joined = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
    const joints = joined.map((word) => ({ word, folded: fold(word), loose: !isAccented(word), parts: false }));
    const found = await this.lookUp([...plain, ...joints], stamp);
    const known = (at: number): string[] => {
      const forms = joined[at] === undefined ? undefined : found[plain.length + at];
      return forms ? [...forms.near, ...forms.other] : [];
    };
    return plain.map(({ word }, at) => {
      const forms = found[at] ?? toForms(word, [], true);
      const isTyped = lastIsPrefix && at === plain.length - 1 && word.length >= SHORTEST_BEGINNING;
      return {
        // The word itself keeps its place even when the index does not have it: a query cannot be empty.
        near: [...new Set([word, ...forms.near])],
        other: [...new Set([...forms.other, ...known(at - 1), ...known(at)])],
        beginnings: forms.beginnings.length === 0 && isTyped ? [word] : forms.beginnings,
        loose: forms.loose,
      };
    });
  }

  /** Each word with its inflected forms, and nothing looser. */
  async inflections(words: readonly string[], stamp: string): Promise<string[][]> {
    const asked = words.map((word) => ({ word, folded: fold(word), loose: false, parts: false }));
    const found = await this.lookUp(asked, stamp);
    return words.map((word, at) => [...new Set([word, ...(found[at]?.near ?? [])])]);
  }

  /** For a word that finds nothing: forms that differ in marks, and the nearest words of the vocabulary with theirs. */
  async forgive(word: string, forms: WordForms, stamp: string): Promise<WordForms> {
    const cached = this.cache.get(`${stamp}?${word}`);
    if (cached) return cached;
    const folded = fold(word);
    const edits = editsForgiven(folded);
    const candidates = edits === 0 ? [] : await this.repository.neighbours(folded, edits);
    const corrections = nearest(
      folded,
      candidates.map((one) => ({
        word: one.word,
        pairs: [
          [folded, one.folded],
          [one.asked_stem, one.folded_stem],
        ],
      })),
      MOST_CORRECTIONS,
    );
    const asked = [...new Set([word, ...corrections])];
    const found = groupBy(
      await this.repository.findWords(asked.map((one) => ({ word: one, folded: fold(one), loose: true, parts: true }))),
      (one) => one.asked,
    );
    const all = asked.map((one) => toForms(one, found.get(one) ?? [], true));
    const forgiven: WordForms = {
      near: forms.near,
      other: [...new Set([...forms.other, ...all.flatMap((one) => [...one.near, ...one.other])])].filter(
        (one) => !forms.near.includes(one),
      ),
      beginnings: [...new Set([...forms.beginnings.map(fold), ...all.flatMap((one) => one.beginnings)])],
      loose: true,
    };
    this.cache.set(`${stamp}?${word}`, forgiven, 1 + forgiven.other.length);
    return forgiven;
  }

  private async lookUp(asked: readonly AskedWord[], stamp: string): Promise<WordForms[]> {
    const keyOf = (one: AskedWord): string => `${stamp}${one.parts ? '*' : '='}${one.loose ? '~' : '='}${one.word}`;
    const unknown = asked.filter((one) => this.cache.get(keyOf(one)) === undefined);
    if (unknown.length > 0) {
      const found = groupBy(await this.repository.findWords(unknown), (one) => one.asked);
      for (const one of unknown) {
        const forms = toForms(one.word, found.get(one.word) ?? [], one.loose);
        this.cache.set(keyOf(one), forms, 1 + forms.near.length + forms.other.length);
      }
    }
    return asked.map((one) => this.cache.get(keyOf(one)) ?? toForms(one.word, [], one.loose));
  }
}
