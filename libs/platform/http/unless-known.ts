import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** A document that programs fetch again and again. */
export interface FetchedDocument {
  readonly body: string;
  readonly type: string;
  readonly lastModified: Date | null;
  /** How long caches may keep it, in seconds. */
  readonly maxAge: number;
}

/** Sends a document that is the same for everyone, or 304 when the asker has it already (RFC 9110, 13). */
export function sendUnlessKnown(request: FastifyRequest, reply: FastifyReply, document: FetchedDocument): FastifyReply {
  const { body, type, lastModified, maxAge } = document;
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply.headers({ etag, 'cache-control': `public, max-age=${maxAge}` });
  if (lastModified) void reply.header('last-modified', lastModified.toUTCString());
  return isKnown(request, etag, lastModified)
    ? reply.status(304).send()
    : reply.header('content-type', type).send(body);
}

function isKnown({ headers }: FastifyRequest, etag: string, lastModified: Date | null): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes(etag) || tags.includes('*');
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // The header counts whole seconds.
  return lastModified !== null && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
