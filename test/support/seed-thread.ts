import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Secrets } from '#features/identity';

/** A public thread, and people with API tokens who may write in it. */
export interface SeededThread {
  readonly threadId: string;
  readonly tokens: readonly string[];
}

/**
 * Puts a thread and people straight into a database, past sign-in and its costly passwords.
 * @param secret the `SESSION_SECRET` of the servers on this database.
 */
export async function seedThread(databaseUrl: string, secret: string, people: number): Promise<SeededThread> {
  const secrets = new Secrets({ sessionSecret: secret } as never);
  const [threadId, placeId] = [randomUUID(), randomUUID()];
  const tokens = Array.from({ length: people }, () => `tgt_${secrets.make()}`);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `WITH people AS (
       INSERT INTO users (id, email, name, email_verified_at)
       SELECT gen_random_uuid(), 'talker-' || n || '@kommun.example', 'Talker ' || n, now() FROM generate_series(1, $1::int) n RETURNING id, email)
     INSERT INTO api_tokens (id, user_id, name, token_hash)
     SELECT gen_random_uuid(), id, 'a client', ($2::text[])[substring(email from '\\d+')::int] FROM people`,
    [people, tokens.map((token) => secrets.hash('api-token', token))],
  );
  await client.query(
    `INSERT INTO thread_places (id, kind, subject_id, slug, name, reader_keys) VALUES ($1, 'use_case', $2, 'many-talk', 'Many talk', '{public}')`,
    [placeId, randomUUID()],
  );
  await client.query(`INSERT INTO threads (id, place_id, kind, title) VALUES ($1, $2, 'discussion', 'Many talk')`, [
    threadId,
    placeId,
  ]);
  await client.end();
  return { threadId, tokens };
}
