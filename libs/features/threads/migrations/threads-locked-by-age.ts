import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A thread that was locked because nobody wrote in it says so, and after how many days. */
export class ThreadsLockedByAge1763763700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "threads" ADD "locked_after_days" integer`);
    await runner.query(
      `ALTER TABLE "threads" ADD CONSTRAINT "CHK_dd2a8a77ab2b939738973596bd" CHECK (locked_after_days IS NULL OR locked_at IS NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "threads" DROP CONSTRAINT "CHK_dd2a8a77ab2b939738973596bd"');
    await runner.query('ALTER TABLE "threads" DROP COLUMN "locked_after_days"');
  }
}
