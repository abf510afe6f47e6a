import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms, seats and who sits there; needs and their timelines. */
export class CouncilTables1763762400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council_needs" ("id" uuid NOT NULL, "slug" character varying(90) NOT NULL, "title" text NOT NULL, "background" text NOT NULL, "affected" text NOT NULL DEFAULT '', "areas" text array NOT NULL DEFAULT '{}', "organisation_id" uuid NOT NULL, "raised_by" uuid NOT NULL, "thread_id" uuid, "state" text NOT NULL DEFAULT 'raised', "state_since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "merged_into_id" uuid, "version" integer NOT NULL DEFAULT '1', "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_61bd3dc2fc3d7c4fcc06693184e" UNIQUE ("slug"), CONSTRAINT "CHK_a4992dead6a3c06cf0f4a3075e" CHECK ((state = 'merged') = (merged_into_id IS NOT NULL)), CONSTRAINT "CHK_022189203d6f91e1e35dd6ee3c" CHECK (areas <@ ARRAY['administration', 'management_and_governance', 'citizen_service_and_communication', 'education', 'social_services', 'elderly_and_disability_support', 'primary_care_and_ehealth', 'culture_and_leisure', 'environment_and_climate', 'transport_and_infrastructure', 'urban_planning_and_building', 'safety_and_crisis_preparedness', 'cross_functional', 'labour_and_integration', 'business_and_tourism', 'civil_society']::text[]), CONSTRAINT "CHK_9d7da50d39ec36c4904d8640d5" CHECK (state IN ('raised', 'under_review', 'prioritised', 'in_progress', 'delivered', 'merged', 'declined')), CONSTRAINT "PK_4ef5368a6d17362ff3e5164c7e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_441b224fe6538ab3214d316c88" ON "council_needs" ("state", "id")`);
    await runner.query(`CREATE INDEX "IDX_774072d160e4502094049fbea6" ON "council_needs" ("raised_by")`);
    await runner.query(`CREATE INDEX "IDX_1dde0681a995bc16ff8b286592" ON "council_needs" ("organisation_id")`);
    await runner.query(
      `CREATE TABLE "council_need_steps" ("id" uuid NOT NULL, "need_id" uuid NOT NULL, "kind" text NOT NULL, "from_state" text, "to_state" text, "subject_kind" text, "subject_id" uuid, "other_need_id" uuid, "reason" text, "by_id" uuid, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_0d91adcd0f05ac5b0c5f878060" CHECK ((subject_kind IS NULL) = (subject_id IS NULL)), CONSTRAINT "CHK_380c3bd95205ef5d8070d2a929" CHECK ((kind = 'state_changed') = (to_state IS NOT NULL)), CONSTRAINT "CHK_d3fa067399ca553458fc22b0b9" CHECK (subject_kind IN ('thread', 'use_case', 'round', 'group', 'meeting', 'decision', 'recommendation')), CONSTRAINT "CHK_d37fbeb2ecfd18e3ee79a055b6" CHECK (to_state IN ('raised', 'under_review', 'prioritised', 'in_progress', 'delivered', 'merged', 'declined')), CONSTRAINT "CHK_fb4e0c82d8faa5d8b0e3d1885d" CHECK (from_state IN ('raised', 'under_review', 'prioritised', 'in_progress', 'delivered', 'merged', 'declined')), CONSTRAINT "CHK_d723ddcf262592676fd3d4b8ac" CHECK (kind IN ('raised', 'edited', 'state_changed', 'use_case_linked', 'merge_proposed', 'merged_into', 'merged_from', 'round_opened', 'round_closed', 'group_formed', 'milestone_changed', 'meeting_planned', 'decision_opened', 'decision_closed', 'recommendation_published')), CONSTRAINT "PK_bb13d11dfd2686de9cb6f286271" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_c0a9c5e4f0dbbacf6329de233f" ON "council_need_steps" ("need_id", "id")`);
    await runner.query(
      `CREATE TABLE "council_terms" ("id" uuid NOT NULL, "name" text NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "quorum" integer NOT NULL, "version" integer NOT NULL DEFAULT '1', "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_99748314fd48dfdea1e42d1f3e" CHECK (quorum > 0), CONSTRAINT "CHK_ba2d1939da3873c6ee5f710770" CHECK (starts_on <= ends_on), CONSTRAINT "PK_7d5209652a7f4215b4d8870bbc5" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "council_observers" ("term_id" uuid NOT NULL, "user_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_b83214d06b2098a854335f5d1cf" PRIMARY KEY ("term_id", "user_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_3af3258c7fc8e492423a0da3bd" ON "council_observers" ("user_id")`);
    await runner.query(
      `CREATE TABLE "council_seats" ("id" uuid NOT NULL, "term_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_82c557a3c2b4cce9866ab9d8f8c" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_535e037b14176616425947ecbe" ON "council_seats" ("term_id", "organisation_id")`,
    );
    await runner.query(
      `CREATE TABLE "council_secretaries" ("user_id" uuid NOT NULL, "appointed_by" uuid, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_dc1d8e79b069d3582ca5f392b09" PRIMARY KEY ("user_id"))`,
    );
    await runner.query(
      `CREATE TABLE "council_seat_people" ("id" uuid NOT NULL, "seat_id" uuid NOT NULL, "user_id" uuid NOT NULL, "role" text NOT NULL, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "until" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "CHK_4f0d533466147992429518d261" CHECK (since <= until), CONSTRAINT "CHK_4e25adf172bef9095b6faebd54" CHECK (role IN ('holder', 'deputy')), CONSTRAINT "PK_3248618e6e691c8d461f8be4a59" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_26ed737c0864d8ac87c2856b5f" ON "council_seat_people" ("user_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_council_seat_people_sitting" ON "council_seat_people" ("seat_id", "role") WHERE until IS NULL`,
    );
    await runner.query(
      `ALTER TABLE "council_needs" ADD CONSTRAINT "FK_1dde0681a995bc16ff8b2865921" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_needs" ADD CONSTRAINT "FK_28b694f8160641a7a19c1bd3801" FOREIGN KEY ("merged_into_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_need_steps" ADD CONSTRAINT "FK_48f8ce2b79edad82d30707b5b98" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_need_steps" ADD CONSTRAINT "FK_50632dac372d9bd4d95a8dc243d" FOREIGN KEY ("other_need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_observers" ADD CONSTRAINT "FK_30b9a655eaa7fa77099f7f0ee4e" FOREIGN KEY ("term_id") REFERENCES "council_terms"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_observers" ADD CONSTRAINT "FK_8a816f22b222e9611bda4454877" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_seats" ADD CONSTRAINT "FK_b432a14913acd2c68d96e357f81" FOREIGN KEY ("term_id") REFERENCES "council_terms"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_seats" ADD CONSTRAINT "FK_3117a208748bca700a888d61274" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_seat_people" ADD CONSTRAINT "FK_103005671f0114fd9a64b311346" FOREIGN KEY ("seat_id") REFERENCES "council_seats"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "council_seat_people" CASCADE');
    await runner.query('DROP TABLE "council_secretaries" CASCADE');
    await runner.query('DROP TABLE "council_seats" CASCADE');
    await runner.query('DROP TABLE "council_observers" CASCADE');
    await runner.query('DROP TABLE "council_terms" CASCADE');
    await runner.query('DROP TABLE "council_need_steps" CASCADE');
    await runner.query('DROP TABLE "council_needs" CASCADE');
  }
}
