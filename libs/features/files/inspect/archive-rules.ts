import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

/** What an office file may grow to when it is opened; sizes in bytes. */
export const ARCHIVE_LIMITS = { unpacked: 200 * 1024 * 1024, ratio: 100, entries: 10_000, embedded: 50 } as const;

/** A small file may be packed well without being dangerous. */
const RATIO_COUNTS_FROM = 1024 * 1024;
/** Where Word, Excel and PowerPoint keep the tables behind their charts. */
const EMBEDDED = /^(word|xl|ppt)\/embeddings\/[^/]+\.(docx|xlsx|pptx)$/i;

export type ArchiveDanger = 'unpacked_size' | 'ratio' | 'entries' | 'nested' | 'encrypted' | 'broken';

/** What is left of the limits, for a file and all that is embedded in it. */
interface Allowance {
  unpacked: number;
  entries: number;
  embedded: number;
}

class Dangerous extends Error {
  constructor(readonly danger: ArchiveDanger) {
    super(danger);
  }
}

/**
 * Reads the directory of a zip file without unpacking it, and says what makes it dangerous to open; null when nothing does.
 * Zip files inside are dangerous too, but for the office files that office programs themselves embed: those are looked through like the outer one.
 * Sizes that the directory lies about do not help: whoever unpacks with yauzl gets an error at the size that was told.
 * @param scratch a path beside which working files may be written.
 */
export async function archiveDanger(path: string, scratch: string): Promise<ArchiveDanger | null> {
  const { unpacked, entries, embedded } = ARCHIVE_LIMITS;
  try {
    await check(path, scratch, { unpacked, entries, embedded }, true);
    return null;
  } catch (error) {
    if (error instanceof Dangerous) return error.danger;
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return 'broken';
  }
}

async function check(path: string, scratch: string, left: Allowance, mayEmbed: boolean): Promise<void> {
  const { size } = await stat(path);
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    left.entries -= zip.entryCount;
    if (left.entries < 0) throw new Dangerous('entries');
    const entries = await directoryOf(zip, left, size);
    for (const entry of entries) {
      if (!(await isZip(zip, entry))) continue;
      if (!mayEmbed || !EMBEDDED.test(entry.fileName) || --left.embedded < 0) throw new Dangerous('nested');
      const copy = `${scratch}.${ARCHIVE_LIMITS.embedded - left.embedded}`;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(copy, { mode: 0o600 }));
      await check(copy, copy, left, false);
    }
  } finally {
    zip.close();
  }
}

/** Every file in the archive, once their sizes together are known to be harmless. */
async function directoryOf(zip: ZipFile, left: Allowance, packed: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Dangerous('encrypted');
    unpacked += entry.uncompressedSize;
    if (unpacked > left.unpacked) throw new Dangerous('unpacked_size');
    entries.push(entry);
  }
  left.unpacked -= unpacked;
  if (unpacked > RATIO_COUNTS_FROM && unpacked / packed > ARCHIVE_LIMITS.ratio) throw new Dangerous('ratio');
  return entries;
}

/** Told by its first bytes, as a name says nothing. */
async function isZip(zip: ZipFile, entry: Entry): Promise<boolean> {
  if (entry.uncompressedSize < 22) return false;
  const start = await firstBytes(await zip.openReadStreamPromise(entry));
  return start.length >= 4 && [0x04034b50, 0x06054b50].includes(start.readUInt32LE(0));
}

async function firstBytes(content: Readable): Promise<Buffer> {
  let start = Buffer.alloc(0);
  for await (const chunk of content as AsyncIterable<Buffer>) {
    start = Buffer.concat([start, chunk]);
    if (start.length >= 4) break;
  }
  return start;
}
