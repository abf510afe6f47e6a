import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads of imports that can be sent again. */
export class UseCaseImportRequests1763760701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_case_imports" ADD "request_key" text`);
    await runner.query(`ALTER TABLE "use_case_imports" ADD "sha256" text`);
    await runner.query(
      `ALTER TABLE "use_case_imports" ADD CONSTRAINT "UQ_fb286b87e6740d09d8c2c44db9b" UNIQUE ("created_by", "request_key")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "use_case_imports" DROP CONSTRAINT "UQ_fb286b87e6740d09d8c2c44db9b"`);
    await runner.query(`ALTER TABLE "use_case_imports" DROP COLUMN "sha256"`);
    await runner.query(`ALTER TABLE "use_case_imports" DROP COLUMN "request_key"`);
  }
}
