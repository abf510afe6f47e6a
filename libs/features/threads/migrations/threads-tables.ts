import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places, threads, posts and what belongs to them. */
export class ThreadsTables1763761900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread_places" ("id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "slug" text NOT NULL, "name" text NOT NULL, "reader_keys" text array NOT NULL, "is_closed" boolean NOT NULL DEFAULT false, "is_demo" boolean NOT NULL DEFAULT false, "slow_mode_seconds" integer NOT NULL DEFAULT '0', "close_after_days" integer, "held_first_posts" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_803202902244353b830d0281989" UNIQUE ("kind", "subject_id"), CONSTRAINT "CHK_401c5b9a73d4dcbc536699ac80" CHECK (slow_mode_seconds >= 0 AND held_first_posts >= 0 AND close_after_days > 0), CONSTRAINT "CHK_d765ce0f251863c8ceef38e3e3" CHECK (kind IN ('hub', 'use_case', 'introduction')), CONSTRAINT "PK_51804c85ef471438e0dccf582b2" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "threads" ("id" uuid NOT NULL, "place_id" uuid NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "opened_by" uuid, "client_id" text, "last_seq" integer NOT NULL DEFAULT '0', "last_post_at" TIMESTAMP(3) WITH TIME ZONE, "active_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "pinned_at" TIMESTAMP(3) WITH TIME ZONE, "locked_at" TIMESTAMP(3) WITH TIME ZONE, "lock_reason" text, "answer_seq" integer, "merged_into_id" uuid, "slow_mode_seconds" integer, "is_demo" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_7c1bc4dbb2badd20a6277081ac3" UNIQUE ("opened_by", "client_id"), CONSTRAINT "CHK_91569c508383f3201bebb47742" CHECK (last_seq >= 0), CONSTRAINT "CHK_a882d13fbe76937538e45fdd80" CHECK (kind IN ('discussion', 'question', 'offer', 'request', 'announcement')), CONSTRAINT "PK_d8a74804c34fc3900502cd27275" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_da077ecde0a00e3b3f98c84937" ON "threads"  ("place_id", "active_at", "id")`);
    await runner.query(
      `CREATE TABLE "posts" ("id" uuid NOT NULL, "thread_id" uuid NOT NULL, "seq" integer NOT NULL, "author_id" uuid, "organisation_id" uuid, "body" text NOT NULL, "html" text NOT NULL, "reply_to_id" uuid, "reply_to_seq" integer, "client_id" text, "has_files" boolean NOT NULL DEFAULT false, "reactions" jsonb NOT NULL DEFAULT '{}', "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "edited_at" TIMESTAMP(3) WITH TIME ZONE, "edited_by" uuid, "edit_reason" text, "removal_kind" text, "removed_at" TIMESTAMP(3) WITH TIME ZONE, "removed_by" uuid, "removal_reason" text, "moved_to_id" uuid, CONSTRAINT "UQ_e5b6053b65bb1b58371fb4fe6a1" UNIQUE ("thread_id", "author_id", "client_id"), CONSTRAINT "UQ_6f8d58bdd85a527d8dda6387757" UNIQUE ("thread_id", "seq"), CONSTRAINT "CHK_85be56515d5185b02fa8378d21" CHECK ((removal_kind IS NULL) = (removed_at IS NULL)), CONSTRAINT "CHK_6b06b2317d668e7c28d55ceb0c" CHECK (removal_kind IN ('author', 'moderator', 'moved')), CONSTRAINT "PK_2829ac61eff60fcec60d7274b9e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_630fd533510157ab89f80fe9dc" ON "posts"  ("author_id", "id")`);
    await runner.query(
      `CREATE TABLE "mentions" ("post_id" uuid NOT NULL, "kind" text NOT NULL, "target_id" uuid NOT NULL, "thread_id" uuid NOT NULL, "seq" integer NOT NULL, CONSTRAINT "CHK_72c29db242271aca09b2921da5" CHECK (kind IN ('person', 'organisation', 'use-case')), CONSTRAINT "PK_f6cc98486ad69d317694d8a6ba8" PRIMARY KEY ("post_id", "kind", "target_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_41925be8f06e46c1e3e49c3085" ON "mentions"  ("target_id", "thread_id", "seq")`,
    );
    await runner.query(
      `CREATE TABLE "held_posts" ("id" uuid NOT NULL, "thread_id" uuid NOT NULL, "author_id" uuid NOT NULL, "body" text NOT NULL, "reply_to_id" uuid, "client_id" text, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_72b03e6857fe896df46def6943b" UNIQUE ("thread_id", "author_id", "client_id"), CONSTRAINT "PK_3f439f3e4d8edd191791e236949" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_dba09a0022a89e94a9b48a34d0" ON "held_posts"  ("thread_id")`);
    await runner.query(`CREATE INDEX "IDX_125f2927c8b0dbec9ab3711134" ON "held_posts"  ("author_id")`);
    await runner.query(
      `CREATE TABLE "post_reports" ("id" uuid NOT NULL, "post_id" uuid NOT NULL, "reporter_id" uuid, "reason" text NOT NULL, "note" text NOT NULL DEFAULT '', "state" text NOT NULL DEFAULT 'open', "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "decided_by" uuid, "decided_at" TIMESTAMP(3) WITH TIME ZONE, "decision" text, CONSTRAINT "UQ_d465dd4576e97d6f0ff35537fab" UNIQUE ("post_id", "reporter_id"), CONSTRAINT "CHK_764b8896c79366f2f1e977418a" CHECK ((state = 'open') = (decided_at IS NULL)), CONSTRAINT "CHK_38569849ccae7d127d7092fa0e" CHECK (state IN ('open', 'upheld', 'rejected')), CONSTRAINT "CHK_fbab0d7a1f6aa7f9f4b26425c7" CHECK (reason IN ('spam', 'personal_data', 'offensive', 'off_topic', 'illegal', 'other')), CONSTRAINT "PK_afa7cad2bd08b113aeb519c37b7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2f5dd8c4bd4db94e6da3c5833e" ON "post_reports"  ("reporter_id")`);
    await runner.query(`CREATE INDEX "IDX_7c030310c98dc6fcf94092b9b1" ON "post_reports"  ("state", "id")`);
    await runner.query(
      `CREATE TABLE "post_bookmarks" ("user_id" uuid NOT NULL, "post_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_7443b22b6a79717f9bbf9cc39d0" PRIMARY KEY ("user_id", "post_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_5a8fcb95dd3f877986adb97bea" ON "post_bookmarks"  ("user_id", "created_at", "post_id")`,
    );
    await runner.query(
      `CREATE TABLE "thread_drafts" ("id" uuid NOT NULL, "user_id" uuid NOT NULL, "thread_id" uuid, "place_id" uuid, "title" text NOT NULL DEFAULT '', "kind" text, "body" text NOT NULL DEFAULT '', "reply_to_id" uuid, "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_ca59453453674be7d3d297996ab" UNIQUE ("user_id", "place_id"), CONSTRAINT "UQ_237a459ed6ba4234c47e2600996" UNIQUE ("user_id", "thread_id"), CONSTRAINT "CHK_1b62d9b0e5582073724674dce5" CHECK (kind IN ('discussion', 'question', 'offer', 'request', 'announcement')), CONSTRAINT "CHK_f1fb331d4212fddfc165d878a8" CHECK ((thread_id IS NULL) <> (place_id IS NULL)), CONSTRAINT "PK_2141a9a1c10766b829255b571bb" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "user_blocks" ("user_id" uuid NOT NULL, "blocked_id" uuid NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_34d660fc1e1c2c729476831c5e" CHECK (user_id <> blocked_id), CONSTRAINT "PK_1fee471eb3487f9e8d858d06cb3" PRIMARY KEY ("user_id", "blocked_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7a0806a54f0ad9ced3e247cacd" ON "user_blocks"  ("blocked_id")`);
    await runner.query(
      `CREATE TABLE "post_reactions" ("post_id" uuid NOT NULL, "user_id" uuid NOT NULL, "name" text NOT NULL, "created_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_85e82c4c21c5b1acecdc84382a" CHECK (name IN ('like', 'thanks', 'celebrate', 'insightful', 'agree', 'curious')), CONSTRAINT "PK_03689a2712d3ed1e75f34cc9144" PRIMARY KEY ("post_id", "user_id", "name"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8268cd23ab20dcef2bfd3cbada" ON "post_reactions"  ("user_id")`);
    await runner.query(
      `CREATE TABLE "post_revisions" ("post_id" uuid NOT NULL, "version" integer NOT NULL, "body" text NOT NULL, "written_by" uuid, "written_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "reason" text, CONSTRAINT "PK_6ee2c9c0b48e849620f8c2995f4" PRIMARY KEY ("post_id", "version"))`,
    );
    await runner.query(
      `CREATE TABLE "place_follows" ("user_id" uuid NOT NULL, "place_id" uuid NOT NULL, "level" text NOT NULL DEFAULT 'normal', "since" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_98e751a7bedae9ab44385026ec" CHECK (level IN ('watching', 'tracking', 'normal', 'muted')), CONSTRAINT "PK_80bcba10d3e2b3493825472fe4a" PRIMARY KEY ("user_id", "place_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_cf5f2697fd2efa0360365c9491" ON "place_follows"  ("place_id")`);
    await runner.query(
      `CREATE TABLE "thread_reads" ("user_id" uuid NOT NULL, "thread_id" uuid NOT NULL, "seq" integer NOT NULL DEFAULT '0', "level" text, "updated_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "CHK_8c51dd13626600bbc64e991a67" CHECK (level IN ('watching', 'tracking', 'normal', 'muted')), CONSTRAINT "PK_21fb598bdd8f46af57ee725b172" PRIMARY KEY ("user_id", "thread_id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_thread_reads_followers" ON "thread_reads"  ("thread_id") WHERE level IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX "IDX_thread_reads_followed" ON "thread_reads"  ("user_id") WHERE level IN ('watching', 'tracking')`,
    );
    await runner.query(
      `ALTER TABLE "threads" ADD CONSTRAINT "FK_f37f15e613f086a05e07756cf51" FOREIGN KEY ("place_id") REFERENCES "thread_places"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "posts" ADD CONSTRAINT "FK_89efae744488da3393177c9ccbf" FOREIGN KEY ("thread_id") REFERENCES "threads"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "mentions" ADD CONSTRAINT "FK_2063b52c183174db78dba862302" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "held_posts" ADD CONSTRAINT "FK_dba09a0022a89e94a9b48a34d0d" FOREIGN KEY ("thread_id") REFERENCES "threads"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_reports" ADD CONSTRAINT "FK_611b70ef1c1e75943221918b846" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_bookmarks" ADD CONSTRAINT "FK_806930684560fc1aecdee4b1c52" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread_drafts" ADD CONSTRAINT "FK_50be826129c822f31bb68a407bf" FOREIGN KEY ("thread_id") REFERENCES "threads"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread_drafts" ADD CONSTRAINT "FK_81206d144d2c8101e05582bad0e" FOREIGN KEY ("place_id") REFERENCES "thread_places"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_reactions" ADD CONSTRAINT "FK_595c9605f31a27c0c557c5befb9" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post_revisions" ADD CONSTRAINT "FK_21715fae1f647ae1e4b0741346a" FOREIGN KEY ("post_id") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "place_follows" ADD CONSTRAINT "FK_cf5f2697fd2efa0360365c94919" FOREIGN KEY ("place_id") REFERENCES "thread_places"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "thread_reads" ADD CONSTRAINT "FK_cd09dab00ef27d7014d49cdde7f" FOREIGN KEY ("thread_id") REFERENCES "threads"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // Room in each page for the next version of a row: a thread's row changes with every post, and no index of it does.
    await runner.query('ALTER TABLE "threads" SET (fillfactor = 70)');
    await runner.query('ALTER TABLE "thread_reads" SET (fillfactor = 80)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'mentions',
      'held_posts',
      'post_reports',
      'post_bookmarks',
      'thread_drafts',
      'user_blocks',
      'post_reactions',
      'post_revisions',
      'place_follows',
      'thread_reads',
      'posts',
      'threads',
      'thread_places',
    ])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
