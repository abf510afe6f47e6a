/** No text has this number. */
export const UNKNOWN = -1;
const ROOM_AT_FIRST = 256;
const KNOWN_BY = 3;

/**
 * Gives short texts numbers, from 0 on. Their UTF-8 stands in one block of memory and is found by its bytes: a million texts take a fourth of the room
 * that strings in a map take, and nothing is made of a text only to look it up.
 */
export class Lexicon {
  private bytes = new Uint8Array(ROOM_AT_FIRST);
  /** Where each text begins; it ends where the next begins. */
  private starts = new Int32Array(ROOM_AT_FIRST);
  /** By hash: the number of a text and 1, or 0. */
  private table = new Int32Array(2 * ROOM_AT_FIRST);
  /** The text before that begins with the same bytes, and the last one for each beginning. */
  private alikeBefore = new Int32Array(ROOM_AT_FIRST);
  private readonly lastAlike = new Map<number, number>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number of the text between two places of a source; a new one when it was not known. */
  numberOf(source: Uint8Array, from: number, to: number): number {
    const at = this.placeOf(source, from, to);
    const known = this.table[at] ?? 0;
    return known > 0 ? known - 1 : this.add(source, from, to, at);
  }

  /** The number of a text, or `UNKNOWN`. */
  find(text: Uint8Array): number {
    return (this.table[this.placeOf(text, 0, text.length)] ?? 0) - 1;
  }

  /** The numbers of all texts that begin so. */
  startingWith(start: Uint8Array): number[] {
    const found: number[] = [];
    const gather = (last: number): void => {
      for (let number = last; number !== UNKNOWN; number = this.alikeBefore[number] ?? UNKNOWN)
        if (this.startsWith(number, start)) found.push(number);
    };
    if (start.length >= KNOWN_BY) gather(this.lastAlike.get(beginningOf(start, 0, start.length)) ?? UNKNOWN);
    else for (const last of this.lastAlike.values()) if (this.startsWith(last, start)) gather(last);
    return found;
  }

  private add(source: Uint8Array, from: number, to: number, at: number): number {
    const number = this.count;
    const start = this.starts[number] ?? 0;
    const end = start + to - from;
    this.bytes = withRoom(this.bytes, end);
    this.bytes.set(source.subarray(from, to), start);
    this.count += 1;
    this.starts = withRoom(this.starts, this.count);
    this.starts[this.count] = end;
    this.alikeBefore = withRoom(this.alikeBefore, number);
    const beginning = beginningOf(source, from, to);
    this.alikeBefore[number] = this.lastAlike.get(beginning) ?? UNKNOWN;
    this.lastAlike.set(beginning, number);
    this.table[at] = this.count;
    if (2 * this.count > this.table.length) this.widen();
    return number;
  }

  /** Where in the table a text stands, or would. */
  private placeOf(source: Uint8Array, from: number, to: number): number {
    const { table } = this;
    const last = table.length - 1;
    let at = hashOf(source, from, to) & last;
    for (;;) {
      const known = table[at] ?? 0;
      if (known === 0 || this.isText(known - 1, source, from, to)) return at;
      at = (at + 1) & last;
    }
  }

  private isText(number: number, source: Uint8Array, from: number, to: number): boolean {
    const { bytes } = this;
    const start = this.starts[number] ?? 0;
    const length = to - from;
    if ((this.starts[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (bytes[start + i] !== source[from + i]) return false;
    return true;
  }

  private startsWith(number: number, start: Uint8Array): boolean {
    const at = this.starts[number] ?? 0;
    if ((this.starts[number + 1] ?? 0) - at < start.length) return false;
    for (let i = 0; i < start.length; i += 1) if (this.bytes[at + i] !== start[i]) return false;
    return true;
  }

  private widen(): void {
    const table = new Int32Array(2 * this.table.length);
    const last = table.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      let at = hashOf(this.bytes, this.starts[number] ?? 0, this.starts[number + 1] ?? 0) & last;
      while (table[at] !== 0) at = (at + 1) & last;
      table[at] = number + 1;
    }
    this.table = table;
  }
}

/** The same numbers in an array that has the place, with as much again to grow. */
export function withRoom<Numbers extends Uint8Array | Int32Array>(numbers: Numbers, place: number): Numbers {
  if (place < numbers.length) return numbers;
  const Made = numbers.constructor as new (length: number) => Numbers;
  const larger = new Made(Math.max(place + 1, Math.ceil(numbers.length * 1.5)));
  larger.set(numbers);
  return larger;
}

/** FNV-1a. */
function hashOf(source: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (source[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function beginningOf(source: Uint8Array, from: number, to: number): number {
  let beginning = 0;
  for (let i = 0; i < KNOWN_BY; i += 1) beginning = (beginning << 8) | (from + i < to ? (source[from + i] ?? 0) : 0);
  return beginning;
}
