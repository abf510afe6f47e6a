import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, dead letters, job runners and idempotency keys. */
export class PlatformTables1763760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "outbox_events" ("id" uuid NOT NULL, "name" text NOT NULL, "payload" jsonb NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_6689a16c00d09b8089f6237f1d2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_be749b4eeafef6bd6039b06cc7" ON "outbox_events" ("recorded_at")`);
    await runner.query(
      `CREATE TABLE "outbox_deliveries" ("event_id" uuid NOT NULL, "handler" text NOT NULL, "delivered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_af3785ff1a9826d9a849d834d15" PRIMARY KEY ("event_id", "handler"))`,
    );
    await runner.query(
      `CREATE TABLE "dead_letters" ("id" uuid NOT NULL, "event_id" uuid NOT NULL, "event" text NOT NULL, "handler" text NOT NULL, "payload" jsonb NOT NULL, "attempts" integer NOT NULL, "error" text NOT NULL, "failed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_084e63809483fb0a9c48aae607f" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_c99aaa9e263411724467753b7f" ON "dead_letters" ("event_id", "handler")`,
    );
    await runner.query(
      `CREATE TABLE "job_runners" ("worker_id" text NOT NULL, "lock_key" integer NOT NULL, CONSTRAINT "PK_29f6d443510e03db4d9c719043f" PRIMARY KEY ("worker_id"))`,
    );
    await runner.query(
      `CREATE TABLE "idempotency_keys" ("user_id" uuid NOT NULL, "key" text NOT NULL, "fingerprint" text NOT NULL, "status" integer, "body" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_392b1af86f210d98d3f0c764728" PRIMARY KEY ("user_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5e72f040fdc5efc8eef52a388c" ON "idempotency_keys" ("created_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idempotency_keys', 'job_runners', 'dead_letters', 'outbox_deliveries', 'outbox_events']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
  }
}
