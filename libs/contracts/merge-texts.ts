import { diff3MergeRegions, diffComm } from 'node-diff3';

/** What came of two people changing the same text. */
export interface MergedText {
  readonly text: string;
  /** Places where both wrote over the same words, and both stand now, one after the other: somebody should read them through. */
  readonly overlaps: number;
}

/** Comparing longer passages word by word takes too long: such passages are kept whole, both. */
const MOST_COMPARISONS = 25_000_000;

/**
 * Joins two changes of one text, by lines and then by words. No word that one of them wrote is lost: what one deletes while the other rewrites it stays as
 * rewritten, and where both write in the same place, what is stored comes first.
 * @param base what both began with.
 * @param stored what one has made of it, and saved.
 * @param written what the other has made of it.
 */
export function mergeTexts(base: string, stored: string, written: string): MergedText {
  if (written === base || written === stored) return { text: stored, overlaps: 0 };
  if (stored === base) return { text: written, overlaps: 0 };
  const lines: string[] = [];
  let overlaps = 0;
  for (const region of diff3MergeRegions(linesOf(stored), linesOf(base), linesOf(written))) {
    if (region.stable) {
      lines.push(...region.bufferContent);
    } else if (region.oContent.every((line) => line.trim() === '')) {
      lines.push(...bothOf(region.aContent, region.bContent));
    } else {
      const merged = mergeWords(region.oContent.join('\n'), region.aContent.join('\n'), region.bContent.join('\n'));
      lines.push(merged.text);
      overlaps += merged.overlaps;
    }
  }
  return { text: lines.join('\n'), overlaps };
}

/** Where a caret stands after a text was changed by others: at the same words. */
export function caretAfter(before: string, after: string, caret: number): number {
  const from = wordsOf(before);
  const to = wordsOf(after);
  if (from.length * to.length > MOST_COMPARISONS) return Math.min(caret, after.length);
  let seen = 0;
  let now = 0;
  for (const { common, buffer1, buffer2 } of diffComm(from, to)) {
    const old = lengthOf(common ?? buffer1);
    const fresh = lengthOf(common ?? buffer2);
    // What was put in just where the caret stands goes behind it: somebody who writes goes on where they were.
    if (caret <= seen + old) return common ? now + caret - seen : now + Math.min(caret - seen, fresh);
    seen += old;
    now += fresh;
  }
  return after.length;
}

function mergeWords(base: string, stored: string, written: string): MergedText {
  if (stored.trim() === '') return { text: written, overlaps: 1 };
  if (written.trim() === '') return { text: stored, overlaps: 1 };
  const [from, one, other] = [wordsOf(base), wordsOf(stored), wordsOf(written)];
  if (from.length * Math.max(one.length, other.length) > MOST_COMPARISONS)
    return { text: joined(stored, written), overlaps: 1 };
  let text = '';
  let overlaps = 0;
  for (const region of diff3MergeRegions(one, from, other)) {
    if (region.stable) {
      text += region.bufferContent.join('');
      continue;
    }
    const [a, b] = [region.aContent.join(''), region.bContent.join('')];
    text += joined(a, b);
    if (a.trim() !== '' && b.trim() !== '' && a !== b) overlaps += 1;
  }
  return { text, overlaps };
}

/** Lines of both, those in common once. */
function bothOf(stored: readonly string[], written: readonly string[]): string[] {
  return diffComm([...stored], [...written]).flatMap(
    ({ common, buffer1 = [], buffer2 = [] }) => common ?? [...buffer1, ...buffer2],
  );
}

/** Both passages; one that stands in the other is not said twice. */
function joined(stored: string, written: string): string {
  if (saysAllOf(stored, written)) return stored;
  if (saysAllOf(written, stored)) return written;
  return /\s$/.test(stored) || /^\s/.test(written) ? stored + written : `${stored} ${written}`;
}

const saysAllOf = (text: string, part: string): boolean => ` ${text} `.includes(` ${part.trim()} `);

const linesOf = (text: string): string[] => text.split('\n');

const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
