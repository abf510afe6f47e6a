import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who does the same as a case, and which notices were given. */
export class UseCaseAdoptions1763760501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "use_case_adoptions" ("id" uuid NOT NULL, "use_case_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "step" text NOT NULL, "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "note" text, "changed_by" uuid, "changed_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "UQ_24176703bf2a026757091a59671" UNIQUE ("use_case_id", "organisation_id"), CONSTRAINT "CHK_42cc1a5a4280674a2655c92684" CHECK (step IN ('interested', 'evaluating', 'adopting', 'in_use', 'declined')), CONSTRAINT "PK_0d50b94eead8faa2451cb00e77d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_54acb6b3a9efe7cf97b9a7559a" ON "use_case_adoptions"  ("organisation_id", "since", "id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_f003c53cf76a7038f9453858b9" ON "use_case_adoptions"  ("use_case_id", "since", "id")`,
    );
    await runner.query(
      `CREATE TABLE "use_case_notices" ("use_case_id" uuid NOT NULL, "kind" text NOT NULL, "key" text NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_32ff0eaa14cd681fdbcfe4f875e" PRIMARY KEY ("use_case_id", "kind", "key"))`,
    );
    await runner.query(
      `ALTER TABLE "use_case_adoptions" ADD CONSTRAINT "FK_4a7149ec8aea28934f881b53104" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_adoptions" ADD CONSTRAINT "FK_5f5188ca3f160ba05922ca7dc00" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "use_case_notices" ADD CONSTRAINT "FK_74c29a51c86dee257d1d6fb20f8" FOREIGN KEY ("use_case_id") REFERENCES "use_cases"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_case_notices" DROP CONSTRAINT "FK_74c29a51c86dee257d1d6fb20f8"`);
    await runner.query(`ALTER TABLE "use_case_adoptions" DROP CONSTRAINT "FK_5f5188ca3f160ba05922ca7dc00"`);
    await runner.query(`ALTER TABLE "use_case_adoptions" DROP CONSTRAINT "FK_4a7149ec8aea28934f881b53104"`);
    await runner.query(`DROP TABLE "use_case_notices"`);
    await runner.query(`DROP INDEX "IDX_f003c53cf76a7038f9453858b9"`);
    await runner.query(`DROP INDEX "IDX_54acb6b3a9efe7cf97b9a7559a"`);
    await runner.query(`DROP TABLE "use_case_adoptions"`);
  }
}
