import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far associations reach, and logos. */
export class OrganisationPages1763761400200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisations" ADD "reach" text`);
    await runner.query(`ALTER TABLE "organisations" ADD "logo_file_id" uuid`);
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "CHK_5c74e6cb677ea138e15d41ca89" CHECK ((lat IS NULL) = (lon IS NULL))`,
    );
    await runner.query(
      `ALTER TABLE "organisations" ADD CONSTRAINT "CHK_41af730a8c0c8ad0777f9cea0a" CHECK (reach IN ('local', 'regional', 'national', 'international'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "CHK_41af730a8c0c8ad0777f9cea0a"`);
    await runner.query(`ALTER TABLE "organisations" DROP CONSTRAINT "CHK_5c74e6cb677ea138e15d41ca89"`);
    await runner.query(`ALTER TABLE "organisations" DROP COLUMN "logo_file_id"`);
    await runner.query(`ALTER TABLE "organisations" DROP COLUMN "reach"`);
  }
}
