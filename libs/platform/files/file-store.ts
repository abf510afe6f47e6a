import type { Readable } from 'node:stream';

/** Where uploaded bytes are kept. Keys are made by us, never by the person who uploads. */
export abstract class FileStore {
  /** Keeps the stream under the key; what was there before is replaced when the new content is complete, not earlier. Answers with its size in bytes. */
  abstract put(key: string, content: Readable, contentType: string): Promise<number>;
  /** @throws MissingFileError when there is no such file. */
  abstract get(key: string): Promise<Readable>;
  /** Removes the file; none there is fine. */
  abstract remove(key: string): Promise<void>;
  /** Whether it can be written, for readiness and `torget doctor`. @throws Error with the reason. */
  abstract check(): Promise<void>;
}

/** There is no file under that key. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';
}

/** Keys are lower-case path segments; anything else could reach outside the store. */
export function assertKey(key: string): void {
  if (!/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9.-]*)*$/.test(key)) throw new Error(`"${key}" is not a file key`);
}
