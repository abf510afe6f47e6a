import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail domains of organisations, invitations, requests to join, and registrations of associations. */
export class BelongingTables1763761401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "organisation_domains" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "domain" text NOT NULL, "status" text NOT NULL, "proposed_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "confirmed_by" uuid, "confirmed_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "UQ_81b79e236d1fefaceaf9cfa628f" UNIQUE ("organisation_id", "domain"), CONSTRAINT "CHK_55a3eec0994125254fcab96851" CHECK ((status = 'confirmed') = (confirmed_at IS NOT NULL)), CONSTRAINT "CHK_92d5db0a3d6c26b994bf9c23b9" CHECK (domain = lower(domain)), CONSTRAINT "CHK_e915aab7e862e01d85815890d0" CHECK (status IN ('proposed', 'confirmed')), CONSTRAINT "PK_36bfc6e74b846067042ee530ae6" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_organisation_domains_proposed" ON "organisation_domains"  ("id") WHERE status = 'proposed'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_organisation_domains_one_owner" ON "organisation_domains"  ("domain") WHERE status = 'confirmed'`,
    );
    await runner.query(
      `CREATE TABLE "organisation_registrations" ("id" uuid NOT NULL, "organisation_id" uuid, "name" text NOT NULL, "organisation_number" character varying(11) NOT NULL, "registered_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "state" text NOT NULL DEFAULT 'open', "answered_by" uuid, "answered_at" TIMESTAMP(3) WITH TIME ZONE, "reason" text, CONSTRAINT "UQ_8bfd19186de680507647561fdc9" UNIQUE ("organisation_id"), CONSTRAINT "CHK_dba1c41df01bc4e37afa1a1a61" CHECK ((state = 'refused') = (organisation_id IS NULL)), CONSTRAINT "CHK_c0300008b3c98d3a95661e4f8e" CHECK (state IN ('open', 'approved', 'refused')), CONSTRAINT "PK_ed660cf55c05a52ba98e8ff3a5d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_6f092ecaeb5d8c7cee04e7e30c" ON "organisation_registrations"  ("registered_by", "id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_organisation_registrations_queue" ON "organisation_registrations"  ("id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "organisation_join_requests" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "user_id" uuid NOT NULL, "message" text NOT NULL, "state" text NOT NULL DEFAULT 'open', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "answered_by" uuid, "answered_at" TIMESTAMP(3) WITH TIME ZONE, "reason" text, CONSTRAINT "CHK_c02eea7e7ae9c357cefea6a98f" CHECK (state IN ('open', 'approved', 'refused', 'withdrawn')), CONSTRAINT "PK_ce4c11299168195e240fefba6e1" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_organisation_join_requests_queue" ON "organisation_join_requests"  ("id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE INDEX "IDX_59c61e8a75acd2085927b300bb" ON "organisation_join_requests"  ("user_id", "id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_organisation_join_requests_open" ON "organisation_join_requests"  ("organisation_id", "user_id") WHERE state = 'open'`,
    );
    await runner.query(
      `CREATE TABLE "organisation_invitations" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "email" text NOT NULL, "role" text NOT NULL, "language" text NOT NULL DEFAULT 'sv', "token_hash" text NOT NULL, "sendings" integer NOT NULL DEFAULT '1', "sent_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "invited_by" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP(3) WITH TIME ZONE, "accepted_by" uuid, CONSTRAINT "UQ_0495b485f315771b164bb6cf792" UNIQUE ("token_hash"), CONSTRAINT "CHK_f54a3464c0afae1af320b68df5" CHECK (email = lower(email)), CONSTRAINT "CHK_45126c6ea60aa34fdc8ed004db" CHECK (language IN ('sv', 'en')), CONSTRAINT "CHK_3ea878ed69e723f9ab5cd32212" CHECK (role IN ('member', 'representative', 'administrator')), CONSTRAINT "PK_d9657c67b15006843b0472d8a75" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_organisation_invitations_by_email" ON "organisation_invitations"  ("email") WHERE closed_at IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_organisation_invitations_open" ON "organisation_invitations"  ("organisation_id", "email") WHERE closed_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "IDX_3e9bae5360406b5434d70fb0bc" ON "organisation_invitations"  ("organisation_id", "id")`,
    );
    await runner.query(
      `ALTER TABLE "organisation_domains" ADD CONSTRAINT "FK_21f5a192664492fb651b0a3b780" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_registrations" ADD CONSTRAINT "FK_8bfd19186de680507647561fdc9" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_join_requests" ADD CONSTRAINT "FK_63517429aa41d4bd45cb90a8237" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_invitations" ADD CONSTRAINT "FK_6b846f2e4a21943d2e6c0439b75" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "organisation_invitations"`);
    await runner.query(`DROP TABLE "organisation_join_requests"`);
    await runner.query(`DROP TABLE "organisation_registrations"`);
    await runner.query(`DROP TABLE "organisation_domains"`);
  }
}
