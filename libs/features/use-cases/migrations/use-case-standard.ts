import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole field standard, revisions, former addresses, withheld fields, review. */
export class UseCaseStandard1763760302000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_cases" DROP CONSTRAINT "CHK_68edbe112df4d16cc467ec9e94"`);
    await runner.query(
      `CREATE TABLE "use_case_revisions" ("use_case_id" uuid NOT NULL, "version" integer NOT NULL, "snapshot" jsonb NOT NULL, CONSTRAINT "PK_106a101c004d7773c62bf475834" PRIMARY KEY ("use_case_id", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "use_case_slugs" ("slug" character varying(80) NOT NULL, "use_case_id" uuid NOT NULL, CONSTRAINT "PK_bd552640696712e71755b271947" PRIMARY KEY ("slug"))`,
    );
    await runner.query(`CREATE INDEX "IDX_cf7f4f599ad0427cd5ba23c311" ON "use_case_slugs"  ("use_case_id")`);
    await runner.query(
      `CREATE TABLE "use_case_withheld" ("use_case_id" uuid NOT NULL, "field" text NOT NULL, "reason" text NOT NULL, "kept" jsonb, CONSTRAINT "CHK_b73a676b0b3dc286f92651fd3c" CHECK (reason IN ('secrecy', 'personal_integrity', 'security', 'trade_secret', 'procurement', 'intellectual_property')), CONSTRAINT "PK_07b260b0f9dffda206c8534e855" PRIMARY KEY ("use_case_id", "field"))`,
    );
    await runner.query(`ALTER TABLE "use_cases" ADD "details" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "use_cases" ADD "contacts" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "use_cases" ADD "grew_from_id" uuid`);
    await runner.query(`ALTER TABLE "use_cases" ADD "interested_count" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "use_cases" ADD "completeness" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "use_cases" ADD "updated_by" uuid`);
    await runner.query(`ALTER TABLE "use_cases" ADD "confirmed_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "use_cases" ADD "submitted_by" uuid`);
    await runner.query(`ALTER TABLE "use_cases" ADD "submitted_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "use_cases" ADD "review_note" text`);
    await runner.query(`ALTER TABLE "use_cases" ALTER COLUMN "schema_version" SET DEFAULT '2'`);
    await runner.query(`CREATE INDEX "IDX_4eebf629487bb3e4523d97a896" ON "use_cases"  ("grew_from_id")`);
    await runner.query(
      `ALTER TABLE "use_cases" ADD CONSTRAINT "CHK_30f6e04f5e283d5ae627d6e6fc" CHECK (status IN ('draft', 'in_review', 'published', 'archived'))`,
    );
    await runner.query(
      `ALTER TABLE "use_cases" ADD CONSTRAINT "FK_4eebf629487bb3e4523d97a8962" FOREIGN KEY ("grew_from_id") REFERENCES "use_cases"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_revisions" ADD CONSTRAINT "FK_358743a9f4d46095abdeca09f47" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_slugs" ADD CONSTRAINT "FK_cf7f4f599ad0427cd5ba23c3116" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_withheld" ADD CONSTRAINT "FK_080d7257c898054265a5b077fea" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_case_withheld" DROP CONSTRAINT "FK_080d7257c898054265a5b077fea"`);
    await runner.query(`ALTER TABLE "use_case_slugs" DROP CONSTRAINT "FK_cf7f4f599ad0427cd5ba23c3116"`);
    await runner.query(`ALTER TABLE "use_case_revisions" DROP CONSTRAINT "FK_358743a9f4d46095abdeca09f47"`);
    await runner.query(`ALTER TABLE "use_cases" DROP CONSTRAINT "FK_4eebf629487bb3e4523d97a8962"`);
    await runner.query(`ALTER TABLE "use_cases" DROP CONSTRAINT "CHK_30f6e04f5e283d5ae627d6e6fc"`);
    await runner.query(`DROP INDEX "public"."IDX_4eebf629487bb3e4523d97a896"`);
    await runner.query(`ALTER TABLE "use_cases" ALTER COLUMN "schema_version" SET DEFAULT '1'`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "review_note"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "submitted_at"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "submitted_by"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "confirmed_at"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "updated_by"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "completeness"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "interested_count"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "grew_from_id"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "contacts"`);
    await runner.query(`ALTER TABLE "use_cases" DROP COLUMN "details"`);
    await runner.query(`DROP TABLE "use_case_withheld"`);
    await runner.query(`DROP INDEX "public"."IDX_cf7f4f599ad0427cd5ba23c311"`);
    await runner.query(`DROP TABLE "use_case_slugs"`);
    await runner.query(`DROP TABLE "use_case_revisions"`);
    await runner.query(
      `ALTER TABLE "use_cases" ADD CONSTRAINT "CHK_68edbe112df4d16cc467ec9e94" CHECK (status IN ('draft', 'published', 'archived'))`,
    );
  }
}
