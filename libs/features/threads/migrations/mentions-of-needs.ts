import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts can name needs of the AI Council too. */
export class MentionsOfNeeds1763763450001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "mentions" DROP CONSTRAINT "CHK_72c29db242271aca09b2921da5"');
    await runner.query(
      `ALTER TABLE "mentions" ADD CONSTRAINT "CHK_8867e47e2fce1a9668edb6a329" CHECK (kind IN ('person', 'organisation', 'use-case', 'need'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "mentions" WHERE kind = 'need'`);
    await runner.query('ALTER TABLE "mentions" DROP CONSTRAINT "CHK_8867e47e2fce1a9668edb6a329"');
    await runner.query(
      `ALTER TABLE "mentions" ADD CONSTRAINT "CHK_72c29db242271aca09b2921da5" CHECK (kind IN ('person', 'organisation', 'use-case'))`,
    );
  }
}
