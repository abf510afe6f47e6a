import { setTimeout as delay } from 'node:timers/promises';

/** Waits for work, but not longer than this; answers whether it has ended. @throws what the work throws in that time. */
export async function endsWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const ended = new AbortController();
  const timeUp = delay(milliseconds, false, { signal: ended.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), timeUp]);
  } finally {
    ended.abort();
  }
}
