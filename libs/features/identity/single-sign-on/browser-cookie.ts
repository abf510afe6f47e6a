import { randomBytes } from 'node:crypto';
import { TRANSACTION_SECONDS } from './transactions.repository.js';

/** Name of the cookie that binds a sign-in at a provider to the browser in which it began. */
const COOKIE = 'torget_sign_in';

/** The secret of the cookie in a `Cookie` header, or null. */
export function readBrowserCookie(header: string | undefined): string | null {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(header ?? '')?.[1] ?? null;
}

/** A secret for a browser that has none yet. */
export function makeBrowserSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * `Set-Cookie` for somebody who leaves for a provider. `Lax`: it comes along when the provider sends the browser back with a link or redirect, and
 * not with a form; a form is therefore answered with a redirect to ourselves.
 */
export function browserCookie(secret: string, secure: boolean): string {
  return `${COOKIE}=${secret}; Path=/api/v1; Max-Age=${TRANSACTION_SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
