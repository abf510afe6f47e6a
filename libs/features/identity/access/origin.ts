import type { IncomingHttpHeaders } from 'node:http';

/** Origin of the page that sent a request, by `Origin` or else `Referer`; null when neither came. */
export function originOf({ origin, referer }: IncomingHttpHeaders): string | null {
  if (origin !== undefined) return origin;
  if (referer === undefined) return null;
  return URL.canParse(referer) ? new URL(referer).origin : referer;
}
