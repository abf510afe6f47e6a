import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs of the AI Council have threads too. */
export class ThreadsOfNeeds1763762500001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "thread_places" DROP CONSTRAINT "CHK_d765ce0f251863c8ceef38e3e3"');
    await runner.query(
      `ALTER TABLE "thread_places" ADD CONSTRAINT "CHK_af328b18507cd44ab7ef0813de" CHECK (kind IN ('hub', 'use_case', 'introduction', 'need'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "thread_places" DROP CONSTRAINT "CHK_af328b18507cd44ab7ef0813de"');
    await runner.query(
      `ALTER TABLE "thread_places" ADD CONSTRAINT "CHK_d765ce0f251863c8ceef38e3e3" CHECK (kind IN ('hub', 'use_case', 'introduction'))`,
    );
  }
}
