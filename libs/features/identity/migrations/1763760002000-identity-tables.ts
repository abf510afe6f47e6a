import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their places in organisations, and the keys with which they come in. */
export class IdentityTables1763760002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "users" (
      "id" uuid NOT NULL,
      "email" text NOT NULL,
      "name" text NOT NULL,
      "work_title" text NOT NULL DEFAULT '',
      "about" text NOT NULL DEFAULT '',
      "skills" text array NOT NULL DEFAULT '{}',
      "language" text NOT NULL DEFAULT 'sv',
      "time_zone" text NOT NULL DEFAULT 'Europe/Stockholm',
      "platform_role" text NOT NULL DEFAULT 'member',
      "password_hash" text,
      "email_verified_at" TIMESTAMP WITH TIME ZONE,
      "suspended_at" TIMESTAMP WITH TIME ZONE,
      "is_demo" boolean NOT NULL DEFAULT false,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_users_email" UNIQUE ("email"),
      CONSTRAINT "ck_users_platform_role" CHECK ("platform_role" IN ('member', 'editor', 'moderator', 'admin')),
      CONSTRAINT "ck_users_language" CHECK ("language" IN ('sv', 'en')),
      CONSTRAINT "ck_users_email" CHECK ("email" = lower("email")),
      CONSTRAINT "pk_users" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "memberships" (
      "user_id" uuid NOT NULL,
      "organisation_id" uuid NOT NULL,
      "role" text NOT NULL DEFAULT 'member',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "ck_memberships_role" CHECK ("role" IN ('member', 'representative', 'administrator')),
      CONSTRAINT "pk_memberships" PRIMARY KEY ("user_id", "organisation_id")
    )`);
    await runner.query(`CREATE INDEX "ix_memberships_organisation_id" ON "memberships" ("organisation_id")`);
    await runner.query(`CREATE TABLE "api_tokens" (
      "id" uuid NOT NULL,
      "user_id" uuid NOT NULL,
      "name" text NOT NULL,
      "token_hash" text NOT NULL,
      "scopes" text array,
      "request_hash" text,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "last_used_at" TIMESTAMP WITH TIME ZONE,
      "expires_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "uq_api_tokens_request" UNIQUE ("user_id", "request_hash"),
      CONSTRAINT "uq_api_tokens_token_hash" UNIQUE ("token_hash"),
      CONSTRAINT "ck_api_tokens_scopes" CHECK ("scopes" <@ ARRAY['read', 'write']),
      CONSTRAINT "pk_api_tokens" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "sessions" (
      "id" uuid NOT NULL,
      "user_id" uuid NOT NULL,
      "token_hash" text NOT NULL,
      "user_agent" text NOT NULL,
      "address" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_sessions_token_hash" UNIQUE ("token_hash"),
      CONSTRAINT "pk_sessions" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_sessions_user_id" ON "sessions" ("user_id")`);
    await runner.query(`CREATE INDEX "ix_sessions_expires_at" ON "sessions" ("expires_at")`);
    await runner.query(`CREATE TABLE "one_time_tokens" (
      "id" uuid NOT NULL,
      "user_id" uuid NOT NULL,
      "purpose" text NOT NULL,
      "token_hash" text NOT NULL,
      "password_hash" text,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "used_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "uq_one_time_tokens_token_hash" UNIQUE ("token_hash"),
      CONSTRAINT "ck_one_time_tokens_purpose" CHECK ("purpose" IN ('verify_email', 'reset_password')),
      CONSTRAINT "pk_one_time_tokens" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_one_time_tokens_user_id" ON "one_time_tokens" ("user_id")`);
    await runner.query(`CREATE INDEX "ix_one_time_tokens_expires_at" ON "one_time_tokens" ("expires_at")`);
    await runner.query(`CREATE TABLE "sign_in_attempts" (
      "key" text NOT NULL,
      "failures" integer NOT NULL,
      "blocked_until" TIMESTAMP WITH TIME ZONE NOT NULL,
      "last_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "pk_sign_in_attempts" PRIMARY KEY ("key")
    )`);
    await runner.query(`CREATE INDEX "ix_sign_in_attempts_last_at" ON "sign_in_attempts" ("last_at")`);
    await runner.query(
      `ALTER TABLE "memberships" ADD CONSTRAINT "fk_memberships_user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "api_tokens" ADD CONSTRAINT "fk_api_tokens_user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sessions" ADD CONSTRAINT "fk_sessions_user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "one_time_tokens" ADD CONSTRAINT "fk_one_time_tokens_user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_attempts', 'one_time_tokens', 'sessions', 'api_tokens', 'memberships', 'users']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
  }
}
