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

  set(key: string, value: Value, cost: number): void {
    this.filled += cost - (this.entries.get(key)?.cost ?? 0);
    this.entries.delete(key);
    this.entries.set(key, { value, cost });
    for (const [oldest, entry] of this.entries) {
      if (this.filled <= this.capacity) break;
      this.entries.delete(oldest);
      this.filled -= entry.cost;
    }
  }

  clear(): void {
    this.entries.clear();
    this.filled = 0;
  }
}
