import { bad, checkFields, isCount, isFlag, isText, isTexts, oneOf, orNull, snakeCase } from './api-error.js';

/** The settings of an index, as far as a search goes by them. */
export interface IndexSettings {
  readonly searchableAttributes: readonly string[];
  readonly filterableAttributes: readonly (string | GranularAttribute)[];
  readonly sortableAttributes: readonly string[];
  readonly rankingRules: readonly string[];
  readonly stopWords: readonly string[];
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly typoTolerance: {
    readonly enabled: boolean;
    readonly minWordSizeForTypos: { readonly oneTypo: number; readonly twoTypos: number };
    readonly disableOnNumbers: boolean;
    readonly disableOnWords: readonly string[];
    readonly disableOnAttributes: readonly string[];
  };
  readonly localizedAttributes:
    | readonly { readonly attributePatterns: readonly string[]; readonly locales: readonly string[] }[]
    | null;
  readonly faceting: {
    readonly maxValuesPerFacet: number;
    readonly sortFacetValuesBy: Readonly<Record<string, string>>;
  };
  readonly pagination: { readonly maxTotalHits: number };
}

interface GranularAttribute {
  readonly attributePatterns: readonly string[];
  readonly features: {
    readonly facetSearch: boolean;
    readonly filter: { readonly equality: boolean; readonly comparison: boolean };
  };
}

export const DEFAULTS: IndexSettings = {
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  synonyms: {},
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: false,
    disableOnWords: [],
    disableOnAttributes: [],
  },
  localizedAttributes: null,
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
};

/** Some of the languages that Meilisearch tells apart (ISO 639-3 and 639-1). */
export const LOCALES = new Set([
  'swe',
  'sv',
  'eng',
  'en',
  'fin',
  'fi',
  'nob',
  'nb',
  'dan',
  'da',
  'deu',
  'de',
  'fra',
  'fr',
]);
const RULES = new Set([
  'words',
  'typo',
  'proximity',
  'attribute',
  'attributeRank',
  'sort',
  'wordPosition',
  'exactness',
]);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const FIELDS = {
  searchableAttributes: orNull(isTexts),
  displayedAttributes: orNull(isTexts),
  filterableAttributes: orNull(Array.isArray),
  sortableAttributes: orNull(isTexts),
  rankingRules: orNull(
    (value) =>
      isTexts(value) && (value as string[]).every((rule) => RULES.has(rule) || /^[\w.]+:(asc|desc)$/.test(rule)),
  ),
  stopWords: orNull(isTexts),
  synonyms: orNull((value) => isObject(value) && Object.values(value as object).every(isTexts)),
  typoTolerance: orNull(isObject),
  localizedAttributes: orNull(Array.isArray),
  faceting: orNull(isObject),
  pagination: orNull(isObject),
  proximityPrecision: orNull(oneOf('byWord', 'byAttribute')),
  prefixSearch: orNull(oneOf('indexingTime', 'disabled')),
  facetSearch: orNull(isFlag),
  searchCutoffMs: orNull(isCount),
  distinctAttribute: orNull(isText),
  separatorTokens: orNull(isTexts),
  nonSeparatorTokens: orNull(isTexts),
  dictionary: orNull(isTexts),
};

const codeOf = (name: string): string => `invalid_settings_${snakeCase(name)}`;

/** Checks changed settings against the documented ones, and answers with all that are in force then. */
export function changeSettings(before: IndexSettings, body: unknown): IndexSettings {
  const changed = checkFields(body, FIELDS, codeOf);
  const typo = changed['typoTolerance'];
  if (typo) {
    const { minWordSizeForTypos: sizes } = checkFields(
      typo,
      {
        enabled: isFlag,
        minWordSizeForTypos: isObject,
        disableOnNumbers: isFlag,
        disableOnWords: isTexts,
        disableOnAttributes: isTexts,
      },
      () => codeOf('typoTolerance'),
    ) as { minWordSizeForTypos?: { oneTypo: number; twoTypos: number } };
    if (sizes && !(sizes.oneTypo >= 0 && sizes.oneTypo <= sizes.twoTypos && sizes.twoTypos <= 255))
      throw bad('invalid_settings_typo_tolerance', 'oneTypo must not be greater than twoTypos');
  }
  for (const one of (changed['filterableAttributes'] ?? []) as unknown[]) {
    if (isText(one)) continue;
    const { features } = checkFields(one, { attributePatterns: isTexts, features: isObject }, () =>
      codeOf('filterableAttributes'),
    );
    const { filter } = checkFields(features, { facetSearch: isFlag, filter: isObject }, () =>
      codeOf('filterableAttributes'),
    );
    checkFields(filter, { equality: isFlag, comparison: isFlag }, () => codeOf('filterableAttributes'));
  }
  for (const one of (changed['localizedAttributes'] ?? []) as unknown[]) {
    checkFields(
      one,
      {
        attributePatterns: isTexts,
        locales: (value) => isTexts(value) && (value as string[]).every((locale) => LOCALES.has(locale)),
      },
      () => codeOf('localizedAttributes'),
    );
  }
  if (changed['faceting'])
    checkFields(changed['faceting'], { maxValuesPerFacet: isCount, sortFacetValuesBy: isObject }, () =>
      codeOf('faceting'),
    );
  if (changed['pagination']) checkFields(changed['pagination'], { maxTotalHits: isCount }, () => codeOf('pagination'));
  const reset = Object.fromEntries(
    Object.entries(changed).map(([name, value]) => [name, value ?? DEFAULTS[name as keyof IndexSettings]]),
  );
  return { ...before, ...reset };
}

function matches(pattern: string, attribute: string): boolean {
  if (pattern.endsWith('*')) return attribute.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return attribute.endsWith(pattern.slice(1));
  return pattern === attribute || attribute.startsWith(`${pattern}.`);
}

/** Whether the values of an attribute may be searched. */
export function isFacetSearchable(settings: IndexSettings, attribute: string): boolean {
  return settings.filterableAttributes.some((one) =>
    typeof one === 'string'
      ? matches(one, attribute)
      : one.features.facetSearch && one.attributePatterns.some((pattern) => matches(pattern, attribute)),
  );
}

/** Whether an attribute may be filtered by, in a way. */
export function isFilterable(settings: IndexSettings, attribute: string, how?: 'equality' | 'comparison'): boolean {
  return settings.filterableAttributes.some((one) =>
    typeof one === 'string'
      ? matches(one, attribute)
      : one.attributePatterns.some((pattern) => matches(pattern, attribute)) &&
        (how === undefined || one.features.filter[how]),
  );
}
