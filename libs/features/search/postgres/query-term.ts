import type { AskedTerm, PartStems } from '../analysis/analyser.js';
import { SYNONYM_GROUPS } from '../data/synonyms.js';
import { isCompoundWith } from '../text/compound.js';
import type { MatchedWords } from '../text/highlight.js';
import { fold, tokenise } from '../text/words.js';
import { CONCEPT, DOING, FOLDED } from './index-row.js';
import type { FoundWord } from './search.repository.js';

/** The terms of the index that a word of a question stands for. */
export interface QueryTerm {
  readonly word: string;
  /** Its inflected forms, letter by letter as asked. */
  readonly near: readonly string[];
  /** Forms that differ in marks, compounds with it, synonyms, and what a misspelt word was meant to be. They count less. */
  readonly other: readonly string[];
  /** Beginnings of terms. They count like `other`. */
  readonly beginnings: readonly string[];
  /** Whether some document has the very word, so that it is likely not just a beginning. */
  readonly isKnown: boolean;
  /** Terms of the words that it is made of; a document that has all of them is likely about the same. */
  readonly parts: readonly (readonly string[])[];
  /** What to mark in texts. */
  readonly marked: MatchedWords;
}

const SHORTEST_MARKED = 4;

function distinct(...lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** Words that are marked because they mean the same. */
function synonymsMarked(groups: readonly number[]): string[] {
  return distinct(
    groups.flatMap((number) => SYNONYM_GROUPS[number] ?? []).flatMap((one) => tokenise(one).map(({ word }) => word)),
  ).filter((word) => word.length >= SHORTEST_MARKED);
}

/** Puts together what the analysis and the vocabulary know of a word. */
export function queryTerm(
  asked: AskedTerm,
  found: readonly FoundWord[],
  partsOf: (word: string) => readonly PartStems[],
): QueryTerm {
  const stem = asked.loose ? (asked.foldedStems[0] ?? asked.word) : (asked.stems[0] ?? asked.word);
  const isForm = ({ how }: FoundWord): boolean => how === 'same' || (how === 'folded' && asked.loose);
  const compounds = found.filter(
    (one) => one.how === 'part' && isCompoundWith(stem, asked.loose ? one.folded : one.word),
  );
  // Documents with such a compound are found by its part: there is no need to ask for the compound.
  const isFoundByPart = ({ word }: FoundWord): boolean =>
    partsOf(word).some(
      (part) => asked.stems.includes(part.stem) || (asked.loose && asked.foldedStems.includes(part.foldedStem)),
    );
  const folded = asked.loose ? asked.foldedStems.map((one) => `${FOLDED}${one}`) : [];
  const starts = asked.beginnings;
  const long = distinct(
    asked.stems,
    asked.verbStems,
    asked.joined,
    asked.parts.flatMap(({ stems }) => stems),
    starts,
  ).filter((one) => one.length >= SHORTEST_MARKED);
  const synonyms = synonymsMarked(asked.concepts);
  const exact = asked.loose ? [] : [...long, ...starts];
  return {
    word: asked.word,
    near: distinct(asked.stems),
    other: distinct(
      folded,
      asked.joined,
      compounds.filter((one) => !isFoundByPart(one)).map((one) => one.stem),
      asked.verbStems,
      distinct(asked.stems, asked.verbStems).map((one) => `${DOING}${one}`),
      asked.concepts.map((number) => `${CONCEPT}${number}`),
    ),
    isKnown: found.some(({ how, word }) => how === 'same' && word === asked.word),
    beginnings: starts.flatMap((start) => (asked.loose ? [start, `${FOLDED}${start}`] : [start])),
    parts: asked.parts.map(({ stems, concepts }) => [...stems, ...concepts.map((number) => `${CONCEPT}${number}`)]),
    marked: {
      words: new Set([asked.word, ...found.filter(isForm).map((one) => one.word), ...compounds.map((one) => one.word)]),
      beginnings: [...exact, ...synonyms],
      foldedBeginnings: asked.loose ? distinct(long, starts).map(fold) : [],
    },
  };
}

/** The same word, and what it was likely meant to be. */
export function forgiven(term: QueryTerm, corrections: readonly QueryTerm[]): QueryTerm {
  return {
    ...term,
    other: distinct(
      term.other,
      // Only the likeliest brings its synonyms.
      corrections.flatMap(({ near, other }, at) => [
        ...near,
        ...other.filter((one) => at === 0 || !one.startsWith(CONCEPT)),
      ]),
    ),
    beginnings: distinct(
      term.beginnings,
      corrections.flatMap((one) => one.beginnings),
    ),
    marked: marking([term, ...corrections]),
  };
}

/** What to mark for several words. */
export function marking(terms: readonly QueryTerm[]): MatchedWords {
  return {
    words: new Set(terms.flatMap((one) => [...one.marked.words])),
    beginnings: distinct(...terms.map((one) => one.marked.beginnings)),
    foldedBeginnings: distinct(...terms.map((one) => one.marked.foldedBeginnings)),
  };
}
