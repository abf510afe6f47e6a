import type { Secrets } from '../secrets.js';

/** Lets secret scanners and people see what it is. */
const PREFIX = 'tgt_';

const FORM = /^tgt_[\w-]{43}$/;

/** Whether a text has the form of an API token; others are not looked up. */
export function isApiToken(text: string): boolean {
  return FORM.test(text);
}

/** The token as the program sends it. */
export function asApiToken(secret: string): string {
  return `${PREFIX}${secret}`;
}

/** What is stored of a token. */
export function hashApiToken(secrets: Secrets, token: string): string {
  return secrets.hash('api-token', token);
}
