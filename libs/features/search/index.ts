import type { Feature } from '#platform/feature';
import { SearchAttached1763761201000 } from './migrations/search-attached.js';
import { SearchByPlace1763760200001 } from './migrations/search-by-place.js';
import { SearchTables1763760003000 } from './migrations/search-tables.js';
import { SearchWordsByGeneration1763763300000 } from './migrations/search-words-by-generation.js';
import { SearchWrittenAtOnce1763762200000 } from './migrations/search-written-at-once.js';
import { SearchModule } from './search.module.js';

export {
  SearchEngine,
  type FacetValue,
  type FacetValuesQuery,
  type IndexedVersion,
  type MatchingQuery,
  type SearchAnswer,
  type SearchDocument,
  type SearchHighlights,
  type SearchHit,
  type SearchQuery,
  type SearchSort,
  type SearchSuggestion,
  type SearchText,
  type SearchType,
  type SimilarQuery,
  type SuggestQuery,
} from './search-engine.js';
export { IndexCopies } from './index-copies.js';
export { SearchIndex, SearchSource, type FoundThing, type ReindexReport } from './search-index.js';
export { SearchJobs } from './search-jobs.js';
export { SearchModule } from './search.module.js';
export { SimilarTexts, type SimilarTextQuery } from './similar-texts.service.js';
export { editDistance, editsForgiven } from './text/edit-distance.js';

/** The search port, the engine on PostgreSQL, and the index that keeps it in step. */
export const searchFeature: Feature = {
  name: 'search',
  module: SearchModule,
  entities: [],
  migrations: [
    SearchTables1763760003000,
    SearchByPlace1763760200001,
    SearchAttached1763761201000,
    SearchWrittenAtOnce1763762200000,
    SearchWordsByGeneration1763763300000,
  ],
};
