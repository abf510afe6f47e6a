import type { SearchDocument } from '../search-engine.js';
import { fold, indexWords, normalise } from '../text/words.js';

const MOST_WORDS = 20_000;
const MOST_HEAD_WORDS = 600;

/** Languages whose words are stemmed; words of all others are matched as they stand. */
const STEMMED = new Set(['sv', 'en']);

/** A word as it stands in the vocabulary. */
export interface VocabularyWord {
  readonly word: string;
  /** `sv`, `en`, or `-` for languages without rules of their own. */
  readonly lang: string;
  readonly folded: string;
}

/** A row of `search_documents`; names are those of the columns. */
export interface DocumentColumns {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly keywords: readonly string[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly visible_to: readonly string[];
  readonly newest: string;
  readonly updated: string;
  readonly reuse: number;
  readonly measured: boolean;
}

/** A document as the tables hold it. */
export interface IndexRow {
  readonly columns: DocumentColumns;
  readonly title: string;
  readonly head: string;
  readonly words: string;
  readonly texts: readonly { position: number; lang: string; title: string; summary: string; body: string }[];
}

/** What one document adds to the tables. */
export interface PreparedDocument {
  readonly row: IndexRow;
  readonly vocabulary: readonly VocabularyWord[];
}

/** Stands before the form of a word without its marks, so that `kör` is found by `kor` and yet is another word. */
export const FOLDED = '~';

function vectorOf(words: Iterable<string>, vocabulary: ReadonlyMap<string, string>): string {
  const terms = new Set<string>();
  for (const word of words) {
    const folded = vocabulary.get(word) ?? word;
    terms.add(`'${word}'`);
    if (folded !== word) terms.add(`'${FOLDED}${folded}'`);
  }
  return [...terms].join(' ');
}

/** Words with their places and weights: A title, B keywords, C summary. */
function headOf(parts: readonly { words: readonly string[]; weight: 'A' | 'B' | 'C' }[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const { words, weight } of parts) {
    for (const word of words) {
      position += 1;
      if (position > MOST_HEAD_WORDS) break;
      const known = places.get(word);
      if (known) known.push(`${position}${weight}`);
      else places.set(word, [`${position}${weight}`]);
    }
  }
  return Array.from(places, ([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** Works out what a document is found by. Words are letters and digits only, so nothing in them needs quoting in a vector. */
export function prepare(document: SearchDocument): PreparedDocument {
  const vocabulary = new Map<string, VocabularyWord>();
  const foldedForms = new Map<string, string>();
  const wordsOf = (text: string, lang: string): string[] => {
    const words = indexWords(text);
    const rules = STEMMED.has(lang) ? lang : '-';
    for (const word of words) {
      const folded = foldedForms.get(word) ?? fold(word);
      foldedForms.set(word, folded);
      vocabulary.set(`${rules}${word}`, { word, lang: rules, folded });
    }
    return words;
  };
  const keywords = document.keywords.flatMap((keyword) => wordsOf(keyword, document.lang));
  const texts = document.texts.map((text) => ({
    title: wordsOf(text.title, text.lang),
    summary: wordsOf(text.summary, text.lang),
    body: wordsOf(text.body, text.lang),
  }));
  const title = new Set(texts.flatMap((text) => text.title));
  const all = new Set([...title, ...keywords, ...texts.flatMap((text) => [...text.summary, ...text.body])]);
  return {
    vocabulary: [...vocabulary.values()],
    row: {
      columns: {
        id: document.id,
        version: document.version,
        slug: document.slug,
        keywords: document.keywords.map(normalise),
        facets: document.facets,
        visible_to: document.visibilityKeys,
        newest: document.newest.toISOString(),
        updated: document.updated.toISOString(),
        reuse: document.reuse,
        measured: document.measured,
      },
      title: vectorOf(title, foldedForms),
      head: headOf([
        ...texts.map((text) => ({ words: text.title, weight: 'A' as const })),
        { words: keywords, weight: 'B' },
        ...texts.map((text) => ({ words: text.summary, weight: 'C' as const })),
      ]),
      words: vectorOf([...all].slice(0, MOST_WORDS), foldedForms),
      texts: document.texts.map((text, position) => ({
        position,
        lang: text.lang,
        title: normalise(text.title),
        summary: normalise(text.summary),
        body: normalise(text.body),
      })),
    },
  };
}
