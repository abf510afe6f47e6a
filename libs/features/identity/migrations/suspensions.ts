import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why and by whom an account is suspended, and finding people by a part of name or address. */
export class Suspensions1763761700002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "users" ADD "suspended_by" uuid`);
    await runner.query(`ALTER TABLE "users" ADD "suspension_reason" text`);
    await runner.query(`ALTER TABLE "users" ADD "suspension_note" text`);
    await runner.query(
      `ALTER TABLE "users" ADD CONSTRAINT "ck_users_suspension_reason" CHECK ("suspension_reason" IN ('compromised', 'spam', 'misconduct', 'left', 'other'))`,
    );
    await runner.query(
      `CREATE INDEX "ix_users_search" ON "users" USING gin (lower(name || ' ' || email) gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "ix_users_search"`);
    await runner.query(`ALTER TABLE "users" DROP CONSTRAINT "ck_users_suspension_reason"`);
    for (const column of ['suspension_note', 'suspension_reason', 'suspended_by'])
      await runner.query(`ALTER TABLE "users" DROP COLUMN "${column}"`);
  }
}
