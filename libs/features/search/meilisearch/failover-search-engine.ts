import { Problem } from '#platform/http';
import type { Logger } from '#platform/logging';
import type { PostgresSearchEngine } from '../postgres/postgres-search-engine.js';
import {
  SearchEngine,
  type FacetValue,
  type FacetValuesQuery,
  type IndexedVersion,
  type MatchingQuery,
  type SearchAnswer,
  type SearchDocument,
  type SearchQuery,
  type SearchSuggestion,
  type SearchType,
  type SimilarQuery,
  type SuggestQuery,
} from '../search-engine.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { errorCode, type MeiliClients } from './meili-clients.js';
import type { MeiliSearchEngine } from './meili-search-engine.js';
import { SETTINGS_VERSION } from './meili-settings.js';
import type { ReplicaRepository, ReplicaState } from './replica.repository.js';

const PROBE = { firstMs: 500, longestMs: 10_000 };
/** How long what is known of the copy is believed. */
const BELIEVED_MS = 1000;

/** How search is doing. */
export interface SearchHealth {
  readonly engine: SearchAnswer['engine'];
  /** Whether Meilisearch has to be left alone. */
  readonly resting: boolean;
  /** Why the copy of a type cannot be searched; null when all can. */
  readonly trouble: string | null;
}

/**
 * Meilisearch answers; PostgreSQL does, within the same request, whenever Meilisearch does not: when it is away, takes longer than 300 ms,
 * refuses, or has not got everything because copying to it has failed. What is written goes to the PostgreSQL index, from where it is copied.
 */
export class FailoverSearchEngine extends SearchEngine {
  private readonly breaker: CircuitBreaker;
  private states: { at: number; known: Promise<ReadonlyMap<string, ReplicaState>> } | null = null;

  constructor(
    private readonly postgres: PostgresSearchEngine,
    private readonly meili: MeiliSearchEngine,
    private readonly clients: MeiliClients,
    private readonly replicas: ReplicaRepository,
    private readonly logger: Logger,
  ) {
    super();
    this.breaker = new CircuitBreaker(() => this.meili.probe(), PROBE);
  }

  get name(): SearchAnswer['engine'] {
    return this.breaker.isOpen ? 'postgres' : 'meilisearch';
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    return this.either(
      query.type,
      async () => {
        const { hasUnknown, ...answer } = await this.meili.search(query);
        if (!hasUnknown || query.cursor !== undefined) return answer;
        const { didYouMean } = await this.postgres.search({ ...query, limit: 1, facets: [], filters: {} });
        return didYouMean === undefined ? answer : { ...answer, didYouMean };
      },
      () => this.postgres.search(query),
    );
  }

  async suggest(query: SuggestQuery): Promise<SearchSuggestion[]> {
    return this.either(
      query.type,
      () => this.meili.suggest(query),
      () => this.postgres.suggest(query),
    );
  }

  async facetValues(query: FacetValuesQuery): Promise<FacetValue[]> {
    return this.either(
      query.type,
      () => this.meili.facetValues(query),
      () => this.postgres.facetValues(query),
    );
  }

  similar(query: SimilarQuery): Promise<string[]> {
    return this.postgres.similar(query);
  }

  matchingIds(query: MatchingQuery, limits: { readonly max: number }): AsyncIterable<string[]> {
    return this.postgres.matchingIds(query, limits);
  }

  keepUp(types: readonly SearchType[]): Promise<void> {
    return this.postgres.keepUp(types);
  }

  put(documents: readonly SearchDocument[]): Promise<void> {
    return this.postgres.put(documents);
  }

  remove(type: SearchType, ids: readonly string[]): Promise<void> {
    return this.postgres.remove(type, ids);
  }

  listIndexed(type: SearchType, afterId: string | null, limit: number): Promise<IndexedVersion[]> {
    return this.postgres.listIndexed(type, afterId, limit);
  }

  async health(types: readonly SearchType[]): Promise<SearchHealth> {
    const states = await this.replicas.states();
    const troubled = types.flatMap((type) => troubleOf(states.get(type)) ?? []);
    return { engine: this.name, resting: this.breaker.isOpen, trouble: troubled[0] ?? null };
  }

  private async either<Answer>(
    type: SearchType,
    ask: () => Promise<Answer>,
    instead: () => Promise<Answer>,
  ): Promise<Answer> {
    if (!this.breaker.mayAsk() || troubleOf((await this.known()).get(type)) !== null) return instead();
    try {
      return await ask();
    } catch (error) {
      // A question that makes no sense makes none to the other engine either.
      if (error instanceof Problem) throw error;
      this.breaker.failed();
      if (errorCode(error) === 'invalid_api_key') this.clients.forget();
      this.logger.warn({ err: error }, 'Meilisearch did not answer, PostgreSQL does');
      return instead();
    }
  }

  private known(): Promise<ReadonlyMap<string, ReplicaState>> {
    const now = performance.now();
    if (this.states === null || now - this.states.at > BELIEVED_MS) {
      this.states = { at: now, known: this.replicas.states() };
    }
    return this.states.known;
  }
}

function troubleOf(state: ReplicaState | undefined): string | null {
  if (!state) return 'not copied yet';
  if (state.version !== SETTINGS_VERSION) return 'built with other settings';
  return state.error;
}
