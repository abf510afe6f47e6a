const OVERHEAD = 32;

/** Remembers what was used last, as much as fits. */
export class BoundedCache<Value> {
  private readonly entries = new Map<string, { value: Value; cost: number }>();
  private filled = 0;

  constructor(private readonly capacity: number) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** @param size how many numbers the value holds; the key counts besides. */
  set(key: string, value: Value, size: number): void {
    const cost = size + key.length / 4 + OVERHEAD;
    this.filled += cost - (this.entries.get(key)?.cost ?? 0);
    this.entries.delete(key);
    this.entries.set(key, { value, cost });
    for (const [oldest, entry] of this.entries) {
      if (this.filled <= this.capacity) break;
      this.entries.delete(oldest);
      this.filled -= entry.cost;
    }
  }

  /** What is remembered under the key, or else what `make` makes, from then on remembered. */
  getOrMake(key: string, make: () => Value, sizeOf: (made: Value) => number): Value {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.set(key, made, sizeOf(made));
    return made;
  }
}
