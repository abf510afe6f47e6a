import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports with their progress, and the answers to their rows. */
export class UseCaseImports1763760401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "use_case_imports" ("id" uuid NOT NULL, "created_by" uuid NOT NULL, "status" text NOT NULL, "file_name" text NOT NULL, "file_size" integer NOT NULL DEFAULT '0', "format" text NOT NULL, "encoding" text, "delimiter" text, "rows_estimated" integer, "columns" jsonb NOT NULL DEFAULT '[]', "mapping" jsonb, "register" text, "organisation_id" uuid, "source" text, "publish" boolean NOT NULL DEFAULT false, "run_id" uuid, "processed" integer NOT NULL DEFAULT '0', "created" integer NOT NULL DEFAULT '0', "updated" integer NOT NULL DEFAULT '0', "unchanged" integer NOT NULL DEFAULT '0', "failed" integer NOT NULL DEFAULT '0', "problem" jsonb, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "CHK_3be6f6dafc7aa6026f03b2839d" CHECK (status IN ('uploading', 'uploaded', 'mapped', 'previewing', 'previewed', 'running', 'done', 'cancelled', 'failed')), CONSTRAINT "PK_fa36eecc2a5c57e1fa4c1b877f7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7ae7cd5739ce4977f821a9b607" ON "use_case_imports"  ("created_at")`);
    await runner.query(`CREATE INDEX "IDX_667eece4b231d4336d9755cb8f" ON "use_case_imports"  ("created_by", "id")`);
    await runner.query(
      `CREATE TABLE "use_case_import_rows" ("import_id" uuid NOT NULL, "row" integer NOT NULL, "outcome" text NOT NULL, "title" text NOT NULL, "problems" jsonb NOT NULL DEFAULT '[]', CONSTRAINT "CHK_aeccb30d9e744cda7ecdeeb1d7" CHECK (outcome IN ('created', 'updated', 'unchanged', 'failed')), CONSTRAINT "PK_95fff3245d0e1952ad5bf3265ef" PRIMARY KEY ("import_id", "row"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_326321e9f1056e0179c96eac70" ON "use_case_import_rows"  ("import_id", "outcome", "row")`,
    );
    await runner.query(
      `ALTER TABLE "use_case_import_rows" ADD CONSTRAINT "FK_363bc504618344e98ad9533124a" FOREIGN KEY ("import_id") REFERENCES "use_case_imports"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_case_import_rows" DROP CONSTRAINT "FK_363bc504618344e98ad9533124a"`);
    await runner.query(`DROP INDEX "public"."IDX_326321e9f1056e0179c96eac70"`);
    await runner.query(`DROP TABLE "use_case_import_rows"`);
    await runner.query(`DROP INDEX "public"."IDX_667eece4b231d4336d9755cb8f"`);
    await runner.query(`DROP INDEX "public"."IDX_7ae7cd5739ce4977f821a9b607"`);
    await runner.query(`DROP TABLE "use_case_imports"`);
  }
}
