import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Working groups, their milestones and news; timelines of needs tell of them. */
export class CouncilGroups1763762902000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "council_need_steps" DROP CONSTRAINT "CHK_d723ddcf262592676fd3d4b8ac"`);
    await runner.query(
      `CREATE TABLE "council_groups" ("hub_id" uuid NOT NULL, "goal" text NOT NULL, "lead_id" uuid, "created_by" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_856ea7d628326b0fcb2991164e1" PRIMARY KEY ("hub_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_d3069c2cec7e331b103a2819ee" ON "council_groups" ("created_by")`);
    await runner.query(`CREATE INDEX "IDX_4440f25f2460ce759c1ffc80f5" ON "council_groups" ("lead_id")`);
    await runner.query(
      `CREATE TABLE "council_group_needs" ("hub_id" uuid NOT NULL, "need_id" uuid NOT NULL, CONSTRAINT "PK_e0a797779e233fddd64d0ea382b" PRIMARY KEY ("hub_id", "need_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_91c52730247bb3723fd762eb32" ON "council_group_needs" ("need_id")`);
    await runner.query(
      `CREATE TABLE "council_milestones" ("id" uuid NOT NULL, "hub_id" uuid NOT NULL, "need_id" uuid, "title" text NOT NULL, "due_on" date NOT NULL, "state" text NOT NULL DEFAULT 'planned', "created_by" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_f93c215cd287dab64eb4f83ae6" CHECK (state IN ('planned', 'doing', 'done')), CONSTRAINT "PK_5aa47520380970a3a4b8a8f806a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_407542f19a16a943194e33ee4d" ON "council_milestones" ("created_by")`);
    await runner.query(`CREATE INDEX "IDX_1a3a588d55f96f89e8c4935b72" ON "council_milestones" ("hub_id", "due_on")`);
    await runner.query(
      `CREATE TABLE "council_group_notes" ("id" uuid NOT NULL, "hub_id" uuid NOT NULL, "text" text NOT NULL, "by_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_468386c4c09a5a23f434ca47015" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_fc2b45cd2e394d7f3eceaa8898" ON "council_group_notes" ("by_id")`);
    await runner.query(`CREATE INDEX "IDX_a04447c7485b49d15b00344ab9" ON "council_group_notes" ("hub_id", "id")`);
    await runner.query(
      `ALTER TABLE "council_need_steps" ADD CONSTRAINT "CHK_99e3c6f992603a8a316f40c106" CHECK (kind IN ('raised', 'edited', 'state_changed', 'use_case_linked', 'merge_proposed', 'merged_into', 'merged_from', 'round_opened', 'round_closed', 'group_formed', 'milestone_changed', 'progress_noted', 'meeting_planned', 'decision_opened', 'decision_closed', 'recommendation_published'))`,
    );
    await runner.query(
      `ALTER TABLE "council_groups" ADD CONSTRAINT "FK_856ea7d628326b0fcb2991164e1" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_group_needs" ADD CONSTRAINT "FK_3892e56987c11c6ab93abaff5a3" FOREIGN KEY ("hub_id") REFERENCES "council_groups"("hub_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_group_needs" ADD CONSTRAINT "FK_91c52730247bb3723fd762eb320" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_milestones" ADD CONSTRAINT "FK_667c19c16e50666227781e8d55d" FOREIGN KEY ("hub_id") REFERENCES "council_groups"("hub_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_milestones" ADD CONSTRAINT "FK_5790f53e6d3c8f0d74ab1459c19" FOREIGN KEY ("need_id") REFERENCES "council_needs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "council_group_notes" ADD CONSTRAINT "FK_7eac07f2031308ef3a6a3b35793" FOREIGN KEY ("hub_id") REFERENCES "council_groups"("hub_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "council_group_notes" CASCADE');
    await runner.query('DROP TABLE "council_milestones" CASCADE');
    await runner.query('DROP TABLE "council_group_needs" CASCADE');
    await runner.query('DROP TABLE "council_groups" CASCADE');
  }
}
