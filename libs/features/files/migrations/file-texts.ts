import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What attached files say, for search. */
export class FileTexts1763761200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "file_texts" ("file_id" uuid NOT NULL, "state" text NOT NULL, "problem" text, "text" text NOT NULL DEFAULT '', "attempts" smallint NOT NULL, "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_014714c0d01bb01498807cdc89" CHECK (state IN ('reading', 'read', 'unreadable')), CONSTRAINT "PK_2243063203a70a0be2a50d62528" PRIMARY KEY ("file_id"))`,
    );
    await runner.query(
      `ALTER TABLE "file_texts" ADD CONSTRAINT "FK_2243063203a70a0be2a50d62528" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "file_texts"`);
  }
}
