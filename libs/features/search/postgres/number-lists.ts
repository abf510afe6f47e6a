const ROOM_AT_FIRST = 1024;

/** A short list of numbers for each key, all in one block of memory: going through the lists of many keys is going through that block. */
export class NumberLists {
  private readonly starts: number[] = [];
  private block = new Int32Array(ROOM_AT_FIRST);
  private used = 1;
  /** Numbers in lists that were replaced. */
  private unused = 0;

  set(key: number, numbers: readonly number[]): void {
    for (let at = this.starts.length; at < key; at += 1) this.starts[at] = 0;
    this.unused += this.lengthAt(this.starts[key] ?? 0);
    this.starts[key] = 0;
    if (this.unused > this.used / 2) this.compact();
    if (numbers.length > 0) this.starts[key] = this.append(numbers);
  }

  of(key: number): Int32Array {
    const start = this.starts[key] ?? 0;
    return this.block.subarray(start + 1, start + 1 + (this.block[start] ?? 0));
  }

  /** Sets a 1 at each key whose list has a wanted number. */
  mark(wanted: Uint8Array, marks: Uint8Array): void {
    const { starts, block } = this;
    for (let key = 0; key < starts.length; key += 1) {
      const start = starts[key] ?? 0;
      const end = start + (block[start] ?? 0);
      for (let i = start + 1; i <= end; i += 1) if (wanted[block[i] ?? 0] === 1) marks[key] = 1;
    }
  }

  /** Adds one to the count of each number in the list of a key. */
  countOne(key: number, counts: Int32Array): void {
    const { block } = this;
    const start = this.starts[key] ?? 0;
    const end = start + (block[start] ?? 0);
    for (let i = start + 1; i <= end; i += 1) {
      const number = block[i] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }

  private lengthAt(start: number): number {
    return start === 0 ? 0 : 1 + (this.block[start] ?? 0);
  }

  private append(numbers: ArrayLike<number>): number {
    const start = this.used;
    const end = start + 1 + numbers.length;
    if (end > this.block.length) {
      const larger = new Int32Array(Math.max(end, this.block.length * 2));
      larger.set(this.block);
      this.block = larger;
    }
    this.block[start] = numbers.length;
    this.block.set(numbers, start + 1);
    this.used = end;
    return start;
  }

  private compact(): void {
    const lists = this.starts.map((start, key) => (start === 0 ? null : this.of(key).slice()));
    this.used = 1;
    this.unused = 0;
    lists.forEach((list, key) => {
      this.starts[key] = list === null ? 0 : this.append(list);
    });
  }
}
