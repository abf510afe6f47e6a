import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '#platform/database';
import { assertKey, FileStore, MissingFileError } from './file-store.js';

/** Files in a folder of this machine. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, content: Readable): Promise<number> {
    const file = this.path(key);
    const part = `${file}.${newId()}.part`;
    await mkdir(dirname(file), { recursive: true });
    try {
      await pipeline(content, createWriteStream(part, { mode: 0o600 }));
      // On disk before it is acknowledged: it must survive the loss of power.
      const handle = await open(part, 'r');
      await handle.sync();
      const { size } = await handle.stat();
      await handle.close();
      await rename(part, file);
      return size;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable> {
    const file = this.path(key);
    await stat(file).catch(() => {
      throw new MissingFileError(key);
    });
    return createReadStream(file);
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await access(this.folder, constants.W_OK);
  }

  private path(key: string): string {
    assertKey(key);
    return join(this.folder, key);
  }
}
