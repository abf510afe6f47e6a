import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links of cases, links that confirm them, contacts that left, bookmarks and saved searches. */
export class UseCaseFreshness1763760502000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "use_case_saved_searches" ("id" uuid NOT NULL, "user_id" uuid NOT NULL, "name" text NOT NULL, "query" jsonb NOT NULL, "alert" text NOT NULL DEFAULT 'none', "seen_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "alerted_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL DEFAULT '1', CONSTRAINT "CHK_47eca18c37766aca13bd4891e2" CHECK (alert IN ('none', 'daily', 'weekly')), CONSTRAINT "PK_f6269f2c7e24c605a73b1e0bbb6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_af6f50464789aa197b75a2dbf2" ON "use_case_saved_searches"  ("user_id", "id")`);
    await runner.query(
      `CREATE TABLE "use_case_bookmarks" ("user_id" uuid NOT NULL, "use_case_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_91944530a84bc5b0aaa03a83c03" PRIMARY KEY ("user_id", "use_case_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_07254a64209658a7d667854024" ON "use_case_bookmarks"  ("user_id", "created_at", "use_case_id")`,
    );
    await runner.query(
      `CREATE TABLE "use_case_confirmations" ("token_hash" text NOT NULL, "use_case_id" uuid NOT NULL, "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "PK_567a8a727baf9b097f10f35f7db" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "IDX_85a07d285201563d407021ce28" ON "use_case_confirmations"  ("expires_at")`);
    await runner.query(
      `CREATE TABLE "use_case_links" ("use_case_id" uuid NOT NULL, "url" text NOT NULL, "outcome" text, "http_status" integer, "reason" text, "checked_at" TIMESTAMP(3) WITH TIME ZONE, "failures" integer NOT NULL DEFAULT '0', "failed_on" date, "broken_since" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "CHK_d40c9bb24f2689d0572a34125e" CHECK (outcome IN ('ok', 'broken', 'refused', 'unreachable')), CONSTRAINT "PK_43f62109498aa9b9925167e3d0a" PRIMARY KEY ("use_case_id", "url"))`,
    );
    await runner.query(`CREATE INDEX "IDX_77aca141fe52bc512731ad5bb9" ON "use_case_links"  ("url")`);
    await runner.query(`CREATE INDEX "IDX_085e0499fedc7ebaa2a93f060a" ON "use_case_links"  ("checked_at")`);
    await runner.query(`ALTER TABLE "use_cases" ADD "contact_left_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(
      `ALTER TABLE "use_case_bookmarks" ADD CONSTRAINT "FK_4e43807b6875de54989043deccb" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_confirmations" ADD CONSTRAINT "FK_08f52c6a47758a0b4b8900e7838" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_links" ADD CONSTRAINT "FK_ca559dd8ea1bb09a55e730bfca5" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_case_links" DROP CONSTRAINT "FK_ca559dd8ea1bb09a55e730bfca5"`);
    await runner.query(`ALTER TABLE "use_case_confirmations" DROP CONSTRAINT "FK_08f52c6a47758a0b4b8900e7838"`);
    await runner.query(`ALTER TABLE "use_case_bookmarks" DROP CONSTRAINT "FK_4e43807b6875de54989043deccb"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "contact_left_at"`);
    await runner.query(`DROP INDEX "IDX_085e0499fedc7ebaa2a93f060a"`);
    await runner.query(`DROP INDEX "IDX_77aca141fe52bc512731ad5bb9"`);
    await runner.query(`DROP TABLE "use_case_links"`);
    await runner.query(`DROP INDEX "IDX_85a07d285201563d407021ce28"`);
    await runner.query(`DROP TABLE "use_case_confirmations"`);
    await runner.query(`DROP INDEX "IDX_07254a64209658a7d667854024"`);
    await runner.query(`DROP TABLE "use_case_bookmarks"`);
    await runner.query(`DROP INDEX "IDX_af6f50464789aa197b75a2dbf2"`);
    await runner.query(`DROP TABLE "use_case_saved_searches"`);
  }
}
