import type { MigrationInterface, QueryRunner } from 'typeorm';

const PURPOSES = `ALTER TABLE "one_time_tokens" DROP CONSTRAINT "ck_one_time_tokens_purpose"`;
const purposeIn = (purposes: string): string =>
  `ALTER TABLE "one_time_tokens" ADD CONSTRAINT "ck_one_time_tokens_purpose" CHECK ("purpose" IN (${purposes}))`;

/** Erasure of accounts, and messages between people. */
export class OwnData1763761600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "users" ADD "contactable" boolean NOT NULL DEFAULT true, ADD "erase_after" TIMESTAMP WITH TIME ZONE, ADD "erased_at" TIMESTAMP WITH TIME ZONE`,
    );
    await runner.query(
      `ALTER TABLE "users" ADD CONSTRAINT "ck_users_erased" CHECK ("erased_at" IS NULL OR "suspended_at" IS NOT NULL)`,
    );
    await runner.query(`CREATE INDEX "ix_users_erase_after" ON "users" ("erase_after") WHERE erase_after IS NOT NULL`);
    await runner.query(PURPOSES);
    await runner.query(purposeIn(`'verify_email', 'reset_password', 'confirm_erasure'`));
    await runner.query(`CREATE TABLE "contact_messages" (
      "id" uuid NOT NULL,
      "from_id" uuid NOT NULL,
      "to_id" uuid NOT NULL,
      "message" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "pk_contact_messages" PRIMARY KEY ("id")
    )`);
    for (const column of ['from_id', 'to_id']) {
      await runner.query(`CREATE INDEX "ix_contact_messages_${column}" ON "contact_messages" ("${column}")`);
      await runner.query(
        `ALTER TABLE "contact_messages" ADD CONSTRAINT "fk_contact_messages_${column.replace('_id', '')}" FOREIGN KEY ("${column}") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      );
    }
    await runner.query(`CREATE INDEX "ix_contact_messages_created_at" ON "contact_messages" ("created_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "contact_messages"`);
    await runner.query(`DELETE FROM "one_time_tokens" WHERE "purpose" = 'confirm_erasure'`);
    await runner.query(PURPOSES);
    await runner.query(purposeIn(`'verify_email', 'reset_password'`));
    await runner.query(`ALTER TABLE "users" DROP CONSTRAINT "ck_users_erased"`);
    await runner.query(
      `ALTER TABLE "users" DROP COLUMN "contactable", DROP COLUMN "erase_after", DROP COLUMN "erased_at"`,
    );
  }
}
