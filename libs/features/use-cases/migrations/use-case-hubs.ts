import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that are shared with hubs. */
export class UseCaseHubs1763762300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "use_case_hubs" ("use_case_id" uuid NOT NULL, "hub_id" uuid NOT NULL, CONSTRAINT "PK_11b83f064145a161fadc795039b" PRIMARY KEY ("use_case_id", "hub_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_11b83f064145a161fadc795039" ON "use_case_hubs" ("hub_id", "use_case_id")`);
    await runner.query(
      `ALTER TABLE "use_case_hubs" ADD CONSTRAINT "FK_198abde9a1867e1cedeaec60505" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_hubs" ADD CONSTRAINT "FK_159348193a695296a5fa6797f4d" FOREIGN KEY ("hub_id") REFERENCES "hubs"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "use_cases" ALTER COLUMN "schema_version" SET DEFAULT '3'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_cases" ALTER COLUMN "schema_version" SET DEFAULT '2'`);
    await runner.query('DROP TABLE "use_case_hubs"');
  }
}
