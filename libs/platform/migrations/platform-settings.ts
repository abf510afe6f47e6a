import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators set in the web app. */
export class PlatformSettings1763761700001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "platform_settings" ("one" boolean NOT NULL DEFAULT true, "values" jsonb NOT NULL DEFAULT '{}', "version" integer NOT NULL DEFAULT '1', "changed_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "ck_platform_settings_one_row" CHECK (one), CONSTRAINT "pk_platform_settings" PRIMARY KEY ("one"))`,
    );
    await runner.query(`INSERT INTO platform_settings DEFAULT VALUES`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "platform_settings"`);
  }
}
