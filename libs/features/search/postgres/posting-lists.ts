import { withRoom } from './lexicon.js';

const BLOCK = 1 << 16;
const SMALLEST = 8;
const LARGEST = 1024;
/** At the end of each piece stands where the next one begins. */
const POINTER = 4;
const ROOM_AT_FIRST = 256;

/**
 * Many rising lists of numbers that grow at their ends. Each number is kept as its distance from the one before, in as few bytes as that takes, in pieces of
 * memory that are twice as long each time: most lists have one or two numbers, some have one for nearly every document.
 */
export class PostingLists {
  private readonly blocks: Uint8Array[] = [];
  private usedOfBlock = BLOCK;
  /** By list: where it begins, where it goes on and how far there is room, and its last number. */
  private heads = new Int32Array(ROOM_AT_FIRST).fill(-1);
  private tails = new Int32Array(ROOM_AT_FIRST);
  private limits = new Int32Array(ROOM_AT_FIRST);
  private lasts = new Int32Array(ROOM_AT_FIRST);

  /** @param number not lower than the last of the list. */
  append(list: number, number: number): void {
    if (list >= this.heads.length) this.addRoom(list);
    if (this.heads[list] === -1) this.begin(list);
    let rest = number - (this.lasts[list] ?? 0);
    this.lasts[list] = number;
    while (rest >= 0x80) {
      this.write(list, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.write(list, rest);
  }

  /** Reads a list into an array that has room for it, and answers how many numbers it has. */
  read(list: number, into: Int32Array): number {
    let at = this.heads[list] ?? -1;
    if (at === -1) return 0;
    const tail = this.tails[list] ?? 0;
    let size = SMALLEST;
    let block = this.blockAt(at);
    let limit = at + size - POINTER;
    let count = 0;
    let number = 0;
    let rest = 0;
    let shift = 0;
    while (at !== tail) {
      if (at === limit) {
        at = pointerIn(block, at & (BLOCK - 1));
        block = this.blockAt(at);
        size = Math.min(2 * size, LARGEST);
        limit = at + size - POINTER;
      }
      const byte = block[at & (BLOCK - 1)] ?? 0;
      at += 1;
      rest |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte >= 0x80) continue;
      number += rest;
      into[count++] = number;
      rest = 0;
      shift = 0;
    }
    return count;
  }

  private begin(list: number): void {
    const at = this.newPiece(SMALLEST);
    this.heads[list] = at;
    this.tails[list] = at;
    this.limits[list] = at + SMALLEST - POINTER;
    this.lasts[list] = 0;
  }

  private write(list: number, byte: number): void {
    let at = this.tails[list] ?? 0;
    if (at === this.limits[list]) at = this.goOn(list, at);
    this.blockAt(at)[at & (BLOCK - 1)] = byte;
    this.tails[list] = at + 1;
  }

  private goOn(list: number, end: number): number {
    const size = Math.min(2 * this.sizeBefore(list, end), LARGEST);
    const next = this.newPiece(size);
    const block = this.blockAt(end);
    for (let i = 0; i < POINTER; i += 1) block[(end & (BLOCK - 1)) + i] = next >>> (8 * i);
    this.limits[list] = next + size - POINTER;
    return next;
  }

  /** How long the piece is that ends here. */
  private sizeBefore(list: number, end: number): number {
    let size = SMALLEST;
    for (let at = this.heads[list] ?? 0; at + size - POINTER !== end && size < LARGEST; size *= 2)
      at = pointerIn(this.blockAt(at), (at + size - POINTER) & (BLOCK - 1));
    return size;
  }

  private newPiece(size: number): number {
    if (this.usedOfBlock + size > BLOCK) {
      this.blocks.push(new Uint8Array(BLOCK));
      this.usedOfBlock = 0;
    }
    const at = (this.blocks.length - 1) * BLOCK + this.usedOfBlock;
    this.usedOfBlock += size;
    return at;
  }

  private blockAt(at: number): Uint8Array {
    const block = this.blocks[Math.floor(at / BLOCK)];
    if (!block) throw new RangeError(`no piece of a list is at ${at}`);
    return block;
  }

  private addRoom(list: number): void {
    const held = this.heads.length;
    this.heads = withRoom(this.heads, list).fill(-1, held);
    this.tails = withRoom(this.tails, list);
    this.limits = withRoom(this.limits, list);
    this.lasts = withRoom(this.lasts, list);
  }
}

function pointerIn(block: Uint8Array, at: number): number {
  let pointer = 0;
  for (let i = 0; i < POINTER; i += 1) pointer |= (block[at + i] ?? 0) << (8 * i);
  return pointer;
}
