import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FilesTables1763760110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "files" ("id" uuid NOT NULL, "uploader_id" uuid NOT NULL, "name" text NOT NULL, "size" integer NOT NULL, "content_type" text NOT NULL, "charset" text, "sha256" text NOT NULL, "sent_sha256" text NOT NULL, "request_key" text, "target_type" text, "target_id" uuid, "stored_at" TIMESTAMP WITH TIME ZONE, "removed_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_7e62cb8e043ff684e48a552bb1b" UNIQUE ("uploader_id", "request_key"), CONSTRAINT "CHK_77b48d3bcf15810ec1abeb4f29" CHECK ((target_type IS NULL) = (target_id IS NULL)), CONSTRAINT "PK_6c16b9093a142e0e7613b04a3d9" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5ff8d6de9cf228d74a45a0bebb" ON "files"  ("uploader_id", "created_at") `);
    await runner.query(`CREATE INDEX "IDX_ae3ae12bcf6f5e3861a390b52f" ON "files"  ("target_type", "target_id", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "files"`);
  }
}
