import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether people are shown as present. */
export class ShownPresence1763762301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "users" ADD "shows_presence" boolean NOT NULL DEFAULT true`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "users" DROP COLUMN "shows_presence"`);
  }
}
