import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * New entries go into the index at once. PostgreSQL would collect them in a list of up to 4 MB that every question walks through, hundreds of times a search,
 * until a vacuum comes by: after an import of 100,000 cases that made searches take seconds.
 */
export class SearchWrittenAtOnce1763762200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER INDEX search_vectors_words SET (fastupdate = off)`);
    await runner.query(`SELECT gin_clean_pending_list('search_vectors_words')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER INDEX search_vectors_words RESET (fastupdate)`);
  }
}
