import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds, which needs are scored in them, and what seats give; what rounds lead to. */
export class CouncilRounds1763762600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council_rounds" ("id" uuid NOT NULL, "term_id" uuid NOT NULL, "title" text NOT NULL, "opens_at" TIMESTAMP(3) WITH TIME ZONE, "closes_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP(3) WITH TIME ZONE, "closed_at" TIMESTAMP(3) WITH TIME ZONE, "weights" jsonb NOT NULL, "top_count" integer NOT NULL, "told_state" text NOT NULL DEFAULT 'draft', "result" json, "record" text, "record_hash" text, "created_by" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_d64a91c062103fc9451ef92514" CHECK (told_state IN ('draft', 'open', 'counting', 'closed')), CONSTRAINT "CHK_abbc043e1095b23bfb6d2b06c8" CHECK ((closed_at IS NULL) = (record_hash IS NULL)), CONSTRAINT "CHK_39fc5e3facaf6c401023720cb1" CHECK ((closed_at IS NULL) = (record IS NULL)), CONSTRAINT "CHK_703a552776e15e57f2399861ba" CHECK ((closed_at IS NULL) = (result IS NULL)), CONSTRAINT "CHK_64e84a00524b1622cdb7840731" CHECK ((weights->>'urgency')::int + (weights->>'feasibility')::int + (weights->>'benefit')::int + (weights->>'cost')::int + (weights->>'equality')::int = 100 AND least((weights->>'urgency')::int, (weights->>'feasibility')::int, (weights->>'benefit')::int, (weights->>'cost')::int, (weights->>'equality')::int) >= 0), CONSTRAINT "CHK_8654bd80e63f425e3485fa1723" CHECK (top_count BETWEEN 1 AND 50), CONSTRAINT "CHK_9c17e7e31c20fa3b2470a8172e" CHECK (opens_at <= ended_at), CONSTRAINT "CHK_c238b4417143095234b267e5c2" CHECK (opens_at < closes_at), CONSTRAINT "PK_e156306a47fbaf6267922b255f6" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_3c64613d731206a2ca1382283d" ON "council_rounds" ("term_id")`);
    await runner.query(
      `CREATE TABLE "council_round_needs" ("round_id" uuid NOT NULL, "need_id" uuid NOT NULL, CONSTRAINT "PK_ae89bf0c4ae4b3acf653e565f23" PRIMARY KEY ("round_id", "need_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_51f1fe54621cf6cc43c0f6f940" ON "council_round_needs" ("need_id")`);
    await runner.query(
      `CREATE TABLE "council_round_outcomes" ("round_id" uuid NOT NULL, "need_id" uuid NOT NULL, "outcome" text NOT NULL, "owner_organisation_id" uuid, "owner_user_id" uuid, "follow_up_on" date NOT NULL, "by_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_6d41d0c00bddff852dbdca72eb" CHECK (num_nonnulls(owner_organisation_id, owner_user_id) = 1), CONSTRAINT "PK_97a6d24c49d2cfe6d2dc1ad15ca" PRIMARY KEY ("round_id", "need_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_e3772e42048b72d34b278895ac" ON "council_round_outcomes" ("by_id")`);
    await runner.query(`CREATE INDEX "IDX_308da87fd2614f9efe8da5f84b" ON "council_round_outcomes" ("owner_user_id")`);
    await runner.query(
      `CREATE TABLE "council_scores" ("round_id" uuid NOT NULL, "need_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "criterion" text NOT NULL, "score" smallint NOT NULL, "reason" text NOT NULL DEFAULT '', "as_role" text NOT NULL, "by_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_44c9c170fa2fcafabeb3234965" CHECK (score BETWEEN 1 AND 5), CONSTRAINT "CHK_be0f70f4c4cbf20d3ab83aaa8a" CHECK (as_role IN ('holder', 'deputy')), CONSTRAINT "CHK_f7a7b3ca121f2538923cd8cd50" CHECK (criterion IN ('urgency', 'feasibility', 'benefit', 'cost', 'equality')), CONSTRAINT "PK_f4422ef950a3d7549010a207cb7" PRIMARY KEY ("round_id", "need_id", "seat_id", "criterion"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b83105eefd6700aa732c19efaf" ON "council_scores" ("by_id")`);
    await runner.query(
      `CREATE TABLE "council_must_haves" ("round_id" uuid NOT NULL, "need_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "ticked" text array NOT NULL, "as_role" text NOT NULL, "by_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_12b5d0aeaecdec8718d3b52e14" CHECK (as_role IN ('holder', 'deputy')), CONSTRAINT "CHK_6fed049ed34e1d63a1ea9d0557" CHECK (ticked <@ ARRAY['several_members', 'owner', 'lasting_funding']::text[]), CONSTRAINT "PK_704930f08989ebaaa9eeab38b34" PRIMARY KEY ("round_id", "need_id", "seat_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2a2971b98464291ad1bf848413" ON "council_must_haves" ("by_id")`);
    await runner.query(
      `ALTER TABLE "council_rounds" ADD CONSTRAINT "FK_3c64613d731206a2ca1382283d2" FOREIGN KEY ("term_id") REFERENCES "council_terms"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_round_needs" ADD CONSTRAINT "FK_64f7b40dc79982897d994e8852c" FOREIGN KEY ("round_id") REFERENCES "council_rounds"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_round_needs" ADD CONSTRAINT "FK_51f1fe54621cf6cc43c0f6f9408" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_round_outcomes" ADD CONSTRAINT "FK_13a25e4624c8e356ac3bd1fceb9" FOREIGN KEY ("owner_organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_round_outcomes" ADD CONSTRAINT "FK_97a6d24c49d2cfe6d2dc1ad15ca" FOREIGN KEY ("round_id", "need_id") REFERENCES "council_round_needs"("round_id","need_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_scores" ADD CONSTRAINT "FK_a9c436da6d4fba6225a702ae2bc" FOREIGN KEY ("seat_id") REFERENCES "council_seats"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_scores" ADD CONSTRAINT "FK_b6edf32229888d2c0a1161df9b0" FOREIGN KEY ("round_id", "need_id") REFERENCES "council_round_needs"("round_id","need_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_must_haves" ADD CONSTRAINT "FK_ff37afbae0f2a994f92f1b24ed4" FOREIGN KEY ("seat_id") REFERENCES "council_seats"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_must_haves" ADD CONSTRAINT "FK_1a9e14057c32107c5fbbdc9add1" FOREIGN KEY ("round_id", "need_id") REFERENCES "council_round_needs"("round_id","need_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "council_must_haves" CASCADE');
    await runner.query('DROP TABLE "council_scores" CASCADE');
    await runner.query('DROP TABLE "council_round_outcomes" CASCADE');
    await runner.query('DROP TABLE "council_round_needs" CASCADE');
    await runner.query('DROP TABLE "council_rounds" CASCADE');
  }
}
