import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who supports needs, what belongs to them, and how they are merged. */
export class NeedTables1763762500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council_need_follows" ("need_id" uuid NOT NULL, "user_id" uuid NOT NULL, "follows" boolean NOT NULL, CONSTRAINT "PK_92dcbebe46fb620e6f97312f2f1" PRIMARY KEY ("need_id", "user_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_46f60abc49c7837bfae40bf037" ON "council_need_follows" ("user_id")`);
    await runner.query(
      `CREATE TABLE "council_need_use_cases" ("need_id" uuid NOT NULL, "use_case_id" uuid NOT NULL, "role" text NOT NULL, "added_by" uuid NOT NULL, "from_need_id" uuid, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_66222e4eb08d7b325a1e223cd3" CHECK (role IN ('example', 'stopped', 'result')), CONSTRAINT "PK_2eee43e42232422bcf6b2b595b9" PRIMARY KEY ("need_id", "use_case_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_3d4c6d22c14d8e185ab7cd87be" ON "council_need_use_cases" ("added_by")`);
    await runner.query(`CREATE INDEX "IDX_660fcaa2621f794940fd23e939" ON "council_need_use_cases" ("use_case_id")`);
    await runner.query(
      `CREATE TABLE "council_merge_proposals" ("id" uuid NOT NULL, "from_need_id" uuid NOT NULL, "into_need_id" uuid NOT NULL, "reason" text NOT NULL, "proposed_by" uuid NOT NULL, "state" text NOT NULL DEFAULT 'open', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "closed_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "CHK_3a4bfc1ac06f783f91c06a2ef8" CHECK ((state = 'open') = (closed_at IS NULL)), CONSTRAINT "CHK_9c3e330042e7e505bdc184c265" CHECK (from_need_id <> into_need_id), CONSTRAINT "CHK_d1ae09e3e8d0184f18ec6dda02" CHECK (state IN ('open', 'merged', 'refused', 'withdrawn')), CONSTRAINT "PK_9d68797ebfc48c7bbbfcaad28eb" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7eecf13b4ff97b4052449b57bb" ON "council_merge_proposals" ("proposed_by")`);
    await runner.query(
      `CREATE INDEX "IDX_d4e9399b9a0b08795f17a857bb" ON "council_merge_proposals" ("into_need_id", "id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_a8a46829bc7cf9f4b4799540c4" ON "council_merge_proposals" ("from_need_id", "id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_council_merge_proposals_open" ON "council_merge_proposals" ("from_need_id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "council_merge_answers" ("proposal_id" uuid NOT NULL, "side" text NOT NULL, "agrees" boolean NOT NULL, "reason" text, "by_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_6178211195ab2788b5a2df4181" CHECK (agrees OR reason IS NOT NULL), CONSTRAINT "CHK_6d5b936189cd7638e384dfefba" CHECK (side IN ('from', 'into')), CONSTRAINT "PK_8330420c963b48eab812364f3f7" PRIMARY KEY ("proposal_id", "side"))`,
    );
    await runner.query(`CREATE INDEX "IDX_eeea02050342170cb57ebe7337" ON "council_merge_answers" ("by_id")`);
    await runner.query(
      `CREATE TABLE "council_need_supports" ("id" uuid NOT NULL, "need_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "state" text NOT NULL DEFAULT 'confirmed', "contribution" text NOT NULL DEFAULT '', "by_id" uuid NOT NULL, "from_need_id" uuid, "edits" integer NOT NULL DEFAULT '0', "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_59bccc69c37da1220efc9101d1" CHECK (state = 'confirmed' OR from_need_id IS NOT NULL), CONSTRAINT "CHK_e412bfccb541f6a2d5bc7e85f1" CHECK (state IN ('confirmed', 'asked')), CONSTRAINT "PK_a0cfb3969c8a3222e445eec94af" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_82edec9099b0b253fc51eee059" ON "council_need_supports" ("by_id")`);
    await runner.query(
      `CREATE INDEX "IDX_8660e54958728bb762cacf13f7" ON "council_need_supports" ("organisation_id", "state")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_b1127c4842e604dca1379a7c58" ON "council_need_supports" ("need_id", "state", "id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_85c7f4aa9aa561fae061def653" ON "council_need_supports" ("need_id", "organisation_id")`,
    );
    await runner.query(`ALTER TABLE "council_needs" ADD "lang" text NOT NULL DEFAULT 'sv'`);
    await runner.query(`ALTER TABLE "council_needs" ADD "support_count" integer NOT NULL DEFAULT '0'`);
    await runner.query(`CREATE INDEX "IDX_892c0276ee810037b04e137b29" ON "council_needs" ("updated_at", "id")`);
    await runner.query(`CREATE INDEX "IDX_05028af444cfec406938009e40" ON "council_needs" ("support_count", "id")`);
    await runner.query(`CREATE INDEX "IDX_64012c2b0db9a8072d264b3b7f" ON "council_needs" ("thread_id")`);
    await runner.query(
      `ALTER TABLE "council_needs" ADD CONSTRAINT "CHK_6110478079c3c781fed17962ed" CHECK (support_count >= 0)`,
    );
    await runner.query(
      `ALTER TABLE "council_needs" ADD CONSTRAINT "CHK_9db7fdf2428a550ab0e27a1851" CHECK (lang IN ('sv', 'en'))`,
    );
    await runner.query(
      `ALTER TABLE "council_need_follows" ADD CONSTRAINT "FK_b867ffc05481e6e477d17b835db" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_need_use_cases" ADD CONSTRAINT "FK_2be8ff2b97b5c897fd53c2d101c" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_need_use_cases" ADD CONSTRAINT "FK_ff82334166c14259711cce212b1" FOREIGN KEY ("from_need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_merge_proposals" ADD CONSTRAINT "FK_c6a606263c068b8d491f88effe4" FOREIGN KEY ("from_need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_merge_proposals" ADD CONSTRAINT "FK_278b8455b2520d4be9912fe72ff" FOREIGN KEY ("into_need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_merge_answers" ADD CONSTRAINT "FK_4c868f7c1bf4d3beab57cc763ce" FOREIGN KEY ("proposal_id") REFERENCES "council_merge_proposals"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_need_supports" ADD CONSTRAINT "FK_702d49ff0350f63ae3d39fc8780" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_need_supports" ADD CONSTRAINT "FK_85743b62b0011924e76cc535170" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_need_supports" ADD CONSTRAINT "FK_60aa1a5cc72932586a746fbf56a" FOREIGN KEY ("from_need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "council_needs" DROP COLUMN "support_count", DROP COLUMN "lang"');
    for (const index of ['IDX_892c0276ee810037b04e137b29', 'IDX_64012c2b0db9a8072d264b3b7f'])
      await runner.query(`DROP INDEX "${index}"`);
    await runner.query('DROP TABLE "council_need_supports" CASCADE');
    await runner.query('DROP TABLE "council_merge_answers" CASCADE');
    await runner.query('DROP TABLE "council_merge_proposals" CASCADE');
    await runner.query('DROP TABLE "council_need_use_cases" CASCADE');
    await runner.query('DROP TABLE "council_need_follows" CASCADE');
  }
}
