const LONGEST = 64;
const ROOM_AT_FIRST = 64;
/** A wrong first letter counts a little more: it is seldom. */
const WRONG_START = 0.5;

/** Texts of one length: their letters one after the other, and for each which letters occur in it, a bit for each letter of the alphabet. */
interface SameLength {
  letters: Uint16Array;
  occurring: Int32Array;
  count: number;
}

/**
 * Finds what is spelt nearly like a word among hundreds of thousands of texts: one look at each that is about as long tells that nearly all of them have other letters.
 */
export class Spellings {
  private readonly byLength: SameLength[] = [];

  /** Adds a text; longer ones than 64 letters are never looked for. A text may be added again, and is then found twice. */
  add(text: string): void {
    if (text.length === 0 || text.length > LONGEST) return;
    const same = (this.byLength[text.length] ??= {
      letters: new Uint16Array(ROOM_AT_FIRST * text.length),
      occurring: new Int32Array(ROOM_AT_FIRST),
      count: 0,
    });
    if (same.count === same.occurring.length) {
      const larger = new Int32Array(Math.ceil(same.count * 1.5));
      larger.set(same.occurring);
      same.occurring = larger;
      const letters = new Uint16Array(larger.length * text.length);
      letters.set(same.letters);
      same.letters = letters;
    }
    for (let i = 0; i < text.length; i += 1) same.letters[same.count * text.length + i] = text.charCodeAt(i);
    same.occurring[same.count] = lettersOf(text);
    same.count += 1;
  }

  /** The nearest texts that are at most so many edits away (a letter added, dropped, changed, or two neighbours swapped), the nearest first. */
  near(asked: string, edits: 1 | 2, most: number): string[] {
    const wanted = lettersOf(asked);
    const found: { text: string; distance: number }[] = [];
    for (let length = asked.length - edits; length <= asked.length + edits; length += 1) {
      const same = this.byLength[length];
      if (!same) continue;
      const { occurring, letters, count } = same;
      for (let at = 0; at < count; at += 1) {
        const has = occurring[at] ?? 0;
        if (hasMoreBits(has & ~wanted, edits) || hasMoreBits(wanted & ~has, edits)) continue;
        const text = letters.subarray(at * length, (at + 1) * length);
        const distance = distanceWithin(asked, text, edits);
        if (distance > edits) continue;
        const start = text[0] === asked.charCodeAt(0) ? 0 : WRONG_START;
        found.push({ text: String.fromCharCode(...text), distance: distance + start });
      }
    }
    const nearest = found.sort((a, b) => a.distance - b.distance || (a.text < b.text ? -1 : 1));
    return [...new Set(nearest.map(({ text }) => text))].slice(0, most);
  }
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** Whether more than one or two bits of a number are set. */
function hasMoreBits(bits: number, most: 1 | 2): boolean {
  const without = bits & (bits - 1);
  return most === 1 ? without !== 0 : (without & (without - 1)) !== 0;
}

/** Three rows of a table of distances; no text is worth new ones. */
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
];

/** Edits between two texts, or some number above `most` when there are more. */
function distanceWithin(asked: string, text: Uint16Array, most: number): number {
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= text.length; j += 1) last[j] = j;
  for (let i = 1; i <= asked.length; i += 1) {
    const letter = asked.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= text.length; j += 1) {
      const other = text[j - 1];
      const changed = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      if (i > 1 && j > 1 && letter === text[j - 2] && asked.charCodeAt(i - 2) === other)
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    // A swap can still save one edit over the row before the last.
    if (least > most + 1) return least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[text.length] ?? most + 1;
}
