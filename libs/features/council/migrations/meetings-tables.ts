import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings, their agendas, minutes, action points and approvals. */
export class MeetingsTables1763762700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "council_meetings" ("id" uuid NOT NULL, "term_id" uuid, "hub_id" uuid, "title" text NOT NULL, "starts_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "place" text NOT NULL DEFAULT '', "link" text, "link_closed" boolean NOT NULL DEFAULT true, "state" text NOT NULL DEFAULT 'draft', "cancel_reason" text, "sequence" integer NOT NULL DEFAULT '0', "called_at" TIMESTAMP(3) WITH TIME ZONE, "minutes_ready_at" TIMESTAMP(3) WITH TIME ZONE, "created_by" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_507464ed388e317e798e92ed11" CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL)), CONSTRAINT "CHK_84bf9f6891003766389650250b" CHECK (ends_at > starts_at), CONSTRAINT "CHK_306c85a0d9c6b13e1cd918026f" CHECK ((term_id IS NULL) <> (hub_id IS NULL)), CONSTRAINT "CHK_4f291970b054c8fdc974b5cfe9" CHECK (state IN ('draft', 'called', 'held', 'approved', 'cancelled')), CONSTRAINT "PK_568b036d0137e2fed505a22d71a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8d5301ead890c59d3304350146" ON "council_meetings" ("hub_id")`);
    await runner.query(`CREATE INDEX "IDX_93ce5fb9b464edbfc03acb17ad" ON "council_meetings" ("term_id")`);
    await runner.query(`CREATE INDEX "IDX_825d8259101b58a0bed76b99a3" ON "council_meetings" ("starts_at", "id")`);
    await runner.query(
      `CREATE TABLE "council_agenda_items" ("id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "background" text NOT NULL DEFAULT '', "presenter" text NOT NULL DEFAULT '', "need_id" uuid, "decision_id" uuid, "is_told" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_52e198c61ceee0ed310c5e3262" CHECK (decision_id IS NULL OR kind = 'decision'), CONSTRAINT "CHK_c537390b99b23b65abc3a3ca87" CHECK (need_id IS NULL OR kind = 'need'), CONSTRAINT "CHK_6d3bfaa04bf8399007d8f12a06" CHECK (kind IN ('need', 'decision', 'paper', 'other')), CONSTRAINT "PK_0a44a520048329645c1cea1d210" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_bcf56b50cfe2ee8ba24e2fb328" ON "council_agenda_items" ("need_id")`);
    await runner.query(`CREATE INDEX "IDX_cc587986a4afeca86a3866a42b" ON "council_agenda_items" ("meeting_id")`);
    await runner.query(
      `CREATE TABLE "council_action_points" ("id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "item_id" uuid, "text" text NOT NULL, "owner_id" uuid NOT NULL, "due_on" date NOT NULL, "done_at" TIMESTAMP(3) WITH TIME ZONE, "done_by" uuid, "reminded_before_at" TIMESTAMP(3) WITH TIME ZONE, "reminded_due_at" TIMESTAMP(3) WITH TIME ZONE, "created_by" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_8027d39537de72b21cb9386fb4" CHECK ((done_at IS NULL) = (done_by IS NULL)), CONSTRAINT "PK_2fd0e75effcd1ca9bf137d880f7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_council_action_points_open" ON "council_action_points" ("due_on") WHERE done_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "IDX_565069f171b60fca0bbb7a5a8b" ON "council_action_points" ("owner_id", "due_on")`,
    );
    await runner.query(`CREATE INDEX "IDX_2cc03d2c46591099317b3bf808" ON "council_action_points" ("meeting_id")`);
    await runner.query(
      `CREATE TABLE "council_attendance" ("id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "seat_id" uuid, "mark" text, "user_id" uuid, "noted_by" uuid NOT NULL, "noted_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_db3a0dfd519478ea8a56bf1c9d" CHECK ((user_id IS NULL) = (mark IS NOT NULL AND mark = 'absent')), CONSTRAINT "CHK_b621d35819e02a27b3d4fe53af" CHECK ((seat_id IS NULL) = (mark IS NULL)), CONSTRAINT "CHK_ceefad0d9091b9da27f52811e0" CHECK (mark IN ('holder', 'deputy', 'absent')), CONSTRAINT "PK_e3bd4af5a0fe4f4413a5f442209" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b21b444f51a944054d05404722" ON "council_attendance" ("user_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_e32e458d988719e0bdd2ebf980" ON "council_attendance" ("meeting_id", "user_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_503dcaccd7703a804db1e99925" ON "council_attendance" ("meeting_id", "seat_id")`,
    );
    await runner.query(
      `CREATE TABLE "council_fixed_minutes" ("meeting_id" uuid NOT NULL, "text" text NOT NULL, "sha256" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_356f2c4dcd2227d66169951d06" CHECK (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')), CONSTRAINT "PK_d61fd45b7233a4e4297bbaa506e" PRIMARY KEY ("meeting_id"))`,
    );
    await runner.query(
      `CREATE TABLE "council_meeting_papers" ("id" uuid NOT NULL, "item_id" uuid NOT NULL, "title" text NOT NULL, "closed" boolean NOT NULL DEFAULT false, "added_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_4fee381eff347ee3e9eb8d8b087" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_71ee8747b03faacc0c8ce95a58" ON "council_meeting_papers" ("item_id")`);
    await runner.query(
      `CREATE TABLE "council_minutes_addenda" ("id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "text" text NOT NULL, "by_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_1f95b4d77a319fb97a56efe0747" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_279faad5d29ee93144aa0788ae" ON "council_minutes_addenda" ("by_id")`);
    await runner.query(`CREATE INDEX "IDX_59c462155b70143db6665f2e7d" ON "council_minutes_addenda" ("meeting_id")`);
    await runner.query(
      `CREATE TABLE "council_minutes_approvals" ("meeting_id" uuid NOT NULL, "user_id" uuid NOT NULL, "role" text NOT NULL, "approved_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "CHK_4db7ef839dcfc4910adc4949b5" CHECK (role IN ('chair', 'adjuster')), CONSTRAINT "PK_4c709b807fcc2086229fc49a0fd" PRIMARY KEY ("meeting_id", "user_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_676fae969a3f017da96f1f8836" ON "council_minutes_approvals" ("user_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_council_minutes_approvals_chair" ON "council_minutes_approvals" ("meeting_id") WHERE role = 'chair'`,
    );
    await runner.query(
      `CREATE TABLE "council_minutes_sections" ("id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "place" text NOT NULL, "item_id" uuid, "text" text NOT NULL DEFAULT '', "version" integer NOT NULL DEFAULT '0', "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_4aa13fb4e373eb0f8789bdb7b4" CHECK ((place = 'item') = (item_id IS NOT NULL)), CONSTRAINT "CHK_cafe080cc1b3f55141cc7220d3" CHECK (place IN ('opening', 'item', 'closing')), CONSTRAINT "PK_1b19c70144964ef5211c2216c21" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_2d13e9d7f4ec736301f813b7e5" ON "council_minutes_sections" ("item_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_22e8439361373c3209560643ac" ON "council_minutes_sections" ("meeting_id")`);
    await runner.query(
      `CREATE TABLE "council_section_revisions" ("section_id" uuid NOT NULL, "version" integer NOT NULL, "text" text NOT NULL, "by_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e5c5f8c1527ed5246f6f20768a8" PRIMARY KEY ("section_id", "version"))`,
    );
    await runner.query(`CREATE INDEX "IDX_53dedfee9d0e1497c24e1b5e54" ON "council_section_revisions" ("by_id")`);
    await runner.query(
      `CREATE TABLE "council_section_writers" ("section_id" uuid NOT NULL, "user_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_921e43b1ad07f3d2c9e31e733f9" PRIMARY KEY ("section_id", "user_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_9b8f9ef96254cfd3f84c861559" ON "council_section_writers" ("user_id")`);
    await runner.query(
      `ALTER TABLE "council_meetings" ADD CONSTRAINT "FK_93ce5fb9b464edbfc03acb17ad2" FOREIGN KEY ("term_id") REFERENCES "council_terms"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_meetings" ADD CONSTRAINT "FK_8d5301ead890c59d33043501469" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_agenda_items" ADD CONSTRAINT "FK_cc587986a4afeca86a3866a42bd" FOREIGN KEY ("meeting_id") REFERENCES "council_meetings"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_agenda_items" ADD CONSTRAINT "FK_bcf56b50cfe2ee8ba24e2fb3284" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_action_points" ADD CONSTRAINT "FK_2cc03d2c46591099317b3bf8081" FOREIGN KEY ("meeting_id") REFERENCES "council_meetings"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_action_points" ADD CONSTRAINT "FK_b3c0ea39f667a7cc52952f4e4d5" FOREIGN KEY ("item_id") REFERENCES "council_agenda_items"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_attendance" ADD CONSTRAINT "FK_156850a40c263d401dab315a580" FOREIGN KEY ("meeting_id") REFERENCES "council_meetings"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_attendance" ADD CONSTRAINT "FK_5e82b49f205206afef60a4e741e" FOREIGN KEY ("seat_id") REFERENCES "council_seats"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_fixed_minutes" ADD CONSTRAINT "FK_d61fd45b7233a4e4297bbaa506e" FOREIGN KEY ("meeting_id") REFERENCES "council_meetings"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_meeting_papers" ADD CONSTRAINT "FK_71ee8747b03faacc0c8ce95a58a" FOREIGN KEY ("item_id") REFERENCES "council_agenda_items"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_minutes_addenda" ADD CONSTRAINT "FK_59c462155b70143db6665f2e7d7" FOREIGN KEY ("meeting_id") REFERENCES "council_fixed_minutes"("meeting_id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_minutes_approvals" ADD CONSTRAINT "FK_adbd1fc4cf7e88ead024408be2f" FOREIGN KEY ("meeting_id") REFERENCES "council_meetings"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_minutes_sections" ADD CONSTRAINT "FK_22e8439361373c3209560643ac7" FOREIGN KEY ("meeting_id") REFERENCES "council_meetings"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_minutes_sections" ADD CONSTRAINT "FK_2d13e9d7f4ec736301f813b7e50" FOREIGN KEY ("item_id") REFERENCES "council_agenda_items"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_section_revisions" ADD CONSTRAINT "FK_1751dae6e0d57746b912723b3d1" FOREIGN KEY ("section_id") REFERENCES "council_minutes_sections"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_section_writers" ADD CONSTRAINT "FK_59dcb28f2cfc547098b9c923b9c" FOREIGN KEY ("section_id") REFERENCES "council_minutes_sections"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "council_section_writers" CASCADE');
    await runner.query('DROP TABLE "council_section_revisions" CASCADE');
    await runner.query('DROP TABLE "council_minutes_sections" CASCADE');
    await runner.query('DROP TABLE "council_minutes_approvals" CASCADE');
    await runner.query('DROP TABLE "council_minutes_addenda" CASCADE');
    await runner.query('DROP TABLE "council_meeting_papers" CASCADE');
    await runner.query('DROP TABLE "council_fixed_minutes" CASCADE');
    await runner.query('DROP TABLE "council_attendance" CASCADE');
    await runner.query('DROP TABLE "council_action_points" CASCADE');
    await runner.query('DROP TABLE "council_agenda_items" CASCADE');
    await runner.query('DROP TABLE "council_meetings" CASCADE');
  }
}
