import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganisationsTables1763760001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS unaccent`);
    await runner.query(
      `CREATE TABLE "counties" ("code" character varying(2) NOT NULL, "name" text COLLATE "sv-x-icu" NOT NULL, "letter" character varying(2) NOT NULL, "lat" double precision NOT NULL, "lon" double precision NOT NULL, CONSTRAINT "PK_5ea349f0e0f5b794c6b68ca65c6" PRIMARY KEY ("code"))`,
    );
    await runner.query(
      `CREATE TABLE "municipalities" ("code" character varying(4) NOT NULL, "slug" character varying(80) NOT NULL, "name" text COLLATE "sv-x-icu" NOT NULL, "own_name" text NOT NULL, "county_code" character varying(2) NOT NULL, "lat" double precision NOT NULL, "lon" double precision NOT NULL, "population" integer NOT NULL, "population_year" integer NOT NULL, "skr_group" character varying(2) NOT NULL, CONSTRAINT "UQ_69b63b81836ddc1c3e9c31a50f3" UNIQUE ("slug"), CONSTRAINT "CHK_16c208b39c94f87b6f5f8ab0b6" CHECK (skr_group IN ('A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9')), CONSTRAINT "PK_9e0e960d7323bb120dc5e915dd8" PRIMARY KEY ("code"))`,
    );
    await runner.query(`CREATE INDEX "IDX_3d945e5c286869ae29f9618033" ON "municipalities"  ("name", "code") `);
    await runner.query(`CREATE INDEX "IDX_b73969da85eff704789c1b410f" ON "municipalities"  ("county_code") `);
    await runner.query(
      `CREATE TABLE "organisations" ("id" uuid NOT NULL, "slug" character varying(80) NOT NULL, "name" text COLLATE "sv-x-icu" NOT NULL, "type" text NOT NULL, "organisation_number" character varying(11), "municipality_code" character varying(4), "county_code" character varying(2), "lat" double precision, "lon" double precision, "web_address" text, "description_sv" text, "description_en" text, "areas" text array NOT NULL DEFAULT '{}', "claimed_at" TIMESTAMP(3) WITH TIME ZONE, "verified_at" TIMESTAMP(3) WITH TIME ZONE, "verified_by" uuid, "is_demo" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_db67ac918db3917134d0c9edbb3" UNIQUE ("slug"), CONSTRAINT "UQ_dd9053bd08a3327487debd6c00f" UNIQUE ("organisation_number"), CONSTRAINT "CHK_1a3518f27de4024e45598e7bfb" CHECK (areas <@ ARRAY['administration', 'management_and_governance', 'citizen_service_and_communication', 'education', 'social_services', 'elderly_and_disability_support', 'primary_care_and_ehealth', 'culture_and_leisure', 'environment_and_climate', 'transport_and_infrastructure', 'urban_planning_and_building', 'safety_and_crisis_preparedness', 'cross_functional', 'labour_and_integration', 'business_and_tourism', 'civil_society']::text[]), CONSTRAINT "CHK_1a1ed6826f6c1a75456f9739d5" CHECK (type IN ('municipality', 'region', 'civil_society', 'agency', 'academia', 'company', 'network')), CONSTRAINT "PK_7bf54cba378d5b2f1d4c10ef4df" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_organisations_one_for_each_municipality" ON "organisations"  ("municipality_code") WHERE type = 'municipality'`,
    );
    await runner.query(`CREATE INDEX "IDX_68662dd93f059075833814d5e6" ON "organisations"  ("municipality_code") `);
    await runner.query(`CREATE INDEX "IDX_e95bde72f4cbcf55f6cef519b1" ON "organisations"  ("county_code") `);
    await runner.query(`CREATE INDEX "IDX_c98be44ed7b3233e7627a6a5ae" ON "organisations"  ("name", "id") `);
    await runner.query(
      `CREATE TABLE "reference_loads" ("name" text NOT NULL, "version" integer NOT NULL, "loaded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_3cd5e2c41bba0b2584b087e2405" PRIMARY KEY ("name"))`,
    );
    await runner.query(
      `ALTER TABLE "municipalities" ADD CONSTRAINT "FK_b73969da85eff704789c1b410fe" FOREIGN KEY ("county_code") REFERENCES "counties"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "FK_68662dd93f059075833814d5e6c" FOREIGN KEY ("municipality_code") REFERENCES "municipalities"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "FK_e95bde72f4cbcf55f6cef519b13" FOREIGN KEY ("county_code") REFERENCES "counties"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "FK_e95bde72f4cbcf55f6cef519b13"`);
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "FK_68662dd93f059075833814d5e6c"`);
    await runner.query(`ALTER TABLE "municipalities" DROP CONSTRAINT "FK_b73969da85eff704789c1b410fe"`);
    await runner.query(`DROP TABLE "reference_loads"`);
    await runner.query(`DROP INDEX "public"."IDX_c98be44ed7b3233e7627a6a5ae"`);
    await runner.query(`DROP INDEX "public"."IDX_e95bde72f4cbcf55f6cef519b1"`);
    await runner.query(`DROP INDEX "public"."IDX_68662dd93f059075833814d5e6"`);
    await runner.query(`DROP INDEX "public"."IDX_organisations_one_for_each_municipality"`);
    await runner.query(`DROP TABLE "organisations"`);
    await runner.query(`DROP INDEX "public"."IDX_b73969da85eff704789c1b410f"`);
    await runner.query(`DROP INDEX "public"."IDX_3d945e5c286869ae29f9618033"`);
    await runner.query(`DROP TABLE "municipalities"`);
    await runner.query(`DROP TABLE "counties"`);
  }
}
