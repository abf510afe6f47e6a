import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Harness } from './harness.js';

/** Asks the database of the server that the tests share: for what only time brings about, such as the end of a waiting time. */
export async function query({ dataDir }: Harness, sql: string, values: unknown[] = []): Promise<void> {
  const port = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3];
  const password = (await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim();
  const client = new pg.Client({ connectionString: `postgres://torget:${password}@127.0.0.1:${port}/torget` });
  await client.connect();
  try {
    await client.query(sql, values);
  } finally {
    await client.end();
  }
}
