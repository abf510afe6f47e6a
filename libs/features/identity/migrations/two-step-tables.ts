import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second step of signing in with a password, and how each session came in. */
export class TwoStepTables1763761300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "two_steps" (
      "user_id" uuid NOT NULL,
      "sealed_secret" text NOT NULL,
      "confirmed_at" TIMESTAMP WITH TIME ZONE,
      "last_step" bigint,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "pk_two_steps" PRIMARY KEY ("user_id")
    )`);
    await runner.query(`CREATE TABLE "recovery_codes" (
      "user_id" uuid NOT NULL,
      "code_hash" text NOT NULL,
      "used_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "pk_recovery_codes" PRIMARY KEY ("user_id", "code_hash")
    )`);
    await runner.query(
      `ALTER TABLE "two_steps" ADD CONSTRAINT "fk_two_steps_user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "recovery_codes" ADD CONSTRAINT "fk_recovery_codes_user" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "sessions" ADD "method" text NOT NULL DEFAULT 'password'`);
    await runner.query(
      `ALTER TABLE "sessions" ADD CONSTRAINT "ck_sessions_method" CHECK ("method" IN ('password', 'totp', 'recovery_code', 'oidc', 'saml'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sessions" DROP CONSTRAINT "ck_sessions_method"`);
    await runner.query(`ALTER TABLE "sessions" DROP COLUMN "method"`);
    await runner.query(`DROP TABLE "recovery_codes"`);
    await runner.query(`DROP TABLE "two_steps"`);
  }
}
