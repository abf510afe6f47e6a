import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which write brought a word, so that processes that know all spellings need only read the new ones. */
export class SearchWordsByGeneration1763763300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search_words ADD generation bigint NOT NULL DEFAULT 0`);
    await runner.query(`CREATE INDEX search_words_generation ON search_words (generation)`);
    // Misspelt words are looked for in memory.
    await runner.query(`DROP INDEX search_words_trigrams, search_words_reversed`);
    await runner.query(`ALTER TABLE search_words DROP reversed`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE search_words DROP generation, ADD reversed text COLLATE "C" NOT NULL GENERATED ALWAYS AS (reverse(folded)) STORED`,
    );
    await runner.query(`CREATE INDEX search_words_reversed ON search_words (reversed)`);
    await runner.query(`CREATE INDEX search_words_trigrams ON search_words USING gin (folded gin_trgm_ops)`);
  }
}
