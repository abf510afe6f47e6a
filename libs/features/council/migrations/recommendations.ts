import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recommendations, what they answer and come from, and how it goes with them. */
export class CouncilRecommendations1763762901000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council_recommendations" ("id" uuid NOT NULL, "slug" character varying(80) NOT NULL, "term_id" uuid NOT NULL, "title" text NOT NULL, "body" text NOT NULL, "html" text NOT NULL, "step" text NOT NULL, "guides" jsonb NOT NULL DEFAULT '[]', "state" text NOT NULL DEFAULT 'draft', "published_at" TIMESTAMP(3) WITH TIME ZONE, "withdrawn_at" TIMESTAMP(3) WITH TIME ZONE, "withdrawn_reason" text, "created_by" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_dbade5fd3e44768a3141036b3ed" UNIQUE ("slug"), CONSTRAINT "CHK_2745c44cb9da55c08bfb61f204" CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_reason IS NOT NULL)), CONSTRAINT "CHK_5721fdd89f22349e7e07cc72e7" CHECK ((state = 'draft') = (published_at IS NULL)), CONSTRAINT "CHK_f18d2208bc1d2937b732835bab" CHECK (state IN ('draft', 'published', 'withdrawn')), CONSTRAINT "CHK_a6eed373b22679ad9a25f8fa75" CHECK (step IN ('starting', 'exploring', 'established', 'leading')), CONSTRAINT "PK_293f4a1111990d98a8ad0bde5f8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_55c0476ff3d2dee8a086c99885" ON "council_recommendations" ("created_by")`);
    await runner.query(`CREATE INDEX "IDX_bebd4d7f6b1e4391f5b318fd53" ON "council_recommendations" ("state", "id")`);
    await runner.query(
      `CREATE TABLE "council_recommendation_needs" ("recommendation_id" uuid NOT NULL, "need_id" uuid NOT NULL, CONSTRAINT "PK_f589eacf33bf00160281fe10a28" PRIMARY KEY ("recommendation_id", "need_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_23128d0dcaa11e4b63b60cc1a3" ON "council_recommendation_needs" ("need_id")`);
    await runner.query(
      `CREATE TABLE "council_recommendation_use_cases" ("recommendation_id" uuid NOT NULL, "use_case_id" uuid NOT NULL, CONSTRAINT "PK_ce95504a9df0942a96b02a0f67b" PRIMARY KEY ("recommendation_id", "use_case_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_f27b82ab2690ec7199e1855a99" ON "council_recommendation_use_cases" ("use_case_id")`,
    );
    await runner.query(
      `CREATE TABLE "council_recommendation_revisions" ("recommendation_id" uuid NOT NULL, "number" integer NOT NULL, "title" text NOT NULL, "body" text NOT NULL, "html" text NOT NULL, "step" text NOT NULL, "guides" jsonb NOT NULL DEFAULT '[]', "need_ids" uuid array NOT NULL DEFAULT '{}', "use_case_ids" uuid array NOT NULL DEFAULT '{}', "decision_ids" uuid array NOT NULL DEFAULT '{}', "changed_by" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_3d8f14426dc7019bd755aee42a" CHECK (step IN ('starting', 'exploring', 'established', 'leading')), CONSTRAINT "PK_d1ca5b24b76e159b9b213058df8" PRIMARY KEY ("recommendation_id", "number"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_01bca257deb3cd2ef05aed3e24" ON "council_recommendation_revisions" ("changed_by")`,
    );
    await runner.query(
      `CREATE TABLE "council_recommendation_uptake" ("recommendation_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "status" text NOT NULL, "note" text NOT NULL DEFAULT '', "answered_by" uuid NOT NULL, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_8e5b84884ac70fcf61e86d5324" CHECK (status IN ('planned', 'doing', 'done', 'not_relevant')), CONSTRAINT "PK_dd0d29a4d9707abd1c491e3727c" PRIMARY KEY ("recommendation_id", "organisation_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_d1c7cf93b7a9a842fccc3acd64" ON "council_recommendation_uptake" ("answered_by")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_152656ae72d609bd8a13e48347" ON "council_recommendation_uptake" ("organisation_id")`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendations" ADD CONSTRAINT "FK_c77a60bc96e263c375b12ab9301" FOREIGN KEY ("term_id") REFERENCES "council_terms"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_needs" ADD CONSTRAINT "FK_91a164b3cd9bb3c2aec4896da65" FOREIGN KEY ("recommendation_id") REFERENCES "council_recommendations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_needs" ADD CONSTRAINT "FK_23128d0dcaa11e4b63b60cc1a35" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_use_cases" ADD CONSTRAINT "FK_2a63a82726b131e28b34034add4" FOREIGN KEY ("recommendation_id") REFERENCES "council_recommendations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_revisions" ADD CONSTRAINT "FK_c17c3fafacc411cca8d3eebdca6" FOREIGN KEY ("recommendation_id") REFERENCES "council_recommendations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_uptake" ADD CONSTRAINT "FK_8b0d772f4bf98c1a5590b7fcc10" FOREIGN KEY ("recommendation_id") REFERENCES "council_recommendations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_uptake" ADD CONSTRAINT "FK_152656ae72d609bd8a13e483473" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TABLE "council_recommendation_decisions" ("recommendation_id" uuid NOT NULL, "decision_id" uuid NOT NULL, CONSTRAINT "PK_a4112c9eec5d224469ea0240648" PRIMARY KEY ("recommendation_id", "decision_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_6e2fbf7e5af8e227b246d1e551" ON "council_recommendation_decisions" ("decision_id")`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_decisions" ADD CONSTRAINT "FK_d7cfe5cb8781f46aa8c33f9a6b3" FOREIGN KEY ("recommendation_id") REFERENCES "council_recommendations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_recommendation_decisions" ADD CONSTRAINT "FK_6e2fbf7e5af8e227b246d1e5519" FOREIGN KEY ("decision_id") REFERENCES "council_decisions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "council_recommendation_decisions" CASCADE');
    await runner.query('DROP TABLE "council_recommendation_uptake" CASCADE');
    await runner.query('DROP TABLE "council_recommendation_revisions" CASCADE');
    await runner.query('DROP TABLE "council_recommendation_use_cases" CASCADE');
    await runner.query('DROP TABLE "council_recommendation_needs" CASCADE');
    await runner.query('DROP TABLE "council_recommendations" CASCADE');
  }
}
