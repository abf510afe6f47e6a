import { Injectable } from '@nestjs/common';
import { COMPOUND_PARTS } from '../data/compound-parts.js';
import type { SearchDocument } from '../search-engine.js';
import { mainParts, splitCompound } from '../text/compound.js';
import { fold, indexWords, isAccented, verbStem, type QueryWords } from '../text/words.js';
import { Concepts } from './concepts.js';
import { stemIn, Stemmer, type Stems } from './stemmer.js';

/** Where in a document a word stands. */
export type Field = 'title' | 'keywords' | 'summary' | 'body' | 'attached';

/** A row of words in one language, as they stand in one field. */
export interface WordRow {
  readonly field: Field;
  readonly lang: string;
  readonly words: readonly AnalysedWord[];
}

/** What a word of a document is found by. */
export interface AnalysedWord {
  readonly word: string;
  readonly lang: string;
  readonly folded: string;
  readonly stem: string;
  readonly foldedStem: string;
  /** Stem of the verb that it is the doing of. */
  readonly verbStem: string | null;
  /** The words that it is made of, when it is a compound. */
  readonly parts: readonly AnalysedWord[];
  /** Numbers of the groups of synonyms of expressions that begin with it. */
  readonly concepts: readonly number[];
}

/** What a word of a question stands for. */
export interface AskedTerm {
  readonly word: string;
  readonly folded: string;
  /** Whether it was typed without marks, so that words with marks may be meant. */
  readonly loose: boolean;
  readonly stems: readonly string[];
  readonly foldedStems: readonly string[];
  /** Stems of the words that it makes together with a neighbour: `hem tjänst`. */
  readonly joined: readonly string[];
  /** Stems of the words that it is made of. */
  readonly parts: readonly { readonly stems: readonly string[]; readonly concepts: readonly number[] }[];
  /** Stems of verbs that the word is the doing of. */
  readonly verbStems: readonly string[];
  readonly concepts: readonly number[];
  /** Beginnings of words that may go on: the last word while it is typed, and the stem of compounds. */
  readonly beginnings: readonly string[];
}

/** Stems of a word that a compound is made of. */
export interface PartStems {
  readonly stem: string;
  readonly foldedStem: string;
}

const SHORTEST_TYPED = 2;
const SHORTEST_COMPOUND_STEM = 5;
/** Different words of one document that are read. */
const MOST_WORDS = 20_000;

/** Reads documents and questions alike: words, their stems, parts of compounds, and what has synonyms. Both engines search what it finds. */
@Injectable()
export class Analyser {
  private concepts: Promise<Concepts> | null = null;

  constructor(private readonly stemmer: Stemmer) {}

  /** The words of documents, field by field, the main language first. */
  async readDocuments(documents: readonly SearchDocument[]): Promise<WordRow[][]> {
    const raw = documents.map(rowsOf);
    const all = new Set<string>();
    for (const { words } of raw.flat())
      for (const word of words) for (const one of [word, ...splitCompound(word)]) all.add(one).add(fold(one));
    const stems = await this.stemmer.stemsOf(all);
    const concepts = await this.loadConcepts();
    const known = new Map<string, AnalysedWord>();
    const analyse = (word: string, lang: string, isPart = false): AnalysedWord => {
      const key = `${lang} ${isPart ? '+' : ''}${word}`;
      const before = known.get(key);
      if (before) return before;
      const folded = fold(word);
      const analysed = {
        word,
        lang,
        folded,
        stem: stemIn(stems(word), word, lang),
        foldedStem: stemIn(stems(folded), folded, lang),
        verbStem: lang === 'en' ? null : verbStem(stems(word).sv),
        parts: isPart || lang === 'en' ? [] : splitCompound(word).map((part) => analyse(part, 'sv', true)),
        concepts: isPart ? (groupsOf(concepts, [stems(folded)])[0] ?? []) : [],
      };
      known.set(key, analysed);
      return analysed;
    };
    return raw.map((rows) =>
      rows.map(({ field, lang, words }) => {
        const groups = groupsOf(
          concepts,
          words.map((word) => stems(fold(word))),
        );
        return {
          field,
          lang,
          words: words.map((word, at) => {
            const analysed = analyse(word, lang);
            const found = groups[at];
            return found ? { ...analysed, concepts: found } : analysed;
          }),
        };
      }),
    );
  }

  /** What the words of a question stand for. */
  async readQuestion({ words, lastIsPrefix }: QueryWords): Promise<AskedTerm[]> {
    const joints = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`);
    const parts = words.map(mainParts);
    const stems = await this.stemmer.stemsOf(
      [...words, ...joints, ...parts.flat()].flatMap((word) => [word, fold(word)]),
    );
    const both = (word: string): string[] => [...new Set([stems(word).sv, stems(word).en])];
    const concepts = await this.loadConcepts();
    const spans = concepts.find(words.map((word) => stems(fold(word))));
    return words.map((word, at) => {
      const isTyped = lastIsPrefix && at === words.length - 1;
      const { sv } = stems(word);
      const beginnings = [
        ...(isTyped && word.length >= SHORTEST_TYPED ? [word] : []),
        ...(sv.length >= SHORTEST_COMPOUND_STEM && word.startsWith(sv) ? [sv] : []),
      ];
      return {
        word,
        folded: fold(word),
        loose: !isAccented(word),
        stems: both(word),
        foldedStems: both(fold(word)),
        joined: [joints[at - 1], joints[at]].flatMap((joint) => (joint === undefined ? [] : both(joint))),
        verbStems: distinct(both(word).map(verbStem)),
        parts: (parts[at] ?? []).map((part) => ({
          stems: both(part),
          concepts: groupsOf(concepts, [stems(fold(part))])[0] ?? [],
        })),
        concepts: [
          ...new Set(spans.filter((one) => one.at <= at && at < one.at + one.length).flatMap((one) => one.groups)),
        ],
        beginnings: /^\p{N}+$/u.test(word) && !isTyped ? [] : [...new Set(beginnings)],
      };
    });
  }

  /** Reads ahead what questions need: groups of synonyms, and the stems of what compounds are made of. */
  async prepare(): Promise<void> {
    await this.loadConcepts();
    const parts = COMPOUND_PARTS.map(([word]) => word);
    await this.stemmer.stemsOf([...parts, ...parts.map(fold)]);
  }

  /** As {@link readQuestion}, of words that have nothing to do with each other. */
  async readWords(words: readonly string[]): Promise<AskedTerm[]> {
    const all = words.flatMap((word) => [word, ...mainParts(word)]);
    await this.stemmer.stemsOf(all.flatMap((word) => [word, fold(word)]));
    const read = await Promise.all(words.map((word) => this.readQuestion({ words: [word], lastIsPrefix: false })));
    return read.flat();
  }

  /** What documents with a compound are found by besides the compound itself. */
  async partsOf(words: readonly string[]): Promise<(word: string) => PartStems[]> {
    const parts = words.flatMap(splitCompound);
    const stems = await this.stemmer.stemsOf([...parts, ...parts.map(fold)]);
    return (word) => splitCompound(word).map((part) => ({ stem: stems(part).sv, foldedStem: stems(fold(part)).sv }));
  }

  private loadConcepts(): Promise<Concepts> {
    this.concepts ??= Concepts.load(this.stemmer).catch((error: unknown) => {
      this.concepts = null;
      throw error;
    });
    return this.concepts;
  }
}

/** For each word the groups of the expressions that begin there; nothing where none does. */
function groupsOf(concepts: Concepts, stems: readonly Stems[]): (number[] | undefined)[] {
  const groups: (number[] | undefined)[] = [];
  for (const span of concepts.find(stems)) groups[span.at] = [...new Set([...(groups[span.at] ?? []), ...span.groups])];
  return groups;
}

function rowsOf(document: SearchDocument): { field: Field; lang: string; words: string[] }[] {
  const { texts, keywords, lang, attached = '' } = document;
  const seen = new Set<string>();
  const row = (field: Field, of: string, text: string): { field: Field; lang: string; words: string[] } => ({
    field,
    lang: of,
    words: indexWords(text).filter((word) => seen.has(word) || (seen.size < MOST_WORDS && seen.add(word))),
  });
  return [
    ...texts.map((text) => row('title', text.lang, text.title)),
    ...keywords.map((keyword) => row('keywords', lang, keyword)),
    ...texts.map((text) => row('summary', text.lang, text.summary)),
    ...texts.map((text) => row('body', text.lang, text.body)),
    ...(attached === '' ? [] : [row('attached', lang, attached)]),
  ];
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((one) => one !== null))];
}
