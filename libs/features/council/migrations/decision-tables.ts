import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions, who can vote on them, the votes, and how they are followed up. */
export class DecisionTables1763762860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council_decisions" ("id" uuid NOT NULL, "title" text NOT NULL, "proposal" text NOT NULL, "method" text NOT NULL, "state" text NOT NULL DEFAULT 'draft', "term_id" uuid, "hub_id" uuid, "replaces_id" uuid, "opened_at" TIMESTAMP(3) WITH TIME ZONE, "closes_at" TIMESTAMP(3) WITH TIME ZONE, "quorum" integer, "reminded_at" TIMESTAMP(3) WITH TIME ZONE, "over_told_at" TIMESTAMP(3) WITH TIME ZONE, "closed_at" TIMESTAMP(3) WITH TIME ZONE, "closed_by" uuid, "outcome" text, "outcome_text" text, "owner_organisation_id" uuid, "owner_user_id" uuid, "withdrawn_at" TIMESTAMP(3) WITH TIME ZONE, "withdrawn_reason" text, "created_by" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_aeaa9645373ed89a2e1088e1af4" UNIQUE ("replaces_id"), CONSTRAINT "CHK_d4cf3eca121284acf4c5e5d04c" CHECK (replaces_id <> id), CONSTRAINT "CHK_c8afac0f0bf98e38e5444adc08" CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_reason IS NOT NULL)), CONSTRAINT "CHK_6edfeea724a9e4096d1f574272" CHECK ((state = 'closed') = (outcome IS NOT NULL AND outcome_text IS NOT NULL AND closed_at IS NOT NULL AND (owner_organisation_id IS NULL) <> (owner_user_id IS NULL))), CONSTRAINT "CHK_367cb1083f8386b491dd5685de" CHECK (state = 'draft' OR (opened_at IS NOT NULL AND closes_at IS NOT NULL AND quorum IS NOT NULL)), CONSTRAINT "CHK_6ebc1b6657dcdafc39457d5bd8" CHECK ((term_id IS NULL) <> (hub_id IS NULL)), CONSTRAINT "CHK_90aadd3cd499cd4ab2e8841ebe" CHECK (outcome IN ('adopted', 'rejected', 'no_quorum')), CONSTRAINT "CHK_63db9d5d5f2db400b42e4c0c44" CHECK (state IN ('draft', 'open', 'closed', 'withdrawn')), CONSTRAINT "CHK_f9dcfc12eb23880ccfb1f76e03" CHECK (method IN ('consent', 'majority')), CONSTRAINT "PK_67b4250a46c0f60e0ec32b17699" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_3da4349652dd4cefde6e2720c4" ON "council_decisions" ("owner_user_id")`);
    await runner.query(`CREATE INDEX "IDX_9023206f00dced36d3355d56b3" ON "council_decisions" ("hub_id")`);
    await runner.query(`CREATE INDEX "IDX_9983ff08c18072400f10c11640" ON "council_decisions" ("term_id")`);
    await runner.query(`CREATE INDEX "IDX_8890a2d1c08dfd2494e6f2840c" ON "council_decisions" ("state", "id")`);
    await runner.query(
      `CREATE TABLE "council_decision_needs" ("decision_id" uuid NOT NULL, "need_id" uuid NOT NULL, CONSTRAINT "PK_7f9318e7388c44efbd8979ee097" PRIMARY KEY ("decision_id", "need_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_601faf65bf570f3c2918ebc71f" ON "council_decision_needs" ("need_id")`);
    await runner.query(
      `CREATE TABLE "council_follow_ups" ("id" uuid NOT NULL, "decision_id" uuid NOT NULL, "due_on" date NOT NULL, "told_at" TIMESTAMP(3) WITH TIME ZONE, "answer" text, "note" text NOT NULL DEFAULT '', "answered_by" uuid, "answered_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "CHK_6ac0b1b39b8f7b08736183b14d" CHECK ((answer IS NULL) = (answered_at IS NULL)), CONSTRAINT "CHK_3fde2713b50e67ba31ef411da3" CHECK (answer IN ('done', 'goes_on', 'dropped')), CONSTRAINT "PK_6345eb083a8c1b185ae6454a0e9" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_ed8769a271699fb74cdf9728f3" ON "council_follow_ups" ("answered_by")`);
    await runner.query(
      `CREATE INDEX "IDX_council_follow_ups_due" ON "council_follow_ups" ("due_on") WHERE answer IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_council_follow_ups_waiting" ON "council_follow_ups" ("decision_id") WHERE answer IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "council_decision_voices" ("id" uuid NOT NULL, "decision_id" uuid NOT NULL, "seat_id" uuid, "user_id" uuid, "holder_id" uuid, "deputy_id" uuid, CONSTRAINT "UQ_a5a566605d21ca0766a9fda58bc" UNIQUE ("decision_id", "user_id"), CONSTRAINT "UQ_b6d88df15bcc1a97ef72c753a72" UNIQUE ("decision_id", "seat_id"), CONSTRAINT "CHK_8b2ebd2e556d781029a8840b27" CHECK (user_id IS NULL OR (holder_id IS NULL AND deputy_id IS NULL)), CONSTRAINT "CHK_fa1131941e973fab137fb6493d" CHECK ((seat_id IS NULL) <> (user_id IS NULL)), CONSTRAINT "PK_25bd81525892209082ef91391ab" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_9ed349605b77778d5b9557b6b0" ON "council_decision_voices" ("deputy_id")`);
    await runner.query(`CREATE INDEX "IDX_8489faffa19a4fc33790401672" ON "council_decision_voices" ("holder_id")`);
    await runner.query(`CREATE INDEX "IDX_216725e42a8c9788b8350a8a1e" ON "council_decision_voices" ("seat_id")`);
    await runner.query(`CREATE INDEX "IDX_2c21b32f5a901229b69e84d663" ON "council_decision_voices" ("user_id")`);
    await runner.query(
      `CREATE TABLE "council_cast_votes" ("id" uuid NOT NULL, "voice_id" uuid NOT NULL, "choice" text NOT NULL, "reason" text NOT NULL DEFAULT '', "by_id" uuid NOT NULL, "as_role" text, "cast_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_096228f28b8445602f4344d227" CHECK (as_role IN ('holder', 'deputy')), CONSTRAINT "CHK_7ee102c9077e40fb4cec2da09f" CHECK (choice IN ('agree', 'abstain', 'disagree', 'block')), CONSTRAINT "PK_7fc71605e58af7d63d9ac05591b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f8d77bb79cd3e86bcd17342282" ON "council_cast_votes" ("by_id")`);
    await runner.query(`CREATE INDEX "IDX_8494a673f623f8ceb7e28cfd6e" ON "council_cast_votes" ("voice_id", "id")`);
    await runner.query(
      `CREATE TABLE "council_votes" ("voice_id" uuid NOT NULL, "choice" text NOT NULL, "reason" text NOT NULL DEFAULT '', "by_id" uuid NOT NULL, "as_role" text, "cast_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_85fb2af0e89228be2c417efd4b" CHECK (choice NOT IN ('disagree', 'block') OR reason <> ''), CONSTRAINT "CHK_4e6842cdb422f2e25a868a85c5" CHECK (as_role IN ('holder', 'deputy')), CONSTRAINT "CHK_5967de1e80a5b71dc435304a09" CHECK (choice IN ('agree', 'abstain', 'disagree', 'block')), CONSTRAINT "PK_7a9524d02a5506fd01e2535b930" PRIMARY KEY ("voice_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_fac1ee35ed7b9554f5be3ceb14" ON "council_votes" ("by_id")`);
    await runner.query(
      `ALTER TABLE "council_decisions" ADD CONSTRAINT "FK_9983ff08c18072400f10c116406" FOREIGN KEY ("term_id") REFERENCES "council_terms"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_decisions" ADD CONSTRAINT "FK_9023206f00dced36d3355d56b34" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_decisions" ADD CONSTRAINT "FK_aeaa9645373ed89a2e1088e1af4" FOREIGN KEY ("replaces_id") REFERENCES "council_decisions"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_decisions" ADD CONSTRAINT "FK_06505a8fe4cda6fe832b55ea72f" FOREIGN KEY ("owner_organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_decision_needs" ADD CONSTRAINT "FK_087272901e37b1901246a880486" FOREIGN KEY ("decision_id") REFERENCES "council_decisions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_decision_needs" ADD CONSTRAINT "FK_601faf65bf570f3c2918ebc71f1" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_follow_ups" ADD CONSTRAINT "FK_ff87fdbf2b145c0cd84c465546f" FOREIGN KEY ("decision_id") REFERENCES "council_decisions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_decision_voices" ADD CONSTRAINT "FK_477b7ac3f6d6558a8796cdd4e45" FOREIGN KEY ("decision_id") REFERENCES "council_decisions"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_decision_voices" ADD CONSTRAINT "FK_216725e42a8c9788b8350a8a1e5" FOREIGN KEY ("seat_id") REFERENCES "council_seats"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_cast_votes" ADD CONSTRAINT "FK_fdcf2078829aac3103eee5e2023" FOREIGN KEY ("voice_id") REFERENCES "council_decision_voices"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_votes" ADD CONSTRAINT "FK_7a9524d02a5506fd01e2535b930" FOREIGN KEY ("voice_id") REFERENCES "council_decision_voices"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "council_votes" CASCADE');
    await runner.query('DROP TABLE "council_cast_votes" CASCADE');
    await runner.query('DROP TABLE "council_decision_voices" CASCADE');
    await runner.query('DROP TABLE "council_follow_ups" CASCADE');
    await runner.query('DROP TABLE "council_decision_needs" CASCADE');
    await runner.query('DROP TABLE "council_decisions" CASCADE');
  }
}
