import type { MigrationInterface, QueryRunner } from 'typeorm';

export class UseCasesTables1763760004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "use_cases" ("id" uuid NOT NULL, "slug" character varying(80) NOT NULL, "status" text NOT NULL DEFAULT 'draft', "lang" character varying(2) NOT NULL DEFAULT 'sv', "title" text NOT NULL, "summary" text NOT NULL DEFAULT '', "problem" text NOT NULL DEFAULT '', "solution" text NOT NULL DEFAULT '', "lessons" text NOT NULL DEFAULT '', "areas" text array NOT NULL DEFAULT '{}', "values" text array NOT NULL DEFAULT '{}', "techniques" text array NOT NULL DEFAULT '{}', "phase" text, "phase_since" date, "phase_reason" text, "stop_reason" text, "instead_of" text, "personal_data" text, "contact_name" text, "contact_role" text, "contact_email" text, "tags" text array NOT NULL DEFAULT '{}', "visibility" text, "source" text, "source_id" text, "import_hash" text, "is_demo" boolean NOT NULL DEFAULT false, "schema_version" integer NOT NULL DEFAULT '1', "version" integer NOT NULL DEFAULT '1', "effect_count" integer NOT NULL DEFAULT '0', "measured_effect_count" integer NOT NULL DEFAULT '0', "reuse_count" integer NOT NULL DEFAULT '0', "created_by" uuid, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "published_at" TIMESTAMP(3) WITH TIME ZONE, "archived_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "UQ_478ffdf6ae86a1e6097487a27e7" UNIQUE ("slug"), CONSTRAINT "UQ_59f76bdf678234f2e73b160aa71" UNIQUE ("source", "source_id"), CONSTRAINT "CHK_2d81288eeaa0c070b9cfe24b90" CHECK (status <> 'published' OR published_at IS NOT NULL), CONSTRAINT "CHK_0c86e59328e9027cae24068b06" CHECK (status = 'draft' OR visibility IS NOT NULL), CONSTRAINT "CHK_5eb76b57bf7722070705f2ff09" CHECK (visibility IN ('public', 'members', 'hub', 'organisation')), CONSTRAINT "CHK_1eb4695a8b8a81bdde09fbfd95" CHECK (personal_data IN ('none', 'personal', 'sensitive')), CONSTRAINT "CHK_27ac216229386fc3356d71c258" CHECK (stop_reason IN ('data', 'law', 'benefit', 'cost', 'supplier', 'adoption', 'priority')), CONSTRAINT "CHK_6b5ab7600d0d113ebf61013a83" CHECK (phase IN ('idea', 'exploration', 'pilot', 'in_use', 'scaled', 'paused', 'stopped')), CONSTRAINT "CHK_64204ccf1580ccfc14fca2db0c" CHECK (techniques <@ ARRAY['language_model', 'text_classification', 'speech', 'translation', 'computer_vision', 'prediction', 'optimisation', 'anomaly_detection', 'recommendation', 'robotic_automation', 'search_and_retrieval', 'other']::text[]), CONSTRAINT "CHK_3b23da7f9d1a5b805c53a165b1" CHECK ("values" <@ ARRAY['time_saved', 'cost_saved', 'quality', 'new_service', 'citizen_benefit', 'skills_and_learning', 'risk_and_safety', 'revenue', 'ethics_and_sustainability', 'other']::text[]), CONSTRAINT "CHK_8323260b649385faef3389c805" CHECK (areas <@ ARRAY['administration', 'management_and_governance', 'citizen_service_and_communication', 'education', 'social_services', 'elderly_and_disability_support', 'primary_care_and_ehealth', 'culture_and_leisure', 'environment_and_climate', 'transport_and_infrastructure', 'urban_planning_and_building', 'safety_and_crisis_preparedness', 'cross_functional', 'labour_and_integration', 'business_and_tourism', 'civil_society']::text[]), CONSTRAINT "CHK_d2cabab85a47c253ae00087fea" CHECK (lang ~ '^[a-z]{2}$'), CONSTRAINT "CHK_68edbe112df4d16cc467ec9e94" CHECK (status IN ('draft', 'published', 'archived')), CONSTRAINT "PK_9051865dd5ae654c69eced58574" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f81ba86679cd9b6064ac4c26ad" ON "use_cases"  ("import_hash") `);
    await runner.query(`CREATE INDEX "IDX_bd25175577c9111398d97096b9" ON "use_cases"  ("status", "updated_at", "id") `);
    await runner.query(
      `CREATE TABLE "use_case_effects" ("id" uuid NOT NULL, "use_case_id" uuid NOT NULL, "position" integer NOT NULL, "measure" text NOT NULL, "unit" text NOT NULL DEFAULT '', "baseline" double precision, "value" double precision, "period_start" date, "period_end" date, "method" text, "measured_by" text, "evidence" text NOT NULL, CONSTRAINT "CHK_48c8106bcf7c58911c289a1113" CHECK (evidence IN ('expected', 'self_reported', 'measured', 'independently_evaluated')), CONSTRAINT "PK_b2b1d3528c805d4373ea68e3afe" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_faaa8063aa3ccef1fe880a003f" ON "use_case_effects"  ("use_case_id", "position") `,
    );
    await runner.query(
      `CREATE TABLE "use_case_owners" ("use_case_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "position" integer NOT NULL, CONSTRAINT "PK_11083a4159d9e8ede1f7db82362" PRIMARY KEY ("use_case_id", "organisation_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_11083a4159d9e8ede1f7db8236" ON "use_case_owners"  ("organisation_id", "use_case_id") `,
    );
    await runner.query(
      `CREATE TABLE "use_case_phases" ("use_case_id" uuid NOT NULL, "position" integer NOT NULL, "phase" text NOT NULL, "since" date, "reason" text, CONSTRAINT "CHK_0c16cd6147fcb6ddd0d0f41553" CHECK (phase IN ('idea', 'exploration', 'pilot', 'in_use', 'scaled', 'paused', 'stopped')), CONSTRAINT "PK_2da8a5837c68d79266405dc902e" PRIMARY KEY ("use_case_id", "position"))`,
    );
    await runner.query(
      `CREATE TABLE "use_case_translations" ("use_case_id" uuid NOT NULL, "lang" character varying(2) NOT NULL, "title" text NOT NULL DEFAULT '', "summary" text NOT NULL DEFAULT '', "problem" text NOT NULL DEFAULT '', "solution" text NOT NULL DEFAULT '', "lessons" text NOT NULL DEFAULT '', CONSTRAINT "CHK_80fb8503f2ad2cd08dd1ba1edf" CHECK (lang ~ '^[a-z]{2}$'), CONSTRAINT "PK_d30fef5a7b8adddde4d109c0c85" PRIMARY KEY ("use_case_id", "lang"))`,
    );
    await runner.query(
      `ALTER TABLE "use_case_effects" ADD CONSTRAINT "FK_a799315e38bc2b95e57b28d4f82" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_owners" ADD CONSTRAINT "FK_ad50be8e51be2b728e43e8ad9b9" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_owners" ADD CONSTRAINT "FK_0e28e7a3618f6584cf318d36ee3" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_phases" ADD CONSTRAINT "FK_09d81d8d77e2adbb764a07d0561" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_translations" ADD CONSTRAINT "FK_91eefdf417349df3fd59fd7843b" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_case_translations" DROP CONSTRAINT "FK_91eefdf417349df3fd59fd7843b"`);
    await runner.query(`ALTER TABLE "use_case_phases" DROP CONSTRAINT "FK_09d81d8d77e2adbb764a07d0561"`);
    await runner.query(`ALTER TABLE "use_case_owners" DROP CONSTRAINT "FK_0e28e7a3618f6584cf318d36ee3"`);
    await runner.query(`ALTER TABLE "use_case_owners" DROP CONSTRAINT "FK_ad50be8e51be2b728e43e8ad9b9"`);
    await runner.query(`ALTER TABLE "use_case_effects" DROP CONSTRAINT "FK_a799315e38bc2b95e57b28d4f82"`);
    await runner.query(`DROP TABLE "use_case_translations"`);
    await runner.query(`DROP TABLE "use_case_phases"`);
    await runner.query(`DROP INDEX "public"."IDX_11083a4159d9e8ede1f7db8236"`);
    await runner.query(`DROP TABLE "use_case_owners"`);
    await runner.query(`DROP INDEX "public"."IDX_faaa8063aa3ccef1fe880a003f"`);
    await runner.query(`DROP TABLE "use_case_effects"`);
    await runner.query(`DROP INDEX "public"."IDX_bd25175577c9111398d97096b9"`);
    await runner.query(`DROP INDEX "public"."IDX_f81ba86679cd9b6064ac4c26ad"`);
    await runner.query(`DROP TABLE "use_cases"`);
  }
}
