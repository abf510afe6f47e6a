import { Module } from '@nestjs/common';
import { Readiness } from '#platform/health';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchRepository } from './postgres/search.repository.js';
import { SearchEngine } from './search-engine.js';
import { SearchIndex } from './search-index.js';

@Module({
  providers: [SearchRepository, SearchIndex, { provide: SearchEngine, useClass: PostgresSearchEngine }],
  exports: [SearchEngine, SearchIndex],
})
export class SearchModule {
  constructor(readiness: Readiness, engine: SearchEngine) {
    readiness.addPart('search', () => Promise.resolve({ status: 'ok', engine: engine.name }));
  }
}
