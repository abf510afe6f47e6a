import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { Problem } from '#platform/http';

/** Largest file that is taken, in bytes. */
export const IMPORT_FILE_LIMIT = 300 * 1024 * 1024;

/** 413 for a file with more bytes than that. */
export const tooLarge = (limit: number): Problem =>
  new Problem(413, 'import.too_large', `A file may have ${limit} bytes at most`);

/**
 * The bytes of an upload, as far as the limit goes; each piece is shown on the way.
 * The stream fails with a problem 413 when there are more.
 */
export function limited(upload: Readable, limit = IMPORT_FILE_LIMIT, see?: (chunk: Buffer) => void): Readable {
  let size = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _: string, done: TransformCallback) {
      size += chunk.length;
      see?.(chunk);
      if (size > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
  upload.on('error', (error) => counter.destroy(error));
  upload.on('close', () => {
    if (!upload.readableEnded) counter.destroy(new Problem(400, 'import.broken_off', 'The upload broke off'));
  });
  // Whoever stops reading has an answer; the rest is let through unread, so that the client comes to read it.
  counter.on('close', () => {
    if (!upload.destroyed) upload.resume();
  });
  return upload.pipe(counter);
}
