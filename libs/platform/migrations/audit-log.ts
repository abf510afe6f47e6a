import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log: entries that the database itself chains at commit and refuses to change. */
export class AuditLog1763761700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_entries" ("id" uuid NOT NULL, "sequence" bigint, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "action" text NOT NULL, "actor_id" uuid, "token_id" uuid, "on_type" text NOT NULL, "on_id" text NOT NULL, "on_label" text, "details" jsonb NOT NULL, "origin_digest" text, "previous_hash" text, "hash" text, CONSTRAINT "uq_audit_entries_sequence" UNIQUE ("sequence"), CONSTRAINT "pk_audit_entries" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "ix_audit_entries_actor" ON "audit_entries" ("actor_id", "sequence")`);
    await runner.query(`CREATE INDEX "ix_audit_entries_subject" ON "audit_entries" ("on_type", "on_id", "sequence")`);
    await runner.query(`CREATE INDEX "ix_audit_entries_action" ON "audit_entries" ("action", "sequence")`);
    await runner.query(`CREATE INDEX "ix_audit_entries_at" ON "audit_entries" ("at")`);
    await runner.query(
      `CREATE INDEX "ix_audit_entries_text" ON "audit_entries" USING gin ((coalesce(on_label, '') || ' ' || details::text) gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE TABLE "audit_origins" ("entry_id" uuid NOT NULL, "salt" text NOT NULL, "address" text NOT NULL, "user_agent" text NOT NULL, CONSTRAINT "pk_audit_origins" PRIMARY KEY ("entry_id"))`,
    );
    await runner.query(
      `CREATE TABLE "audit_head" ("one" boolean NOT NULL DEFAULT true, "sequence" bigint NOT NULL DEFAULT '0', "hash" text NOT NULL DEFAULT '', "verified_at" TIMESTAMP(3) WITH TIME ZONE, "broken_at" bigint, CONSTRAINT "ck_audit_head_one_row" CHECK (one), CONSTRAINT "pk_audit_head" PRIMARY KEY ("one"))`,
    );
    await runner.query(`INSERT INTO audit_head DEFAULT VALUES`);
    // The same text as `chainText` in #platform/audit, which verifies it.
    await runner.query(`
      CREATE FUNCTION audit_chain_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        place bigint;
        before text;
        digest text;
      BEGIN
        SELECT sequence + 1, hash INTO place, before FROM audit_head FOR UPDATE;
        digest := encode(sha256(convert_to(json_build_array(
          place::text, before, NEW.id::text, to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), NEW.action, NEW.actor_id::text,
          NEW.token_id::text, NEW.on_type, NEW.on_id, NEW.on_label, NEW.details::text, NEW.origin_digest)::text, 'UTF8')), 'hex');
        UPDATE audit_entries SET sequence = place, previous_hash = before, hash = digest WHERE id = NEW.id;
        UPDATE audit_head SET sequence = place, hash = digest;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.sequence IS NULL AND NEW.sequence IS NOT NULL
          AND to_jsonb(NEW) - '{sequence,previous_hash,hash}'::text[] = to_jsonb(OLD) - '{sequence,previous_hash,hash}'::text[]
        THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the audit log can only be appended to' USING ERRCODE = 'restrict_violation';
      END $$`);
    // Deferred: it runs when the transaction commits and holds every other lock already, so that nobody can wait for the head in a circle.
    await runner.query(
      `CREATE CONSTRAINT TRIGGER audit_entries_chained AFTER INSERT ON audit_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_chain_entry()`,
    );
    await runner.query(
      `CREATE TRIGGER audit_entries_kept BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION audit_refuse_change()`,
    );
    await runner.query(
      `CREATE TRIGGER audit_entries_not_emptied BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_head', 'audit_origins', 'audit_entries']) await runner.query(`DROP TABLE "${table}"`);
    await runner.query('DROP FUNCTION audit_chain_entry()');
    await runner.query('DROP FUNCTION audit_refuse_change()');
  }
}
