import { SYNONYM_GROUPS } from '../data/synonyms.js';
import { fold, queryWords } from '../text/words.js';
import type { Stemmer, Stems } from './stemmer.js';

/** A stretch of words that stands for a concept, such as `ekonomiskt bistånd`. */
export interface ConceptSpan {
  /** Numbers of the groups of synonyms. */
  readonly groups: readonly number[];
  /** Place of its first word, and how many it has. */
  readonly at: number;
  readonly length: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly groups: number[];
}

/** Finds expressions with synonyms in a row of words, whatever their inflection and with or without marks. */
export class Concepts {
  /** By the first word of the expression. */
  private readonly entries = new Map<string, Entry[]>();

  private constructor() {}

  static async load(stemmer: Stemmer): Promise<Concepts> {
    const groups = SYNONYM_GROUPS.map((group) => group.map((expression) => queryWords(expression).words.map(fold)));
    const stems = await stemmer.stemsOf(groups.flat(2));
    const concepts = new Concepts();
    groups.forEach((group, number) => {
      for (const words of group) {
        concepts.add(
          words.map((word) => stems(word).sv),
          number,
        );
        concepts.add(
          words.map((word) => stems(word).en),
          number,
        );
      }
    });
    return concepts;
  }

  /** Every expression in the words, longer ones and those inside them. @param stems of the words without marks. */
  find(stems: readonly Stems[]): ConceptSpan[] {
    return stems.flatMap((stem, at) => {
      const spans: ConceptSpan[] = [];
      for (const key of new Set([stem.sv, stem.en])) {
        for (const { words, groups } of this.entries.get(key) ?? []) {
          const matches = words.every((word, i) => stems[at + i]?.sv === word || stems[at + i]?.en === word);
          if (matches) spans.push({ groups, at, length: words.length });
        }
      }
      return spans;
    });
  }

  private add(words: readonly string[], group: number): void {
    const [first] = words;
    if (first === undefined) return;
    const list = this.entries.get(first) ?? [];
    const known = list.find(
      (one) => one.words.length === words.length && one.words.every((word, at) => word === words[at]),
    );
    if (known) {
      if (!known.groups.includes(group)) known.groups.push(group);
    } else {
      list.push({ words, groups: [group] });
    }
    this.entries.set(first, list);
  }
}
