import { STOP_WORDS } from '../data/stop-words.js';

/** A word of a text and where it stands in the text's NFC form. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** For the letters of European languages, whether they belong to words: texts are long, and asking a pattern takes ten times as long. */
const COMMON = Uint8Array.from({ length: 0x250 }, (_, code) =>
  WORD_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0,
);
const ASCII = /^[\x20-\x7e]*$/;
const LONGEST_WORD = 64;
const MOST_QUERY_WORDS = 12;
const LONGEST_QUERY = 500;

/** Letters that do not fall apart into a base letter and a mark. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** How many code units of a word stand at a place of a text: 0 for what separates words. */
function wordUnitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const common = COMMON[unit];
  if (common !== undefined) return common;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER.test(character) ? character.length : 0;
}

/** Tells where each word of a text begins and ends. Any input is taken: what is neither letter nor digit only separates. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    for (let units = wordUnitsAt(text, at); units > 0; units = wordUnitsAt(text, at)) at += units;
    if (at > start) visit(start, at);
  }
}

/** The word between two places of a text, in lower case. */
export function tokenAt(text: string, start: number, end: number): Token {
  return { word: text.slice(start, end).toLowerCase().slice(0, LONGEST_WORD), start, end };
}

/** The words of a text in lower case. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end) => tokens.push(tokenAt(text, start, end)));
  return tokens;
}

/** The form of a text that is kept, and that {@link tokenise} counts positions in: composed letters, no control characters, no half characters. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Surrogate}]/gu, ' ');
}

/** A word as it is typed without the letters of one's language: `äldreomsorg` is `aldreomsorg`. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœßđðłþı]/g, (letter) => FOLDED_LETTERS[letter] ?? letter);
}

/** Whether typing without å, ä, ö would have given another word. */
export function isAccented(word: string): boolean {
  return fold(word) !== word;
}

function joinedByHyphen(text: string, left: Token, right: Token): boolean {
  return right.start - left.end === 1 && /[-‐‑’']/.test(text.charAt(left.end));
}

/** What a text is indexed under, in its order: its words without stop words, and `etjänst` besides `e` and `tjänst` for `e-tjänst`. */
export function indexWords(text: string): string[] {
  const normal = normalise(text);
  const tokens = tokenise(normal);
  const words: string[] = [];
  tokens.forEach((token, at) => {
    if (!STOP_WORDS.has(token.word)) words.push(token.word);
    const before = tokens[at - 1];
    if (before && joinedByHyphen(normal, before, token))
      words.push(`${before.word}${token.word}`.slice(0, LONGEST_WORD));
  });
  return words;
}

/** The words of a query, and whether the last one may still be being typed. */
export interface QueryWords {
  readonly words: readonly string[];
  readonly lastIsPrefix: boolean;
}

/**
 * Reads a query. Stop words are dropped unless there is nothing else: then the last one counts as the beginning of a word.
 * A part of one letter is joined to its neighbour, so that `e-tjänst` asks for `etjänst`.
 */
export function queryWords(query: string): QueryWords {
  const normal = normalise(query.slice(0, LONGEST_QUERY));
  const tokens = tokenise(normal);
  const words: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) continue;
    if (next && joinedByHyphen(normal, token, next) && (token.word.length === 1 || next.word.length === 1)) {
      words.push(`${token.word}${next.word}`.slice(0, LONGEST_WORD));
      at += 1;
    } else {
      words.push(token.word);
    }
  }
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const kept = telling.length > 0 ? telling : words.slice(-1);
  return {
    words: [...new Set(kept)].slice(0, MOST_QUERY_WORDS),
    lastIsPrefix: kept.at(-1) === words.at(-1) && words.length > 0 && !/\s$/u.test(normal),
  };
}

/**
 * The stem that a noun of doing shares with its verb, or null: `transkribering` has it of transkribera, `handläggare` and `handläggning` of
 * handlägga. @param stem of a Swedish word.
 */
export function verbStem(stem: string): string | null {
  const root = stem.replace(/(?:n?ing|ar)$/, '');
  return root !== stem && root.length >= 4 ? root : null;
}
