import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UseCasePublicOrders1763760601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "IDX_6246e33dc594cc588070aea640" ON "use_cases"  ("updated_at", "id") WHERE status = 'published' AND visibility = 'public'`,
    );
    await runner.query(
      `CREATE INDEX "IDX_bf77426a55309cc2e3a03b2407" ON "use_cases"  ("published_at", "id") WHERE status = 'published' AND visibility = 'public'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."IDX_bf77426a55309cc2e3a03b2407"`);
    await runner.query(`DROP INDEX "public"."IDX_6246e33dc594cc588070aea640"`);
  }
}
