/** What kind of thing a document is about; each kind is searched on its own. */
export type SearchType = 'use_case' | 'organisation' | 'hub' | 'thread' | 'need' | 'resource' | 'person';

/** How a list of hits can be ordered. Without words, `relevance` is `newest`. */
export type SearchSort = 'relevance' | 'newest' | 'updated' | 'mostReused';

/** A document's text in one language. */
export interface SearchText {
  /** ISO 639-1; `sv` and `en` are searched with their own rules of inflection. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** Everything an engine knows of a thing that can be found. */
export interface SearchDocument {
  readonly type: SearchType;
  readonly id: string;
  /** Grows with every change; an older version never overwrites a newer one. */
  readonly version: number;
  readonly slug: string;
  readonly lang: string;
  /** One for each language, the main one first. */
  readonly texts: readonly SearchText[];
  /** Tags, names of organisations and places: matched like words of the title, weighed a little lower. */
  readonly keywords: readonly string[];
  /** What the files that are attached to it say: found last of all. Whoever may find the document may read them. */
  readonly attached?: string;
  /** Values to filter by and to count, by facet name. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Who may find it: those who hold at least one of these keys. */
  readonly visibilityKeys: readonly string[];
  readonly newest: Date;
  readonly updated: Date;
  /** How many have taken it up. */
  readonly reuse: number;
  /** Whether its effect was measured. */
  readonly measured: boolean;
}

/** A question to the engine. The visibility keys are the asker's; they come from the server, never from the client. */
export interface SearchQuery {
  readonly type: SearchType;
  readonly q?: string;
  /** Values of one facet are alternatives; all facets must hold. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly visibilityKeys: readonly string[];
  readonly sort: SearchSort;
  readonly limit: number;
  readonly cursor?: string;
  /** Names of facets to count; none for no counting. */
  readonly facets: readonly string[];
  /** Language to show highlights in where the document has it. */
  readonly lang?: string;
}

/** Where the words were found: HTML in which everything but `<mark>` is escaped. */
export interface SearchHighlights {
  /** Language of the text that these are of. */
  readonly lang: string;
  readonly title?: string;
  readonly summary?: string;
  readonly body?: string;
  /** Of a file that is attached, when the words are nowhere else. */
  readonly attached?: string;
}

/** One thing that was found. */
export interface SearchHit {
  readonly id: string;
  readonly highlights?: SearchHighlights;
}

/** A page of what was found. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly nextCursor: string | null;
  /** How many there are in all, exactly. */
  readonly total: number;
  /** Counts by facet and value; each facet is counted as if it had no filter of its own. Most frequent first. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly engine: 'postgres' | 'meilisearch';
  /** The question as it was likely meant, when a word of it is nowhere and a near one is. */
  readonly didYouMean?: string;
}

/** A question while someone types. */
export interface SuggestQuery {
  readonly type: SearchType;
  readonly q: string;
  readonly visibilityKeys: readonly string[];
  readonly limit: number;
  readonly lang?: string;
}

/** A thing that someone who types may mean. */
export interface SearchSuggestion {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly keywords: readonly string[];
}

/** A question for values of one facet, while someone types in a long list of them. */
export interface FacetValuesQuery extends Pick<SearchQuery, 'type' | 'q' | 'filters' | 'visibilityKeys'> {
  readonly facet: string;
  /** What the values begin with, as far as it has been typed; all values when it is empty. */
  readonly typed: string;
  readonly limit: number;
}

/** A value of a facet, and how many documents have it that the question finds. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** A question for whatever is most like one thing. */
export interface SimilarQuery {
  readonly type: SearchType;
  readonly id: string;
  readonly visibilityKeys: readonly string[];
  readonly limit: number;
  /** Facets in which likeness counts, such as area, technique and tag: the rarer a value that is shared, the more. */
  readonly facets: readonly string[];
}

/** Which things to go through: a question without a page. */
export type MatchingQuery = Pick<SearchQuery, 'type' | 'q' | 'filters' | 'visibilityKeys' | 'sort'>;

/** A document as far as the engine's bookkeeping goes. */
export interface IndexedVersion {
  readonly id: string;
  readonly version: number;
}

/** The port to whatever finds things. Any input is answered: what makes no sense finds nothing. */
export abstract class SearchEngine {
  abstract readonly name: SearchAnswer['engine'];
  /** @throws Problem 400 when the cursor is none of this question. */
  abstract search(query: SearchQuery): Promise<SearchAnswer>;
  abstract suggest(query: SuggestQuery): Promise<SearchSuggestion[]>;
  /** Values of a facet among what a question finds, counted as if it had no filter of its own; the most frequent first. */
  abstract facetValues(query: FacetValuesQuery): Promise<FacetValue[]>;
  /** Ids of what is most like a thing by shared facet values and by rare words, nearest first. Nothing when the index does not have it. */
  abstract similar(query: SimilarQuery): Promise<string[]>;
  /** Ids of everything that matches, in the order of `search`, in batches. At most `max` in all. */
  abstract matchingIds(query: MatchingQuery, limits: { readonly max: number }): AsyncIterable<string[]>;
  /** Reads ahead what searches in this process will need; meant to be called every few seconds. Without it whoever searches first waits for it. */
  abstract keepUp(types: readonly SearchType[]): Promise<void>;
  /** Adds documents, or renews those whose version is not older than what is there. */
  abstract put(documents: readonly SearchDocument[]): Promise<void>;
  abstract remove(type: SearchType, ids: readonly string[]): Promise<void>;
  /** What is in the index, in the order of ids. */
  abstract listIndexed(type: SearchType, afterId: string | null, limit: number): Promise<IndexedVersion[]>;
}
