import { fold } from './words.js';

/** Letters are told apart by these many bits; some share them, which only costs a closer look. */
const BITS = 6;
const LETTERS = 1 << BITS;
const NOT_ONE_LETTER = -1;

/** The letters of European languages in lower case and without their marks, as numbers; what becomes several letters has none. */
const LETTER_OF = Int8Array.from({ length: 0x250 }, (_, code) => {
  const letter = fold(String.fromCharCode(code).toLowerCase());
  return letter.length === 1 && letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) & (LETTERS - 1) : NOT_ONE_LETTER;
});

/** Tells by the first two letters that a word of a text does not begin as any of some others do: most words need not be read further. */
export class Beginnings {
  private readonly pairs = new Uint8Array(LETTERS * LETTERS);

  /** @param texts in lower case; null when any word may be meant. */
  constructor(texts: Iterable<string> | null) {
    if (texts === null) this.pairs.fill(1);
    else for (const text of texts) this.add(text);
  }

  /** Whether the word between two places of a text may begin like one of them, whatever its marks and its case. */
  include(text: string, start: number, end: number): boolean {
    const first = letterAt(text, start);
    const second = end > start + 1 ? letterAt(text, start + 1) : 0;
    return first === NOT_ONE_LETTER || second === NOT_ONE_LETTER || this.pairs[first * LETTERS + second] === 1;
  }

  private add(text: string): void {
    const first = letterAt(text, 0);
    const second = letterAt(text, 1);
    if (first === NOT_ONE_LETTER) this.pairs.fill(1);
    else if (second === NOT_ONE_LETTER) this.pairs.fill(1, first * LETTERS, (first + 1) * LETTERS);
    else this.pairs[first * LETTERS + second] = 1;
  }
}

function letterAt(text: string, at: number): number {
  return LETTER_OF[text.charCodeAt(at)] ?? NOT_ONE_LETTER;
}
