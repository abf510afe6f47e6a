import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A post that a moderator turned down stays with its author. */
export class RefusedPosts1763763600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "held_posts" ADD "refused_at" TIMESTAMP(3) WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "held_posts" ADD "refusal_reason" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "held_posts" DROP COLUMN "refusal_reason"');
    await runner.query('ALTER TABLE "held_posts" DROP COLUMN "refused_at"');
  }
}
