import type { Settings } from 'meilisearch';
import { createHash } from 'node:crypto';
import type { Stemmer } from '../analysis/stemmer.js';
import { SYNONYM_GROUPS } from '../data/synonyms.js';
import { queryWords } from '../text/words.js';
import { INDEX_VERSION } from '../index-version.js';
import { SEARCHED } from './meili-document.js';

/** Settings of every index of ours but the synonyms, which are made of the data files. */
const SETTINGS = {
  searchableAttributes: SEARCHED,
  displayedAttributes: ['*'],
  filterableAttributes: [
    {
      attributePatterns: ['facets.*'],
      features: { facetSearch: true, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['visibleTo'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['newest', 'updated', 'reuseRank', 'key'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ['newest', 'updated', 'reuseRank', 'key'],
  // Who asks for an order gets that order. Among equally relevant ones the fresh, measured and reused come first.
  rankingRules: ['sort', 'words', 'typo', 'attributeRank', 'proximity', 'exactness', 'merit:desc', 'key:desc'],
  // The analysis has taken them out of documents and questions alike. What is left are stems, and some of those look like a stop word: `dem` of demens.
  stopWords: [],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
    // Codes, years and registration numbers are meant as they are written.
    disableOnNumbers: true,
    disableOnWords: [],
    disableOnAttributes: [],
  },
  localizedAttributes: [
    { attributePatterns: ['*_sv', 'keywords', 'titleParts', 'parts', 'attached'], locales: ['swe'] },
    { attributePatterns: ['*_en'], locales: ['eng'] },
  ],
  faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1_000_000 },
  proximityPrecision: 'byWord',
  prefixSearch: 'indexingTime',
  facetSearch: true,
  searchCutoffMs: 250,
} satisfies Settings;

/** Another one means that the index must be built again. */
export const SETTINGS_VERSION = createHash('sha256')
  .update(JSON.stringify([INDEX_VERSION, SETTINGS]))
  .digest('hex')
  .slice(0, 12);

/** The settings with the synonyms as stems, in which everything is searched. */
export async function meiliSettings(stemmer: Stemmer): Promise<Settings> {
  const groups = SYNONYM_GROUPS.map((group) => group.map((expression) => queryWords(expression).words));
  const stems = await stemmer.stemsOf(groups.flat(2));
  const synonyms = new Map<string, Set<string>>();
  for (const group of groups) {
    const forms = group.map((words) => [
      ...new Set([words.map((word) => stems(word).sv).join(' '), words.map((word) => stems(word).en).join(' ')]),
    ]);
    forms.forEach((own, at) => {
      const others = forms.filter((_, other) => other !== at).flat();
      for (const form of own) synonyms.set(form, new Set([...(synonyms.get(form) ?? []), ...others]));
    });
  }
  return {
    ...SETTINGS,
    synonyms: Object.fromEntries(
      Array.from(synonyms, ([form, others]): [string, string[]] => [form, [...others].filter((one) => one !== form)]),
    ),
  };
}
