/** How long a new token can live, in days; `never` is until it is removed. */
export const TOKEN_LIVES = ['30', '90', '365', 'never'] as const;
export type TokenLife = (typeof TOKEN_LIVES)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a token that is made now ends, or undefined. */
export function expiryOf(life: string, now: Date): string | undefined {
  const days = Number(life);
  return Number.isInteger(days) && days > 0 ? new Date(now.getTime() + days * DAY_MS).toISOString() : undefined;
}

/** Whether a token works no longer. */
export function hasExpired(expiresAt: string | null, now: Date): boolean {
  return expiresAt !== null && new Date(expiresAt) <= now;
}
