import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the files say that are attached to a document, beside its text in the main language. */
export class SearchAttached1763761201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search_texts ADD attached text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search_texts DROP attached`);
  }
}
