import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Which prepared database a test starts from. */
export type Template = 'plain' | 'demo';

/** A database of the test's own, copied from a template; `drop` removes it. */
export async function copyDatabase(template: Template): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `test_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  // Two copies of one template at a time are refused; the server's lock makes them queue.
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('SELECT pg_advisory_lock(1)');
  await client.query(`CREATE DATABASE ${name} TEMPLATE template_${template}`);
  await client.end();
  return {
    url: server.replace(/\/torget$/, `/${name}`),
    drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
