import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '#platform/config';

interface Owner {
  readonly pid: number;
  /** Start time of the process, so that a reused process number is not taken for the owner. */
  readonly started: string;
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time of a process in clock ticks after boot; empty where the system does not tell. */
function startTime(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

function lives(owner: Owner | null): owner is Owner {
  return owner !== null && isAlive(owner.pid) && startTime(owner.pid) === owner.started;
}

/** Says which process owns the database of a data folder. A lock whose owner has died is worth nothing and is replaced. */
export class DataDirLock {
  private constructor(private readonly file: string) {}

  /** @throws StartupError when a living process owns the folder. */
  static take(dataDir: string): DataDirLock {
    const file = join(dataDir, 'torget.lock');
    const owner = readOwner(file);
    if (lives(owner))
      throw new StartupError(
        `another Torget (process ${owner.pid}) is running with DATA_DIR ${dataDir}: stop it, or set another DATA_DIR`,
      );
    rmSync(file, { force: true });
    const mine: Owner = { pid: process.pid, started: startTime(process.pid) };
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
    } catch {
      throw new StartupError(`another Torget is starting with DATA_DIR ${dataDir}`);
    }
    return new DataDirLock(file);
  }

  static isHeld(dataDir: string): boolean {
    return lives(readOwner(join(dataDir, 'torget.lock')));
  }

  release(): void {
    rmSync(this.file, { force: true });
  }
}
