import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes that were approved, and addenda to them, stand as they are: the database refuses to change or remove them. */
export class FixedMinutesGuard1763762700001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION council_minutes_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'approved minutes can only be added to' USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ['council_fixed_minutes', 'council_minutes_addenda']) {
      await runner.query(
        `CREATE TRIGGER ${table}_kept BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION council_minutes_refuse_change()`,
      );
      await runner.query(
        `CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION council_minutes_refuse_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION council_minutes_refuse_change() CASCADE');
  }
}
