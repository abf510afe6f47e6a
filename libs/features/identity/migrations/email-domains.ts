import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds people by the domain of their address, when a domain is verified to belong to an organisation. */
export class EmailDomains1763761400500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "ix_users_email_domain" ON "users" (split_part("email", '@', 2), "id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "ix_users_email_domain"`);
  }
}
