import { makeWorkerUtils } from 'graphile-worker';
import pg from 'pg';
import { StartupError } from '#platform/config';
import { makeDataSource, type Schema } from './data-source.js';

/** Number of the advisory lock under which one process migrates while others wait. */
const MIGRATION_LOCK = 7_290_021;

/** What a migration run did. */
export interface MigrationReport {
  readonly ran: string[];
}

/**
 * Brings the database to the newest schema. Several processes may call it at once: one works, the others wait.
 * @throws StartupError when the database cannot be reached, with a line that does not contain the password.
 */
export async function migrate(url: string, schema: Schema): Promise<MigrationReport> {
  const guard = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  guard.on('error', () => undefined);
  try {
    await guard.connect();
  } catch (error) {
    throw new StartupError(`DATABASE_URL ${describe(url)} cannot be reached: ${reason(error)}`);
  }
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await makeDataSource(url, schema, 2).initialize();
    try {
      const ran = await dataSource.runMigrations();
      const utils = await makeWorkerUtils({ connectionString: url });
      await utils.migrate();
      await utils.release();
      return { ran: ran.map((migration) => migration.name) };
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}

/** A database address without its password, for people to read. */
export function describe(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port ? `:${port}` : ''}${pathname}`;
  } catch {
    return '(not an address)';
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
