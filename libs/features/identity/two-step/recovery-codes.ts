import { randomBytes } from 'node:crypto';

/** How many codes a person gets at a time. */
export const RECOVERY_CODES = 10;

/** Letters and digits that are not mistaken for one another (Crockford's Base32). */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten new codes of 80 bits, in four groups so that they can be read aloud. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const signs = [...randomBytes(16)].map((byte) => SIGNS[byte % SIGNS.length] ?? '').join('');
    return signs.replace(/(.{4})(?!$)/g, '$1-');
  });
}

/** A code as it was made, however it was typed; null when it cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(signs) ? signs : null;
}
