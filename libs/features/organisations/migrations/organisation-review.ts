import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganisationReview1763760301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisations" ADD "review_required" boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisations" DROP COLUMN "review_required"`);
  }
}
