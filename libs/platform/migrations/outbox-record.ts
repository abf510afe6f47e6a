import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recording an event as a function, so that a statement that changes something can record it as well. */
export class OutboxRecord1763763400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION outbox_record(event_id uuid, name text, payload jsonb, handlers text[], attempts int[], queues text[]) RETURNS uuid LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO outbox_events (id, name, payload) VALUES (event_id, outbox_record.name, outbox_record.payload);
        PERFORM graphile_worker.add_job('deliver', json_build_object('eventId', event_id, 'handler', one.handler), max_attempts => one.attempts, queue_name => one.queue)
          FROM unnest(handlers, attempts, queues) AS one(handler, attempts, queue);
        RETURN event_id;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION outbox_record(uuid, text, jsonb, text[], int[], text[])');
  }
}
