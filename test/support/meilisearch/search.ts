import { bad, checkFields, isCount, isFlag, isNumber, isText, isTexts, oneOf, orNull, snakeCase } from './api-error.js';
import { parseFilter, valuesAt } from './filter.js';
import { isFacetSearchable, isFilterable, LOCALES, type IndexSettings } from './settings.js';

export type Document = Readonly<Record<string, unknown>>;

/** An index as a search sees it. */
export interface SearchedIndex {
  readonly settings: IndexSettings;
  readonly documents: ReadonlyMap<string, Document>;
}

const FIELDS = {
  q: orNull(isText),
  offset: isCount,
  limit: isCount,
  page: isCount,
  hitsPerPage: isCount,
  attributesToRetrieve: orNull(isTexts),
  attributesToCrop: orNull(isTexts),
  cropLength: isCount,
  cropMarker: isText,
  attributesToHighlight: orNull(isTexts),
  highlightPreTag: isText,
  highlightPostTag: isText,
  showMatchesPosition: isFlag,
  showRankingScore: isFlag,
  filter: (value: unknown) => value === null || isText(value) || Array.isArray(value),
  sort: orNull(isTexts),
  facets: orNull(isTexts),
  matchingStrategy: oneOf('all', 'last', 'frequency'),
  attributesToSearchOn: orNull(isTexts),
  rankingScoreThreshold: orNull((value) => isNumber(value) && Number(value) >= 0 && Number(value) <= 1),
  locales: orNull((value) => isTexts(value) && (value as string[]).every((locale) => LOCALES.has(locale))),
  distinct: orNull(isText),
  facetName: isText,
  facetQuery: orNull(isText),
};

interface Asked {
  readonly q?: string | null;
  readonly offset?: number;
  readonly limit?: number;
  readonly page?: number;
  readonly hitsPerPage?: number;
  readonly attributesToRetrieve?: readonly string[] | null;
  readonly attributesToHighlight?: readonly string[] | null;
  readonly attributesToCrop?: readonly string[] | null;
  readonly highlightPreTag?: string;
  readonly highlightPostTag?: string;
  readonly filter?: unknown;
  readonly sort?: readonly string[] | null;
  readonly facets?: readonly string[] | null;
  readonly matchingStrategy?: 'all' | 'last' | 'frequency';
  readonly attributesToSearchOn?: readonly string[] | null;
  readonly rankingScoreThreshold?: number | null;
}

/** Where a word of a question stands in a document. */
interface Found {
  readonly typos: number;
  readonly attribute: number;
  readonly position: number;
  readonly words: readonly string[];
}

interface Ranked {
  readonly document: Document;
  readonly words: number;
  readonly typos: number;
  readonly attribute: number;
  readonly proximity: number;
  readonly found: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MOST_TOGETHER = 3;

function wordsOf(text: string): string[] {
  return Array.from(text.normalize('NFC').matchAll(WORD), ([word]) => word.toLowerCase());
}

function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
  return bits;
}

function countBits(bits: number): number {
  let [left, count] = [bits >>> 0, 0];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Edits between words, two neighbours swapped count as one; a wrong first letter counts twice. */
function typosBetween(asked: string, word: string, most: number): number {
  if (Math.abs(asked.length - word.length) > most) return Infinity;
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= asked.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const cost = asked[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && asked[i - 1] === word[j - 2] && asked[i - 2] === word[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  const edits = rows.at(-1)?.at(-1) ?? 0;
  return edits + (edits > 0 && asked[0] !== word[0] ? 1 : 0);
}

/** Where a word first stands in an attribute of a document. */
interface Place {
  readonly id: string;
  readonly attribute: number;
  readonly position: number;
}

/** The words of an index, made when it is first searched. */
class Postings {
  readonly attributes: readonly string[];
  /** Every word with the letters that it has, as bits (words whose letters differ much need not be compared), and its places. */
  readonly vocabulary = new Map<string, { readonly letters: number; readonly places: Place[] }>();
  readonly derived = new Map<string, Alternative>();
  private readonly texts = new Map<string, readonly (readonly string[])[]>();

  constructor({ settings, documents }: SearchedIndex) {
    this.attributes = settings.searchableAttributes;
    for (const [id, document] of documents) {
      const text = this.attributes.map((name) =>
        valuesAt(document, name).flatMap((value) => (typeof value === 'string' ? wordsOf(value) : [])),
      );
      this.texts.set(id, text);
      text.forEach((words, attribute) => {
        new Set(words).forEach((word) => this.add(word, { id, attribute, position: words.indexOf(word) }));
      });
    }
  }

  /** Whether words stand one after another, beginning at or after a place. */
  follow({ id, attribute, position }: Place, parts: readonly string[]): boolean {
    const words = this.texts.get(id)?.[attribute] ?? [];
    return words.some((_, at) => at >= position && parts.every((part, i) => words[at + i] === part));
  }

  private add(word: string, place: Place): void {
    const known = this.vocabulary.get(word);
    if (known) known.places.push(place);
    else this.vocabulary.set(word, { letters: lettersOf(word), places: [place] });
  }
}

const postings = new WeakMap<ReadonlyMap<string, Document>, { size: number; stamp: unknown; made: Postings }>();

function postingsOf(index: SearchedIndex): Postings {
  const known = postings.get(index.documents);
  if (known && known.stamp === index.settings && known.size === index.documents.size) return known.made;
  const made = new Postings(index);
  postings.set(index.documents, { size: index.documents.size, stamp: index.settings, made });
  return made;
}

/** An alternative for a stretch of a question's words: words that must follow each other, with the typos that they cost. */
interface Alternative {
  readonly phrases: ReadonlyMap<string, number>;
  readonly isPhrase: boolean;
}

function typosAllowed(word: string, { typoTolerance }: IndexSettings): number {
  if (!typoTolerance.enabled || (typoTolerance.disableOnNumbers && /\p{N}/u.test(word))) return 0;
  const { oneTypo, twoTypos } = typoTolerance.minWordSizeForTypos;
  return word.length >= twoTypos ? 2 : word.length >= oneTypo ? 1 : 0;
}

/** Words of the index that a word of the question may stand for, with typos. */
function derivations(word: string, isPrefix: boolean, index: SearchedIndex, made: Postings): Alternative {
  const key = `${isPrefix ? '^' : ''}${word}`;
  const known = made.derived.get(key);
  if (known) return known;
  const found = new Map<string, number>();
  const allowed = typosAllowed(word, index.settings);
  const letters = lettersOf(word);
  for (const [one, { letters: bits }] of made.vocabulary) {
    if (one === word || (isPrefix && one.startsWith(word))) found.set(one, 0);
    else if (allowed > 0 && countBits(bits ^ letters) <= 2 * allowed) {
      const typos = typosBetween(word, one, allowed);
      if (typos <= allowed) found.set(one, typos);
    }
  }
  const alternative = { phrases: found, isPhrase: false };
  made.derived.set(key, alternative);
  return alternative;
}

/** Whether a word is better found here than there: with fewer typos, in a weightier attribute, further ahead. */
function isBetter(here: Omit<Found, 'words'>, there: Found | undefined): boolean {
  if (!there) return true;
  return (here.typos - there.typos || here.attribute - there.attribute || here.position - there.position) < 0;
}

/** For each document where it has a word of the question best. */
function bestPlaces(
  alternatives: readonly Alternative[],
  made: Postings,
  searched: ReadonlySet<number>,
): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const { phrases, isPhrase } of alternatives) {
    for (const [phrase, typos] of phrases) {
      const words = isPhrase ? phrase.split(' ') : [phrase];
      for (const place of made.vocabulary.get(words[0] ?? '')?.places ?? []) {
        const here = { typos, attribute: place.attribute, position: place.position };
        if (
          searched.has(place.attribute) &&
          isBetter(here, best.get(place.id)) &&
          (words.length === 1 || made.follow(place, words))
        )
          best.set(place.id, { ...here, words });
      }
    }
  }
  return best;
}

function rank(index: SearchedIndex, asked: Asked, candidates: readonly Document[]): Ranked[] {
  const q = asked.q ?? '';
  const stop = new Set(index.settings.stopWords);
  const words = wordsOf(q)
    .filter((word) => !stop.has(word))
    .slice(0, 10);
  if (words.length === 0)
    return candidates.map((document) => ({ document, words: 0, typos: 0, attribute: 0, proximity: 0, found: [] }));
  const made = postingsOf(index);
  const searched = new Set(
    made.attributes.flatMap((name, at) =>
      !asked.attributesToSearchOn || asked.attributesToSearchOn.includes(name) ? [at] : [],
    ),
  );
  const isPrefixed = /[\p{L}\p{N}]$/u.test(q);
  const alternatives: Alternative[][] = words.map((word, at) => [
    derivations(word, isPrefixed && at === words.length - 1, index, made),
  ]);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= MOST_TOGETHER && at + length <= words.length; length += 1) {
      const together = words.slice(at, at + length);
      const synonyms = index.settings.synonyms[together.join(' ')] ?? [];
      const joined = length > 1 && made.vocabulary.has(together.join('')) ? [together.join('')] : [];
      const phrases = new Map([...synonyms, ...joined].map((phrase) => [phrase, 0]));
      if (phrases.size > 0)
        for (let i = at; i < at + length; i += 1) alternatives[i]?.push({ phrases, isPhrase: true });
    }
  }
  const idOf = (document: Document): string => String(document['id']);
  const places = alternatives.map((some) => bestPlaces(some, made, searched));
  const matched = candidates.map((document) => ({
    document,
    found: places.map((best) => best.get(idOf(document)) ?? null),
  }));
  const frequency = words.map((_, at) => matched.filter(({ found }) => found[at]).length);
  const order = words.map((_, at) => at);
  if (asked.matchingStrategy === 'frequency') order.sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0));
  return matched.flatMap(({ document, found }) => {
    const firstMissing = order.findIndex((at) => !found[at]);
    const count = firstMissing < 0 ? words.length : firstMissing;
    if (count === 0 || (asked.matchingStrategy === 'all' && count < words.length)) return [];
    const counted = order
      .slice(0, count)
      .sort((a, b) => a - b)
      .flatMap((at) => found[at] ?? []);
    const proximity = counted.slice(1).reduce((sum, one, at) => {
      const before = counted[at];
      return (
        sum + (before && before.attribute === one.attribute ? Math.min(8, Math.abs(one.position - before.position)) : 8)
      );
    }, 0);
    return [
      {
        document,
        words: count,
        typos: counted.reduce((sum, one) => sum + one.typos, 0),
        attribute: counted.reduce((sum, one) => sum + one.attribute, 0),
        proximity,
        found: counted.flatMap((one) => one.words),
      },
    ].filter((one) => one.words / words.length - one.typos / 100 >= (asked.rankingScoreThreshold ?? 0));
  });
}

function compare(index: SearchedIndex, asked: Asked): (a: Ranked, b: Ranked) => number {
  const numberAt = (document: Document, name: string): number => Number(valuesAt(document, name)[0] ?? -Infinity);
  const by = (rule: string): ((a: Ranked, b: Ranked) => number) => {
    const [name = '', direction] = rule.split(':');
    if (direction) {
      const sign = direction === 'desc' ? -1 : 1;
      return (a, b) => sign * (numberAt(a.document, name) - numberAt(b.document, name));
    }
    if (rule === 'words') return (a, b) => b.words - a.words;
    if (rule === 'typo') return (a, b) => a.typos - b.typos;
    if (rule === 'attributeRank' || rule === 'attribute') return (a, b) => a.attribute - b.attribute;
    if (rule === 'proximity') return (a, b) => a.proximity - b.proximity;
    return () => 0;
  };
  const rules = index.settings.rankingRules.flatMap((rule) => (rule === 'sort' ? (asked.sort ?? []) : [rule])).map(by);
  return (a, b) => rules.reduce((order, rule) => (order === 0 ? rule(a, b) : order), 0);
}

function check(
  index: SearchedIndex,
  body: unknown,
  more: Readonly<Record<string, (value: unknown) => boolean>>,
): Asked {
  const asked = checkFields(body, { ...FIELDS, ...more }, (name) => `invalid_search_${snakeCase(name)}`) as Asked;
  const { settings } = index;
  for (const rule of asked.sort ?? []) {
    const [, name = ''] = /^([\w.]+):(?:asc|desc)$/.exec(rule) ?? [];
    if (!settings.sortableAttributes.includes(name))
      throw bad('invalid_search_sort', `Attribute \`${name}\` is not sortable`);
  }
  for (const facet of asked.facets ?? [])
    if (!isFilterable(settings, facet)) throw bad('invalid_search_facets', `Attribute \`${facet}\` is not filterable`);
  for (const name of asked.attributesToSearchOn ?? [])
    if (!settings.searchableAttributes.includes(name))
      throw bad('invalid_search_attributes_to_search_on', `Attribute \`${name}\` is not searchable`);
  return asked;
}

function formatted(
  document: Document,
  names: readonly string[],
  found: readonly string[],
  [open, close]: readonly [string, string],
): object {
  const marked = new Set(found);
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = document[name];
      return typeof text === 'string'
        ? [[name, text.replace(WORD, (word) => (marked.has(word.toLowerCase()) ? `${open}${word}${close}` : word))]]
        : [];
    }),
  );
}

/** Answers one search. @param more fields beside those of a search, such as `indexUid` in a multi-search. */
export function search(
  index: SearchedIndex,
  body: unknown,
  more: Readonly<Record<string, (value: unknown) => boolean>> = {},
): object {
  const asked = check(index, body, more);
  const condition = parseFilter(asked.filter, (attribute, how) => isFilterable(index.settings, attribute, how));
  const candidates = [...index.documents.values()].filter(condition);
  const ranked = rank(index, { matchingStrategy: 'last', ...asked }, candidates).sort(compare(index, asked));
  const most = index.settings.pagination.maxTotalHits;
  const isPaged = asked.page !== undefined || asked.hitsPerPage !== undefined;
  const size = isPaged ? (asked.hitsPerPage ?? 20) : (asked.limit ?? 20);
  const from = isPaged ? ((asked.page ?? 1) - 1) * size : (asked.offset ?? 0);
  const shown = ranked.slice(0, most).slice(Math.max(0, from), Math.max(0, from) + size);
  const names = asked.attributesToRetrieve ?? ['*'];
  const hits = shown.map(({ document, found }) => ({
    ...(names.includes('*')
      ? document
      : Object.fromEntries(names.flatMap((name) => (name in document ? [[name, document[name]]] : [])))),
    ...(asked.attributesToHighlight
      ? {
          _formatted: formatted(document, asked.attributesToHighlight, found, [
            asked.highlightPreTag ?? '<em>',
            asked.highlightPostTag ?? '</em>',
          ]),
        }
      : {}),
  }));
  const total = Math.min(most, ranked.length);
  return {
    hits,
    query: asked.q ?? '',
    processingTimeMs: 1,
    ...(isPaged
      ? {
          page: asked.page ?? 1,
          hitsPerPage: size,
          totalHits: total,
          totalPages: size === 0 ? 0 : Math.ceil(total / size),
        }
      : { limit: size, offset: from, estimatedTotalHits: total }),
    ...(asked.facets ? { facetDistribution: distribution(index, ranked, asked.facets), facetStats: {} } : {}),
  };
}

/** Answers a search among the values of one facet: those that begin with the query, forgiving letters as searches do. */
export function facetSearch(index: SearchedIndex, body: unknown): object {
  const { facetName, facetQuery, exhaustiveFacetCount, ...rest } = checkFields(
    body,
    { ...FIELDS, exhaustiveFacetCount: isFlag },
    (name) => `invalid_facet_search_${snakeCase(name)}`,
  );
  if (!isText(facetName)) throw bad('missing_facet_search_facet_name', 'Missing field `facetName`');
  const name = String(facetName);
  if (!isFacetSearchable(index.settings, name))
    throw bad('invalid_facet_search_facet_name', `Attribute \`${name}\` is not facet-searchable.`);
  const { facetDistribution } = search(index, { ...rest, facets: [name] }) as {
    facetDistribution: Record<string, Record<string, number>>;
  };
  const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const asked = plain(isText(facetQuery) ? String(facetQuery) : '');
  const typos = typosAllowed(asked, index.settings);
  const begins = (value: string): boolean =>
    value.startsWith(asked) || (typos > 0 && typosBetween(asked, value.slice(0, asked.length), typos) <= typos);
  const facetHits = Object.entries(facetDistribution[name] ?? {})
    .filter(([value]) => begins(plain(value)))
    .map(([value, count]) => ({ value, count }));
  return { facetHits, facetQuery: facetQuery ?? null, processingTimeMs: exhaustiveFacetCount === true ? 1 : 0 };
}

function distribution(index: SearchedIndex, ranked: readonly Ranked[], facets: readonly string[]): object {
  return Object.fromEntries(
    facets.map((facet) => {
      const counts = new Map<string, number>();
      for (const { document } of ranked)
        for (const value of new Set(valuesAt(document, facet).map(String)))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [facet, Object.fromEntries(sorted.slice(0, index.settings.faceting.maxValuesPerFacet))];
    }),
  );
}
