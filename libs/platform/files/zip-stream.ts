import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to put into a zip; its content is read when its turn comes. */
export interface ZipMember {
  /** With `/` between folders; must be no other member's. */
  readonly name: string;
  readonly content: () => AsyncIterable<Buffer> | Promise<AsyncIterable<Buffer>>;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
/** Sizes follow the content; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1980-01-01, the beginning of time for zip files: when a member was packed says nothing. */
const DATE = 0x21;
/** Stands for a number that does not fit, and is told in a ZIP64 field. */
const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;

/**
 * A zip file (PKWARE APPNOTE 6.3.10, with ZIP64 for more than 4 GiB or 65,535 members in all) as it is made: nothing is held but the list of its members.
 * Each member must be smaller than 4 GiB.
 */
export async function* zipStream(members: Iterable<ZipMember> | AsyncIterable<ZipMember>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let at = 0;
  for await (const { name, content } of members) {
    const title = Buffer.from(name);
    const start = at;
    const head = fields(
      [4, LOCAL],
      [2, 45],
      [2, FLAGS],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, title.length],
      [2, 0],
    );
    yield Buffer.concat([head, title]);
    const sizes = { crc: 0, packed: 0, whole: 0 };
    yield* deflated(await content(), sizes);
    const { crc, packed, whole } = sizes;
    yield fields([4, DESCRIPTOR], [4, crc], [4, packed], [4, whole]);
    at += head.length + title.length + packed + 16;
    const far = start >= MAX_32 ? fields([2, 1], [2, 8], [8, start]) : Buffer.alloc(0);
    directory.push(
      fields(
        [4, CENTRAL],
        [2, 45],
        [2, 45],
        [2, FLAGS],
        [2, DEFLATE],
        [2, 0],
        [2, DATE],
        [4, crc],
        [4, packed],
        [4, whole],
      ),
      fields([2, title.length], [2, far.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, Math.min(start, MAX_32)]),
      title,
      far,
    );
  }
  yield endOf(directory, at);
}

function endOf(directory: readonly Buffer[], at: number): Buffer {
  const entries = Buffer.concat(directory);
  const [count, size] = [directory.length / 4, entries.length];
  const large = count >= MAX_16 || at >= MAX_32;
  const zip64 = [
    fields([4, END_64], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, at]),
    fields([4, END_64_LOCATOR], [4, 0], [8, at + size], [4, 1]),
  ];
  const short = Math.min(count, MAX_16);
  const end = fields([4, END], [2, 0], [2, 0], [2, short], [2, short], [4, size], [4, Math.min(at, MAX_32)], [2, 0]);
  return Buffer.concat([entries, ...(large ? zip64 : []), end]);
}

/** Packs the content as it comes, and counts. */
async function* deflated(
  content: AsyncIterable<Buffer>,
  sizes: { crc: number; packed: number; whole: number },
): AsyncGenerator<Buffer> {
  const counted = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      sizes.crc = crc32(piece, sizes.crc);
      sizes.whole += piece.length;
      yield piece;
    }
  };
  const deflate = createDeflateRaw();
  // An error of the content destroys the stream that is read here, and comes out of it.
  const fed = pipeline(content, counted, deflate).catch(() => undefined);
  for await (const packed of deflate as AsyncIterable<Buffer>) {
    sizes.packed += packed.length;
    yield packed;
  }
  await fed;
}

/** Numbers of two, four or eight bytes, the least byte first. */
function fields(...numbers: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of numbers) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
