import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Readiness, type PartState } from '#platform/health';
import { LOGGER, type Logger } from '#platform/logging';
import { RequestMetrics } from '#platform/metrics';
import { OnEvent, OnSchedule } from '#platform/outbox';
import { IndexCopies, searchIndexChanged } from './index-copies.js';
import { FailoverSearchEngine } from './meilisearch/failover-search-engine.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchEngine, type SearchType } from './search-engine.js';
import { SearchIndex } from './search-index.js';

/** After this many seconds someone should look why the copy does not follow. */
const LATE_AFTER_SECONDS = 60;

/** Copying and comparing in the background, and how they are doing. */
@Injectable()
export class SearchJobs implements OnModuleInit {
  constructor(
    private readonly index: SearchIndex,
    private readonly copies: IndexCopies,
    private readonly engine: SearchEngine,
    private readonly postgres: PostgresSearchEngine,
    private readonly readiness: Readiness,
    private readonly metrics: RequestMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.readiness.addPart('search', () => this.state());
    if (!this.copies.exist) return;
    this.metrics.gauge('torget_search_lag_seconds', 'Age of the oldest write that Meilisearch lacks', () => this.lag());
    this.metrics.gauge(
      'torget_search_on_meilisearch',
      '1 when Meilisearch answers searches, 0 when PostgreSQL does',
      () => Promise.resolve(this.engine.name === 'meilisearch' ? 1 : 0),
    );
  }

  @OnEvent(searchIndexChanged, 'search.copy', { transactional: false })
  async copy({ type }: { type: SearchType }): Promise<void> {
    await this.copies.sync(type);
  }

  /** What an event did not bring about, such as while Meilisearch was away for long. */
  @OnSchedule('* * * * *', 'search.copy-what-waits')
  async copyWhatWaits(): Promise<void> {
    if (!this.copies.exist) return;
    for (const type of this.index.types()) {
      try {
        await this.copies.sync(type);
      } catch (error) {
        this.logger.warn({ err: error, type }, 'the index cannot be copied to Meilisearch; it is tried again');
        return;
      }
    }
  }

  /** What is found is what there is: compares the features' records, the PostgreSQL index and its copy. */
  @OnSchedule('37 2 * * *', 'search.reconcile')
  async reconcile(): Promise<void> {
    for (const type of this.index.types()) {
      const { indexed, removed } = await this.index.reconcile(type);
      if (indexed + removed > 0)
        this.logger.warn({ type, indexed, removed }, 'the search index differed from what it is of, and was repaired');
      await this.copies.reconcile(type);
    }
  }

  /** Words of cases that are gone would otherwise be what a misspelt word is taken for. */
  @OnSchedule('17 3 * * *', 'search.forget-words')
  async forgetWords(): Promise<void> {
    await this.postgres.forgetWords();
  }

  private async lag(): Promise<number> {
    const lags = await Promise.all(this.index.types().map((type) => this.copies.lagSeconds(type)));
    return Math.max(0, ...lags);
  }

  private async state(): Promise<PartState> {
    if (!(this.engine instanceof FailoverSearchEngine)) return { status: 'ok', engine: this.engine.name };
    const { engine, resting, trouble } = await this.engine.health(this.index.types());
    const lagSeconds = Math.round(await this.lag());
    const isWell = !resting && trouble === null && lagSeconds < LATE_AFTER_SECONDS;
    return {
      status: isWell ? 'ok' : 'degraded',
      engine: trouble === null ? engine : 'postgres',
      lagSeconds,
      ...(trouble === null ? {} : { trouble }),
    };
  }
}
