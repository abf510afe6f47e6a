import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hubs, their rules and members, requests and invitations, who is shut out, and what is pinned. */
export class HubsTables1763761800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "hubs" ("id" uuid NOT NULL, "slug" character varying(80) NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "purpose" text NOT NULL DEFAULT '', "visibility" text NOT NULL, "join_policy" text NOT NULL, "rules" text NOT NULL DEFAULT '', "rules_version" integer NOT NULL DEFAULT '0', "tags" text array NOT NULL DEFAULT '{}', "organisation_id" uuid, "parent_id" uuid, "cover_file_id" uuid, "member_count" integer NOT NULL DEFAULT '0', "is_demo" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT '1', "created_by" uuid, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "archived_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "UQ_2fdd263d5ee41b0eb11bbcab8fe" UNIQUE ("slug"), CONSTRAINT "CHK_bbef77f681826134e490183245" CHECK (parent_id <> id), CONSTRAINT "CHK_dcec20c7b9da9150c2e3c010d9" CHECK (join_policy IN ('open', 'request', 'invite')), CONSTRAINT "CHK_9b8da6c22a56cfc984fb00623b" CHECK (visibility IN ('open', 'closed', 'secret')), CONSTRAINT "CHK_639eaa342708ed6bdad81bafef" CHECK (kind IN ('community', 'network', 'project', 'council', 'working_group')), CONSTRAINT "PK_44b53d1f2b4568b26ce4710b843" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_c241e85ea79e5594fe237bb650" ON "hubs"  ("organisation_id")`);
    await runner.query(`CREATE INDEX "IDX_0fc4b8dd237a51a6d98bdcc18e" ON "hubs"  ("parent_id")`);
    await runner.query(
      `CREATE TABLE "hub_blocks" ("hub_id" uuid NOT NULL, "user_id" uuid NOT NULL, "reason" text NOT NULL, "blocked_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_7abf7773e43217212bdcd947e46" PRIMARY KEY ("hub_id", "user_id"))`,
    );
    await runner.query(
      `CREATE TABLE "hub_invitations" ("id" uuid NOT NULL, "hub_id" uuid NOT NULL, "email" text NOT NULL, "role" text NOT NULL, "language" text NOT NULL DEFAULT 'sv', "token_hash" text NOT NULL, "sendings" integer NOT NULL DEFAULT '1', "sent_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "invited_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP(3) WITH TIME ZONE, "accepted_by" uuid, CONSTRAINT "UQ_b4833595d146ee74c671a06fa4b" UNIQUE ("token_hash"), CONSTRAINT "CHK_4f60ebb8f1524f96d207d4ec41" CHECK (email = lower(email)), CONSTRAINT "CHK_ab8f89667233a5e62eb02de0b2" CHECK (language IN ('sv', 'en')), CONSTRAINT "CHK_619e01f6b4dc15f2a858d87e90" CHECK (role IN ('member', 'moderator', 'owner')), CONSTRAINT "PK_981aab82eecea88148b28bf84c4" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_hub_invitations_by_email" ON "hub_invitations"  ("email") WHERE closed_at IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_hub_invitations_open" ON "hub_invitations"  ("hub_id", "email") WHERE closed_at IS NULL`,
    );
    await runner.query(`CREATE INDEX "IDX_be467d22a6a321cb15884c7b65" ON "hub_invitations"  ("hub_id", "id")`);
    await runner.query(
      `CREATE TABLE "hub_links" ("id" uuid NOT NULL, "hub_id" uuid NOT NULL, "title" text NOT NULL, "note" text NOT NULL DEFAULT '', "url" text, "file_id" uuid, "position" integer NOT NULL, "added_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_b753825c2f45f4c6d47f9c7188" CHECK ((url IS NULL) <> (file_id IS NULL)), CONSTRAINT "PK_66fdb8b22ad3e01037ce570a1e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f4a117751d97f0a0abb06e09ff" ON "hub_links"  ("hub_id", "position")`);
    await runner.query(
      `CREATE TABLE "hub_members" ("hub_id" uuid NOT NULL, "user_id" uuid NOT NULL, "role" text NOT NULL DEFAULT 'member', "joined_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "rules_version" integer, "rules_accepted_at" TIMESTAMP(3) WITH TIME ZONE, "rules_due" boolean NOT NULL DEFAULT false, CONSTRAINT "CHK_bc9102b4b146f6a275abddb242" CHECK (role IN ('member', 'moderator', 'owner')), CONSTRAINT "PK_75acfc071e8d9d2b36bde36e2ab" PRIMARY KEY ("hub_id", "user_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_hub_members_by_time" ON "hub_members"  ("hub_id", "joined_at")`);
    await runner.query(
      `CREATE INDEX "IDX_hub_members_of_person" ON "hub_members"  ("user_id", "hub_id", "role", "rules_due")`,
    );
    await runner.query(
      `CREATE TABLE "hub_requests" ("id" uuid NOT NULL, "hub_id" uuid NOT NULL, "user_id" uuid NOT NULL, "message" text NOT NULL, "rules_version" integer, "state" text NOT NULL DEFAULT 'open', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "answered_by" uuid, "answered_at" TIMESTAMP(3) WITH TIME ZONE, "reason" text, CONSTRAINT "CHK_1bd6438db991d692eaa8c90d7a" CHECK (state IN ('open', 'approved', 'refused', 'withdrawn')), CONSTRAINT "PK_6253fdf97cbe2e4777c4be2fc93" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_aa2f4a68b7076410e5acd186e4" ON "hub_requests"  ("user_id", "id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_hub_requests_open" ON "hub_requests"  ("hub_id", "user_id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "hub_rules" ("hub_id" uuid NOT NULL, "version" integer NOT NULL, "text" text NOT NULL, "changed_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_d12cb2c50e551f09489481bb332" PRIMARY KEY ("hub_id", "version"))`,
    );
    await runner.query(
      `ALTER TABLE "hubs" ADD CONSTRAINT "FK_c241e85ea79e5594fe237bb6509" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hubs" ADD CONSTRAINT "FK_0fc4b8dd237a51a6d98bdcc18e7" FOREIGN KEY ("parent_id") REFERENCES "hubs"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hubs" ADD CONSTRAINT "FK_8ad57ff661bef5f2c5e4442c548" FOREIGN KEY ("cover_file_id") REFERENCES "files"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hub_blocks" ADD CONSTRAINT "FK_9c6630d1b6850dd6efe60e9e932" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hub_invitations" ADD CONSTRAINT "FK_43b4af3906faca81c1503d22937" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hub_links" ADD CONSTRAINT "FK_56caf6429371da49f2553e51c3a" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hub_links" ADD CONSTRAINT "FK_b7878b88e2d436cfb8e24722766" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hub_members" ADD CONSTRAINT "FK_e05dbc7b178ebda6f7858e55fbd" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hub_requests" ADD CONSTRAINT "FK_762f1e4fa9376256546313023e2" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "hub_rules" ADD CONSTRAINT "FK_eb7be2e16e3b971cf3365ec3ec9" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "hub_links"`);
    await runner.query(`DROP TABLE "hub_blocks"`);
    await runner.query(`DROP TABLE "hub_invitations"`);
    await runner.query(`DROP TABLE "hub_requests"`);
    await runner.query(`DROP TABLE "hub_members"`);
    await runner.query(`DROP TABLE "hub_rules"`);
    await runner.query(`DROP TABLE "hubs"`);
  }
}
