import type { AppConfig } from '#platform/config';
import { EmbeddedPostgres, migrate } from '#platform/database';
import { schema } from './features.js';

/** A database that is up and has the newest schema, for as long as a program needs it. */
export interface ReadyDatabase {
  readonly url: string;
  /** Whether this program started it, and so is alone with it. */
  readonly started: boolean;
  /** Stops what was started; a database that was there before goes on. */
  readonly release: () => Promise<void>;
}

/**
 * Finds or starts the database, and migrates it.
 * @param beside true for programs that may work beside a running server, such as the command line.
 */
export async function openDatabase(
  config: AppConfig,
  beside: boolean,
  notice?: (message: string) => void,
): Promise<ReadyDatabase> {
  const found = config.databaseUrl ?? (beside ? EmbeddedPostgres.findRunning(config.dataDir) : null);
  const own = found === null ? await EmbeddedPostgres.start({ dataDir: config.dataDir, notice }) : null;
  const url = found ?? own?.url ?? '';
  try {
    await migrate(url, schema);
  } catch (error) {
    await own?.stop();
    throw error;
  }
  return { url, started: own !== null, release: async () => own?.stop() };
}

/** Stops a program once, whatever is asked how often: first what it has begun is finished, then the database goes. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`Torget did not stop cleanly: ${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}
