import { LONGEST_LIFE } from './session-life.js';

/** Name of the session cookie; part of the API's contract. */
export const SESSION_COOKIE = 'torget_session';

/** The session's secret in a `Cookie` header, or null. For requests and for the handshake of sockets. */
export function readSessionCookie(header: string | undefined): string | null {
  if (!header) return null;
  for (const pair of header.split(';')) {
    const [name, ...value] = pair.split('=');
    if (name?.trim() === SESSION_COOKIE) return value.join('=').trim() || null;
  }
  return null;
}

/** `Set-Cookie` that signs the browser in. Scripts cannot read it, and other sites cannot have it sent with their forms. */
export function sessionCookie(secret: string, secure: boolean): string {
  return cookie(secret, LONGEST_LIFE / 1000, secure);
}

/** `Set-Cookie` that makes the browser forget its session. */
export function noSessionCookie(secure: boolean): string {
  return cookie('', 0, secure);
}

function cookie(value: string, maxAge: number, secure: boolean): string {
  return `${SESSION_COOKIE}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
