import type { AnalysedWord, Field, WordRow } from '../analysis/analyser.js';
import type { SearchDocument } from '../search-engine.js';
import { normalise } from '../text/words.js';

/** Languages whose words are stemmed; words of all others are matched as they stand. */
const STEMMED = new Set(['sv', 'en']);
const LONGEST_TITLE = 60;

/** A word as it stands in the vocabulary. */
export interface VocabularyWord {
  readonly word: string;
  /** `sv`, `en`, or `-` for languages without rules of their own. */
  readonly lang: string;
  readonly stem: string;
  readonly folded: string;
  readonly folded_stem: string;
}

/** A row of `search_documents`; names are those of the columns. */
export interface DocumentColumns {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly lang: string;
  readonly keywords: readonly string[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly visible_to: readonly string[];
  readonly newest: string;
  readonly updated: string;
  readonly reuse: number;
  readonly measured: boolean;
  /** How many words the title has in the main language. */
  readonly title_words: number;
}

/** A document as the tables hold it. */
export interface IndexRow {
  readonly columns: DocumentColumns;
  readonly words: string;
  readonly texts: readonly {
    position: number;
    lang: string;
    title: string;
    summary: string;
    body: string;
    attached: string;
  }[];
}

/** What one document adds to the tables. */
export interface PreparedDocument {
  readonly row: IndexRow;
  readonly vocabulary: readonly VocabularyWord[];
}

/** Stands before the stem of a word without its marks, so that `kör` is found by `kor` and yet is another word. */
export const FOLDED = '~';
/** Stands before the stem of the verb that a noun is the doing of. */
export const DOING = '^';
/** Stands before the number of a group of synonyms. */
export const CONCEPT = '@';

/**
 * How much a word counts by where it stands: as it is, or as a part of a compound. The letter stands before its term in the index, the best
 * one for each term of a document, so that the lists of the index by themselves tell how well a document matches.
 */
export const PLACES = [
  { letter: 'A', weight: 1 },
  { letter: 'a', weight: 0.85 },
  { letter: 'B', weight: 0.75 },
  { letter: 'b', weight: 0.62 },
  { letter: 'C', weight: 0.5 },
  { letter: 'c', weight: 0.42 },
  { letter: 'D', weight: 0.25 },
  { letter: 'd', weight: 0.2 },
  { letter: 'E', weight: 0.1 },
] as const;

/** Where a term of the title stands. */
export const TITLE_PLACES = PLACES.slice(0, 2);

const PLACE_OF: Readonly<Record<Field, number>> = { title: 0, keywords: 2, summary: 4, body: 6, attached: 8 };

function termsOf(one: AnalysedWord): string[] {
  const concepts = one.concepts.map((number) => `${CONCEPT}${number}`);
  const folded = one.folded === one.word ? [] : [`${FOLDED}${one.foldedStem}`];
  const doing = one.verbStem === null ? [] : [`${DOING}${one.verbStem}`];
  return [one.stem, ...folded, ...doing, ...concepts];
}

/** Works out what a document is found by. Words are letters and digits only, so nothing in them needs quoting in a vector. */
export function prepare(document: SearchDocument, rows: readonly WordRow[]): PreparedDocument {
  const vocabulary = new Map<string, VocabularyWord>();
  const best = new Map<string, number>();
  const add = (one: AnalysedWord, place: number): void => {
    for (const term of termsOf(one)) if (place < (best.get(term) ?? PLACES.length)) best.set(term, place);
    const lang = STEMMED.has(one.lang) ? one.lang : '-';
    const { word, stem, folded, foldedStem } = one;
    vocabulary.set(`${lang}${word}`, { word, lang, stem, folded, folded_stem: foldedStem });
  };
  for (const { field, words } of rows) {
    for (const one of words) {
      add(one, PLACE_OF[field]);
      for (const part of one.parts) add(part, Math.min(PLACE_OF[field] + 1, PLACES.length - 1));
    }
  }
  return {
    vocabulary: [...vocabulary.values()],
    row: {
      columns: {
        id: document.id,
        version: document.version,
        slug: document.slug,
        lang: document.lang,
        keywords: document.keywords.map(normalise),
        facets: document.facets,
        visible_to: document.visibilityKeys,
        newest: document.newest.toISOString(),
        updated: document.updated.toISOString(),
        reuse: document.reuse,
        measured: document.measured,
        title_words: Math.min(LONGEST_TITLE, rows.find(({ field }) => field === 'title')?.words.length ?? 0),
      },
      words: Array.from(best, ([term, place]) => `'${PLACES[place]?.letter ?? ''}${term}'`).join(' '),
      texts: document.texts.map((text, position) => ({
        position,
        lang: text.lang,
        title: normalise(text.title),
        summary: normalise(text.summary),
        body: normalise(text.body),
        attached: position === 0 ? normalise(document.attached ?? '') : '',
      })),
    },
  };
}
