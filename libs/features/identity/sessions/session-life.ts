const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** A session ends after so long without use. */
const IDLE_LIFE = 14 * DAY;

/** A session ends so long after sign-in, however much it is used. */
export const LONGEST_LIFE = 30 * DAY;

/** Use is written down at most this often. */
const SEEN_EVERY = 5 * MINUTE;

/** When a session that is used now ends, unless it is used again. */
export function expiryAfterUse(createdAt: Date, now: Date): Date {
  return new Date(Math.min(createdAt.getTime() + LONGEST_LIFE, now.getTime() + IDLE_LIFE));
}

/** Whether it is time to write down that a session or token is in use. */
export function isSeenStale(lastSeenAt: Date | null, now: Date): boolean {
  return lastSeenAt === null || now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY;
}
