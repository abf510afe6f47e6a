import { Module } from '@nestjs/common';
import { Readiness } from '#platform/health';
import { Analyser } from './analysis/analyser.js';
import { Stemmer } from './analysis/stemmer.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { GroupedSearch } from './grouped-search.service.js';
import { SearchRepository } from './postgres/search.repository.js';
import { SearchController } from './search.controller.js';
import { SearchEngine } from './search-engine.js';
import { SearchIndex } from './search-index.js';
import { SearchUpkeep } from './search-upkeep.js';

@Module({
  controllers: [SearchController],
  providers: [
    Stemmer,
    Analyser,
    SearchRepository,
    SearchIndex,
    GroupedSearch,
    SearchUpkeep,
    { provide: SearchEngine, useClass: PostgresSearchEngine },
  ],
  exports: [SearchEngine, SearchIndex],
})
export class SearchModule {
  constructor(readiness: Readiness, engine: SearchEngine) {
    readiness.addPart('search', () => Promise.resolve({ status: 'ok', engine: engine.name }));
  }
}
