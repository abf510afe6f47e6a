/** Reads numbers and ranges, as in `12, 14-17`; null for anything else, and for numbers beyond the last one. */
export function readSeqs(text: string, last: number): number[] | null {
  const seqs = new Set<number>();
  for (const part of text.split(',').map((one) => one.trim())) {
    const found = /^(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?$/.exec(part);
    if (!found) return null;
    const from = Number(found[1]);
    const to = Number(found[2] ?? found[1]);
    if (from < 1 || to > last || to < from) return null;
    for (let seq = from; seq <= to; seq++) seqs.add(seq);
  }
  return [...seqs].sort((a, b) => a - b);
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The id of the thread that an address leads to; null when it leads to none. */
export function threadIdIn(address: string): string | null {
  return ID.exec(address)?.[0].toLowerCase() ?? null;
}
