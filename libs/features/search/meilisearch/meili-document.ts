import type { AnalysedWord, Field, WordRow } from '../analysis/analyser.js';
import { reuseRank, meritOf } from '../merit.js';
import type { SearchDocument } from '../search-engine.js';
import { normalise } from '../text/words.js';

/** A text as it is shown. */
export interface ShownText {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** Names of the searched attributes of one field, by the language that its words are stemmed in. */
export const LANGUAGES = ['sv', 'en', 'xx'] as const;
export const TITLES = LANGUAGES.map((lang) => `title_${lang}`);
export const SUMMARIES = LANGUAGES.map((lang) => `summary_${lang}`);
export const BODIES = LANGUAGES.map((lang) => `body_${lang}`);

/** Everything that is searched, by falling weight: where a word stands, as it is or as a part of a compound, and without its marks. */
export const SEARCHED = [
  ...TITLES,
  'titleParts',
  'titleLoose',
  'keywords',
  ...SUMMARIES,
  'parts',
  ...BODIES,
  'loose',
  'attached',
];

/** A document as Meilisearch holds it. What is searched are stems: it knows no inflection by itself. */
export interface MeiliDocument extends Record<string, unknown> {
  readonly id: string;
  /** Key of the PostgreSQL index: decides between equals when paging. */
  readonly key: number;
  readonly version: number;
  readonly slug: string;
  /** Titles in the order of the texts, for suggestions. */
  readonly titles: readonly { readonly lang: string; readonly title: string }[];
  readonly texts: readonly ShownText[];
  readonly shownKeywords: readonly string[];
  readonly keywords: string;
  readonly titleParts: string;
  readonly titleLoose: string;
  readonly parts: string;
  readonly loose: string;
  /** What the files that are attached say. */
  readonly attached: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly visibleTo: readonly string[];
  readonly newest: number;
  readonly updated: number;
  readonly reuseRank: number;
  readonly merit: number;
}

const LONGEST_SHOWN = 20_000;

function attributeOf(field: Field, lang: string): string {
  if (field === 'keywords') return field;
  return `${field}_${lang === 'sv' || lang === 'en' ? lang : 'xx'}`;
}

/** What a word is found by beside its stem: parts of a compound, the verb that it is the doing of, itself when English. */
function besides(word: AnalysedWord): string[] {
  const verb = word.verbStem === null ? [] : [word.verbStem];
  const whole = word.lang === 'en' && word.word !== word.stem ? [word.word] : [];
  const parts = word.parts.flatMap((part) => (part.verbStem === null ? [part.stem] : [part.stem, part.verbStem]));
  return [...parts, ...verb, ...whole];
}

/** Makes the document of Meilisearch. */
export function meiliDocument(document: SearchDocument, rows: readonly WordRow[], key: number): MeiliDocument {
  const searched = new Map<string, string[]>();
  const titleParts = new Set<string>();
  const parts = new Set<string>();
  const titleLoose = new Set<string>();
  const loose = new Set<string>();
  const attached = new Set<string>();
  for (const { field, lang, words } of rows) {
    if (field === 'attached') {
      for (const word of words) for (const one of [word.stem, ...besides(word), word.foldedStem]) attached.add(one);
      continue;
    }
    const name = attributeOf(field, lang);
    const stems = searched.get(name) ?? [];
    searched.set(name, stems);
    for (const word of words) {
      stems.push(word.stem);
      for (const one of besides(word)) (field === 'title' ? titleParts : parts).add(one);
      for (const one of [word, ...word.parts])
        if (one.folded !== one.word) (field === 'title' ? titleLoose : loose).add(one.foldedStem);
    }
  }
  const texts = document.texts.map(({ lang, title, summary, body }) => ({
    lang,
    title: normalise(title),
    summary: normalise(summary),
    body: normalise(body).slice(0, LONGEST_SHOWN),
  }));
  return {
    ...Object.fromEntries(Array.from(searched, ([name, stems]) => [name, stems.join(' ')])),
    id: document.id,
    key,
    version: document.version,
    slug: document.slug,
    titles: texts.map(({ lang, title }) => ({ lang, title })),
    texts,
    shownKeywords: document.keywords.map(normalise),
    keywords: (searched.get('keywords') ?? []).join(' '),
    titleParts: [...titleParts].join(' '),
    titleLoose: [...titleLoose].join(' '),
    parts: [...parts].join(' '),
    loose: [...loose].join(' '),
    attached: [...attached].join(' '),
    facets: document.facets,
    visibleTo: document.visibilityKeys,
    newest: document.newest.getTime(),
    updated: document.updated.getTime(),
    reuseRank: reuseRank(document),
    merit: meritOf(document),
  };
}
