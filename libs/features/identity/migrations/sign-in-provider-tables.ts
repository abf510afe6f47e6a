import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Identity providers, people on their way through them, and the accounts that they are connected with. */
export class SignInProviderTables1763761300002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "sign_in_providers" (
      "id" uuid NOT NULL,
      "slug" text NOT NULL,
      "name" text NOT NULL,
      "kind" text NOT NULL,
      "enabled" boolean NOT NULL,
      "required" boolean NOT NULL,
      "trusts_addresses" boolean NOT NULL,
      "domains" jsonb NOT NULL,
      "mapping" jsonb NOT NULL,
      "settings" jsonb NOT NULL,
      "sealed_secrets" text,
      "version" integer NOT NULL DEFAULT '1',
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "uq_sign_in_providers_slug" UNIQUE ("slug"),
      CONSTRAINT "ck_sign_in_providers_kind" CHECK ("kind" IN ('oidc', 'saml')),
      CONSTRAINT "pk_sign_in_providers" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "sign_in_transactions" (
      "id" uuid NOT NULL,
      "provider_slug" text NOT NULL,
      "purpose" text NOT NULL,
      "user_id" uuid,
      "browser_hash" text NOT NULL,
      "state" text NOT NULL,
      "nonce" text NOT NULL,
      "verifier" text,
      "next" text NOT NULL,
      "language" text NOT NULL,
      "sealed_answer" text,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "uq_sign_in_transactions_state" UNIQUE ("state"),
      CONSTRAINT "ck_sign_in_transactions_purpose" CHECK ("purpose" IN ('sign_in', 'link')),
      CONSTRAINT "pk_sign_in_transactions" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_sign_in_transactions_user_id" ON "sign_in_transactions" ("user_id")`);
    await runner.query(`CREATE INDEX "ix_sign_in_transactions_nonce" ON "sign_in_transactions" ("nonce")`);
    await runner.query(`CREATE INDEX "ix_sign_in_transactions_expires_at" ON "sign_in_transactions" ("expires_at")`);
    await runner.query(`CREATE TABLE "connected_sign_ins" (
      "id" uuid NOT NULL,
      "user_id" uuid NOT NULL,
      "provider_slug" text NOT NULL,
      "issuer" text NOT NULL,
      "subject" text NOT NULL,
      "email" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "last_used_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "uq_connected_sign_ins_subject" UNIQUE ("provider_slug", "issuer", "subject"),
      CONSTRAINT "pk_connected_sign_ins" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "ix_connected_sign_ins_user_id" ON "connected_sign_ins" ("user_id")`);
    await runner.query(`CREATE TABLE "used_assertions" (
      "provider_slug" text NOT NULL,
      "assertion_id" text NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "pk_used_assertions" PRIMARY KEY ("provider_slug", "assertion_id")
    )`);
    await runner.query(`CREATE INDEX "ix_used_assertions_expires_at" ON "used_assertions" ("expires_at")`);
    await runner.query(`ALTER TABLE "sessions" ADD "provider_slug" text`);
    await runner.query(`ALTER TABLE "sessions" ADD "sealed_id_token" text`);
    for (const table of ['sign_in_transactions', 'connected_sign_ins']) {
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "fk_${table}_user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sessions" DROP COLUMN "sealed_id_token"`);
    await runner.query(`ALTER TABLE "sessions" DROP COLUMN "provider_slug"`);
    for (const table of ['used_assertions', 'connected_sign_ins', 'sign_in_transactions', 'sign_in_providers']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
  }
}
