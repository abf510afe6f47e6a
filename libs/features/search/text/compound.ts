import { COMPOUND_PARTS } from '../data/compound-parts.js';
import { fold } from './words.js';

const SHORTEST_STEM = 4;
const SHORTEST_REST = 3;
const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 48;
/** How long a part must be to be believed when the rest of the word is not known: at the end, and at the beginning, where chance is likelier. */
const SHORTEST_ALONE = 6;
const SHORTEST_BEGINNING = 7;
const SHORTEST_UNKNOWN = 4;
const MOST_REMEMBERED = 50_000;

const ENDINGS =
  ' s en ens et ets n ns t ts a as ar ars arna arnas er ers erna ernas or ors orna ornas na nas e es are arens'.split(
    ' ',
  );

/** How a list of words is joined: forms that stand before another part, and forms that end a word, each with the word it belongs to. */
interface Joints {
  readonly before: ReadonlyMap<string, string>;
  readonly last: ReadonlyMap<string, string>;
  readonly longest: number;
}

function makeJoints(form: (text: string) => string): Joints {
  const before = new Map<string, string>();
  const last = new Map<string, string>();
  const add = (map: Map<string, string>, text: string, word: string): void => {
    // A word stands for itself rather than for a form of another one.
    if (!map.has(form(text)) || text === word) map.set(form(text), word);
  };
  for (const [word, joining] of COMPOUND_PARTS) {
    const root = /[ae]$/.test(word) ? word.slice(0, -1) : word;
    for (const text of [word, `${word}s`, ...(root === word ? [] : [root, `${root}s`])]) add(before, text, word);
    if (joining !== null) for (const text of [joining, `${joining}s`]) add(before, text, word);
    // `ansöknings` also tells of ansökningar, `rum` of rummen.
    const stem = joining?.endsWith('ings') === true ? [joining.slice(0, -1)] : [];
    const roots = new Set([word, root, ...stem, ...(word.endsWith('m') ? [`${word}m`] : [])]);
    for (const one of roots) for (const ending of ENDINGS) add(last, one + ending, word);
    if (joining !== null) add(last, joining, word);
  }
  return { before, last, longest: Math.max(...Array.from(last.keys(), (text) => text.length)) };
}

const EXACT = makeJoints((text) => text);
const FOLDED = makeJoints(fold);
const remembered = new Map<string, readonly string[]>();

/**
 * Whether a word is likely a compound with the stem as a part: `hemtjänstpersonal` for `hemtjänst` and for `personal`.
 * What stands before the stem must be long enough for a word, so that `data` is no part of `idata`.
 */
export function isCompoundWith(stem: string, word: string): boolean {
  if (stem.length < SHORTEST_STEM) return false;
  const at = word.lastIndexOf(stem);
  return at === 0 || at >= SHORTEST_REST;
}

/**
 * The words that a Swedish compound is made of, in their base form: `hemtjänstpersonalen` gives hem, tjänst, hemtjänst, personal. Of a word
 * that is known in part only, the long part at its beginning or end. Nothing for a word that is no compound.
 */
export function splitCompound(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  const parts =
    word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || !/^\p{L}+$/u.test(word) ? [] : partsOf(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, parts);
  return parts;
}

/** The fewest words that together make up a compound, in their order: hemtjänst, personal. Letters may be without their marks. */
export function mainParts(word: string): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || !/^\p{L}+$/u.test(word)) return [];
  const exact = fewest(word, EXACT);
  const parts = exact.length > 0 || fold(word) !== word ? exact : fewest(word, FOLDED);
  return parts.length > 1 ? parts : [];
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly part: string;
}

function piecesOf(word: string, { before, last, longest }: Joints): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from <= word.length - SHORTEST_REST; from += 1) {
    for (let to = from + SHORTEST_REST; to <= Math.min(word.length, from + longest); to += 1) {
      const text = word.slice(from, to);
      const part = to === word.length ? last.get(text) : before.get(text);
      if (part !== undefined) pieces.push({ from, to, part });
    }
  }
  return pieces;
}

function partsOf(word: string): string[] {
  const pieces = piecesOf(word, EXACT);
  const fromStart = new Set([0]);
  for (const { from, to } of pieces) if (fromStart.has(from)) fromStart.add(to);
  const toEnd = new Set([word.length]);
  for (const { from, to } of pieces.toReversed()) if (toEnd.has(to)) toEnd.add(from);
  const isLast = (one: Piece): boolean => one.to === word.length;
  const whole = (one: Piece): boolean => one.from === 0 && isLast(one);
  if (pieces.some(whole) || fromStart.has(word.length)) {
    return distinct(pieces.filter((one) => !whole(one) && fromStart.has(one.from) && toEnd.has(one.to)));
  }
  const rest = ({ from, to }: Piece): number => word.length - (to - from);
  return distinct(
    pieces.filter(
      (one) =>
        rest(one) >= SHORTEST_UNKNOWN &&
        (one.from === 0 ? one.part.length >= SHORTEST_BEGINNING : isLast(one) && one.part.length >= SHORTEST_ALONE),
    ),
  );
}

function fewest(word: string, joints: Joints): string[] {
  const best = new Map<number, string[]>([[0, []]]);
  for (const { from, to, part } of piecesOf(word, joints)) {
    const way = best.get(from);
    if (way && way.length + 1 < (best.get(to)?.length ?? Infinity)) best.set(to, [...way, part]);
  }
  return best.get(word.length) ?? [];
}

function distinct(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.map((one) => one.part))];
}
