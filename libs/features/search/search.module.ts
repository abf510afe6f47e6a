import { Module } from '@nestjs/common';
import { AppConfig } from '#platform/config';
import { LOGGER, type Logger } from '#platform/logging';
import { Outbox } from '#platform/outbox';
import { Analyser } from './analysis/analyser.js';
import { Stemmer } from './analysis/stemmer.js';
import { GroupedSearch } from './grouped-search.service.js';
import { IndexCopies } from './index-copies.js';
import { FailoverSearchEngine } from './meilisearch/failover-search-engine.js';
import { MeiliClients } from './meilisearch/meili-clients.js';
import { MeiliReplica } from './meilisearch/meili-replica.js';
import { MeiliSearchEngine } from './meilisearch/meili-search-engine.js';
import { ReplicaRepository } from './meilisearch/replica.repository.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchRepository } from './postgres/search.repository.js';
import { SearchController } from './search.controller.js';
import { SearchEngine } from './search-engine.js';
import { SearchIndex } from './search-index.js';
import { SearchJobs } from './search-jobs.js';
import { SearchUpkeep } from './search-upkeep.js';
import { SimilarTexts } from './similar-texts.service.js';

/** Clients of Meilisearch, or null when there is none. */
const MEILI = Symbol('meilisearch');

@Module({
  controllers: [SearchController],
  providers: [
    Stemmer,
    Analyser,
    SearchRepository,
    ReplicaRepository,
    PostgresSearchEngine,
    SearchIndex,
    GroupedSearch,
    SimilarTexts,
    SearchUpkeep,
    SearchJobs,
    {
      provide: MEILI,
      inject: [AppConfig, LOGGER],
      useFactory: ({ meili }: AppConfig, logger: Logger) => (meili ? new MeiliClients(meili, logger) : null),
    },
    {
      provide: IndexCopies,
      inject: [MEILI, ReplicaRepository, Analyser, Stemmer, Outbox, LOGGER],
      useFactory: (
        clients: MeiliClients | null,
        repository: ReplicaRepository,
        analyser: Analyser,
        stemmer: Stemmer,
        outbox: Outbox,
        logger: Logger,
      ) => new IndexCopies(clients && new MeiliReplica(clients, repository, analyser, stemmer, logger), outbox),
    },
    {
      provide: SearchEngine,
      inject: [PostgresSearchEngine, MEILI, Analyser, SearchRepository, ReplicaRepository, LOGGER],
      useFactory: (
        postgres: PostgresSearchEngine,
        clients: MeiliClients | null,
        analyser: Analyser,
        vocabulary: SearchRepository,
        replicas: ReplicaRepository,
        logger: Logger,
      ) =>
        clients
          ? new FailoverSearchEngine(
              postgres,
              new MeiliSearchEngine(clients, analyser, vocabulary),
              clients,
              replicas,
              logger,
            )
          : postgres,
    },
  ],
  exports: [SimilarTexts, SearchEngine, SearchIndex],
})
export class SearchModule {}
