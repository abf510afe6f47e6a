import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One more change of places; in the order of their ids, so that two transactions never wait for each other in a circle. */
const placesChanged = (places: string): string => `
  INSERT INTO thread_place_changes AS c (place_id, changes) SELECT DISTINCT place_id, 1 FROM (${places}) p ORDER BY place_id
  ON CONFLICT (place_id) DO UPDATE SET changes = c.changes + 1;`;

/** One more change of what is people's own in places. */
const ownChanged = (own: string): string => `
  INSERT INTO unread_counts AS c (user_id, place_id, own_changes) SELECT DISTINCT user_id, place_id, 1 FROM (${own}) o ORDER BY user_id, place_id
  ON CONFLICT (user_id, place_id) DO UPDATE SET own_changes = c.own_changes + 1;`;

const MOVED = 'SELECT n.id, n.place_id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE o.place_id <> n.place_id';

const READ_IN = (rows: string): string =>
  `SELECT r.user_id, t.place_id FROM (${rows}) r JOIN threads t ON t.id = r.thread_id`;

/** What follows each statement on these tables, with the rows that it changed. Only what changes a count counts. */
const FOLLOWS: readonly [table: string, event: 'INSERT' | 'UPDATE' | 'DELETE', sql: string][] = [
  ['threads', 'INSERT', placesChanged('SELECT place_id FROM new_rows')],
  ['threads', 'DELETE', placesChanged('SELECT place_id FROM old_rows')],
  [
    'threads',
    'UPDATE',
    placesChanged(`SELECT unnest(ARRAY[o.place_id, n.place_id]) AS place_id FROM new_rows n JOIN old_rows o ON o.id = n.id
      WHERE (o.place_id, o.last_seq, o.last_post_at, o.merged_into_id) IS DISTINCT FROM (n.place_id, n.last_seq, n.last_post_at, n.merged_into_id)`) +
      // Who follows a thread that was moved follows it where it is now.
      ownChanged(
        `SELECT r.user_id, m.place_id FROM (${MOVED}) m JOIN thread_reads r ON r.thread_id = m.id AND r.level IS NOT NULL`,
      ),
  ],
  ['thread_reads', 'INSERT', ownChanged(READ_IN('SELECT * FROM new_rows'))],
  ['thread_reads', 'DELETE', ownChanged(READ_IN('SELECT * FROM old_rows'))],
  [
    'thread_reads',
    'UPDATE',
    ownChanged(
      READ_IN(
        'SELECT n.* FROM new_rows n JOIN old_rows o USING (user_id, thread_id) WHERE (o.seq, o.level) IS DISTINCT FROM (n.seq, n.level)',
      ),
    ),
  ],
  ['place_follows', 'INSERT', ownChanged('SELECT user_id, place_id FROM new_rows')],
  [
    'place_follows',
    'DELETE',
    ownChanged('SELECT o.user_id, o.place_id FROM old_rows o JOIN thread_places pl ON pl.id = o.place_id'),
  ],
  ['place_follows', 'UPDATE', ownChanged('SELECT user_id, place_id FROM new_rows')],
];

const ROWS = {
  INSERT: 'NEW TABLE AS new_rows',
  UPDATE: 'OLD TABLE AS old_rows NEW TABLE AS new_rows',
  DELETE: 'OLD TABLE AS old_rows',
};

const functionOf = (table: string, event: string): string => `unread_after_${event.toLowerCase()}_of_${table}`;

/** What is unread is kept for each person and place, together with what it was counted of. */
export class UnreadCounts1763762510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "thread_place_changes" ("place_id" uuid NOT NULL, "changes" integer NOT NULL, CONSTRAINT "PK_b55e536012a197fbb7a89c82365" PRIMARY KEY ("place_id"))`,
    );
    await runner.query(
      `CREATE TABLE "unread_counts" ("user_id" uuid NOT NULL, "place_id" uuid NOT NULL, "own_changes" integer NOT NULL DEFAULT '0', "counted_changes" integer, "counted_own_changes" integer, "as_member" boolean NOT NULL DEFAULT false, "threads" integer NOT NULL DEFAULT '0', "posts" integer NOT NULL DEFAULT '0', "true_until" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "PK_7a5a4bc7bfb169f2c5281d49d1f" PRIMARY KEY ("user_id", "place_id"))`,
    );
    await runner.query(
      `ALTER TABLE "thread_place_changes" ADD CONSTRAINT "FK_b55e536012a197fbb7a89c82365" FOREIGN KEY ("place_id") REFERENCES "thread_places"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "unread_counts" ADD CONSTRAINT "FK_1b82ebbbcb3c5881bb0429d774b" FOREIGN KEY ("place_id") REFERENCES "thread_places"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    // Rows of their own that no index but the key knows: a change is written beside the one before.
    await runner.query('ALTER TABLE "thread_place_changes" SET (fillfactor = 50)');
    await runner.query('ALTER TABLE "unread_counts" SET (fillfactor = 80)');
    for (const [table, event, sql] of FOLLOWS) {
      const name = functionOf(table, event);
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${sql} RETURN NULL; END $$`,
      );
      await runner.query(
        `CREATE TRIGGER ${name} AFTER ${event} ON "${table}" REFERENCING ${ROWS[event]} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
      );
    }
    await runner.query(
      'INSERT INTO unread_counts (user_id, place_id) SELECT DISTINCT r.user_id, t.place_id FROM thread_reads r JOIN threads t ON t.id = r.thread_id',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, event] of FOLLOWS) {
      await runner.query(`DROP TRIGGER ${functionOf(table, event)} ON "${table}"`);
      await runner.query(`DROP FUNCTION ${functionOf(table, event)}()`);
    }
    await runner.query('DROP TABLE "unread_counts"');
    await runner.query('DROP TABLE "thread_place_changes"');
  }
}
