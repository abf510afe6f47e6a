import { lookup, type LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Milliseconds for one request in all, and bytes of its answer. */
const TIMEOUT = 10_000;
const MOST_BYTES = 1024 * 1024;
/** Answers that cannot have a body. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** What a request may say, as `fetch` has it. */
export interface ConfiguredRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Asks an address that an administrator configured, such as an identity provider in the municipality's own network: private addresses
 * are allowed, unlike for what people type (see `SafeFetcher`). Where machines of a cloud keep their keys (link-local addresses)
 * is never asked. Redirects are answers, not followed; ten seconds and one megabyte are the end.
 * @throws Error when nobody answers, the answer is too long, or the address is link-local.
 */
export async function configuredFetch(url: string, asked: ConfiguredRequest = {}): Promise<Response> {
  const { hostname } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) && isLinkLocal(literal)) throw new Error('the address is link-local');
  const { Agent, request } = await import('undici');
  const dispatcher = new Agent({ connect: { lookup: lookUp } });
  const limit = AbortSignal.timeout(TIMEOUT);
  try {
    const { statusCode, headers, body } = await request(url, {
      method: asked.method ?? 'GET',
      headers: asked.headers,
      body: bodyOf(asked.body),
      dispatcher,
      signal: asked.signal ? AbortSignal.any([limit, asked.signal]) : limit,
    });
    const bytes = await readUpTo(body, MOST_BYTES);
    return new Response(WITHOUT_BODY.has(statusCode) ? null : bytes, { status: statusCode, headers: plain(headers) });
  } finally {
    await dispatcher.destroy();
  }
}

function bodyOf(body: unknown): string | Uint8Array | null {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new Error('a body of this kind is not sent');
}

async function readUpTo(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function plain(headers: Record<string, string | string[] | undefined>): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) all.append(name, one);
  return all;
}

type LookUpDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Names are looked up here, so that the address that was judged is the one that is connected to. */
function lookUp(name: string, { all }: { all?: boolean }, done: LookUpDone): void {
  lookup(name, { all: true }, (error, found) => {
    const good = error ? [] : found.filter(({ address }) => !isLinkLocal(address));
    const [first] = good;
    if (!first) done(error ?? new Error('the name stands for link-local addresses only'), []);
    else if (all) done(null, good);
    else done(null, first.address, first.family);
  });
}

/** Whether an address is link-local (169.254.0.0/16, fe80::/10), also written as an IPv4 address in IPv6. */
function isLinkLocal(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'linkLocal';
}
