import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organisations do, offer and seek; introductions; and whom they do not want suggested. */
export class PartnerTables1763761501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "capabilities" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "description" text NOT NULL DEFAULT '', "areas" text array NOT NULL DEFAULT '{}', "techniques" text array NOT NULL DEFAULT '{}', "open_until" date, "closed_at" TIMESTAMP(3) WITH TIME ZONE, "closed_by" uuid, "fulfilled" boolean NOT NULL DEFAULT false, "fulfilled_with" uuid, "created_by" uuid, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_d0ab492e4143af20121a1c917c" CHECK (closed_at IS NOT NULL OR (closed_by IS NULL AND NOT fulfilled AND fulfilled_with IS NULL)), CONSTRAINT "CHK_0a854458299d6fc7259e195003" CHECK (techniques <@ ARRAY['language_model', 'text_classification', 'speech', 'translation', 'computer_vision', 'prediction', 'optimisation', 'anomaly_detection', 'recommendation', 'robotic_automation', 'search_and_retrieval', 'other']::text[]), CONSTRAINT "CHK_9be9206aacfca491f034fec753" CHECK (areas <@ ARRAY['administration', 'management_and_governance', 'citizen_service_and_communication', 'education', 'social_services', 'elderly_and_disability_support', 'primary_care_and_ehealth', 'culture_and_leisure', 'environment_and_climate', 'transport_and_infrastructure', 'urban_planning_and_building', 'safety_and_crisis_preparedness', 'cross_functional', 'labour_and_integration', 'business_and_tourism', 'civil_society']::text[]), CONSTRAINT "CHK_128793ca305c2ca6dbedad0461" CHECK (kind IN ('doing', 'offering', 'seeking')), CONSTRAINT "PK_c94fe6cafdb7646522a915893fd" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_38a0ba3abfd0bd18853bf28416" ON "capabilities"  ("organisation_id", "id")`);
    await runner.query(
      `CREATE TABLE "introductions" ("id" uuid NOT NULL, "capability_id" uuid NOT NULL, "from_id" uuid NOT NULL, "to_id" uuid NOT NULL, "asked_by" uuid NOT NULL, "message" text NOT NULL, "state" text NOT NULL DEFAULT 'requested', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "answered_by" uuid, "answered_at" TIMESTAMP(3) WITH TIME ZONE, "reason" text, CONSTRAINT "CHK_3b5cf88efc179a859e975e9093" CHECK (from_id <> to_id), CONSTRAINT "CHK_e0c4ac221ce6763016984e10b2" CHECK ((state = 'requested') = (answered_at IS NULL)), CONSTRAINT "CHK_dabdc03aa3cd539dd11fa094a3" CHECK (state IN ('requested', 'accepted', 'declined', 'withdrawn')), CONSTRAINT "PK_811d59fa8b5c5255e94438b348e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_df470ad7e471b85baabdf423d5" ON "introductions"  ("asked_by", "created_at")`);
    await runner.query(`CREATE INDEX "IDX_450d11531a8c4c5938c6a804a3" ON "introductions"  ("to_id", "id")`);
    await runner.query(`CREATE INDEX "IDX_f59d4ca15d45689d1fba221362" ON "introductions"  ("from_id", "id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_introductions_standing" ON "introductions"  ("capability_id", "from_id") WHERE state <> 'withdrawn'`,
    );
    await runner.query(
      `CREATE TABLE "match_dismissals" ("organisation_id" uuid NOT NULL, "partner_id" uuid NOT NULL, "dismissed_by" uuid NOT NULL, "dismissed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_3ae286ada048cd2b39fb27ed27" CHECK (organisation_id <> partner_id), CONSTRAINT "PK_a4abc896bdea605af40a6569f7e" PRIMARY KEY ("organisation_id", "partner_id"))`,
    );
    await runner.query(
      `ALTER TABLE "capabilities" ADD CONSTRAINT "FK_634281ce0d228acdb991ba22584" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "capabilities" ADD CONSTRAINT "FK_c64d8e4de94228b8cd0ccec55a3" FOREIGN KEY ("fulfilled_with") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_b0d635fcfbf6b3c34d813f654ed" FOREIGN KEY ("capability_id") REFERENCES "capabilities"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_b011542bbbb02d5caf547362a8e" FOREIGN KEY ("from_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "introductions" ADD CONSTRAINT "FK_7d3a2cf5b17e493d4f0c082c853" FOREIGN KEY ("to_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match_dismissals" ADD CONSTRAINT "FK_a9604a89497257f965b67746f51" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match_dismissals" ADD CONSTRAINT "FK_73630b420c507ff637d3f02e968" FOREIGN KEY ("partner_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "match_dismissals"`);
    await runner.query(`DROP TABLE "introductions"`);
    await runner.query(`DROP TABLE "capabilities"`);
  }
}
