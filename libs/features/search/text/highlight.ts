import type { SearchHighlights, SearchText } from '../search-engine.js';
import { Beginnings } from './beginnings.js';
import { isCompoundWith } from './compound.js';
import { eachWord, fold, normalise, tokenAt, type Token } from './words.js';

/** Which words of a text a query has matched. */
export interface MatchedWords {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
  /** Beginnings of words with their marks taken off. */
  readonly foldedBeginnings: readonly string[];
  /** Words that compounds are marked for when they are part of them. */
  readonly parts?: readonly string[];
}

const FRAGMENT_LENGTH = 220;
const LEAD_IN = 60;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** What is already known of words, and how words begin that are worth a look, for each question: texts that are found together share most of theirs. */
const judged = new WeakMap<MatchedWords, { readonly known: Map<string, boolean>; readonly likely: Beginnings }>();

/** The words of a text that match. @param each is told of every word of the text. */
function hitsIn(text: string, matched: MatchedWords, each?: (start: number, end: number) => void): Token[] {
  let judgement = judged.get(matched);
  if (!judgement) {
    const { words, beginnings, foldedBeginnings, parts } = matched;
    const likely = new Beginnings(parts?.length ? null : [...words, ...beginnings, ...foldedBeginnings]);
    judged.set(matched, (judgement = { known: new Map<string, boolean>(), likely }));
  }
  const { known, likely } = judgement;
  const hits: Token[] = [];
  eachWord(text, (start, end) => {
    each?.(start, end);
    if (!likely.include(text, start, end)) return;
    const token = tokenAt(text, start, end);
    let isMatch = known.get(token.word);
    if (isMatch === undefined) known.set(token.word, (isMatch = matches(token.word, matched)));
    if (isMatch) hits.push(token);
  });
  return hits;
}

function matches(word: string, matched: MatchedWords): boolean {
  if (matched.words.has(word) || matched.beginnings.some((start) => word.startsWith(start))) return true;
  if (matched.parts?.some((part) => isCompoundWith(part, word)) === true) return true;
  // Few words begin with the right letter; only those are worth folding.
  const initial = fold(word.charAt(0));
  const likely = matched.foldedBeginnings.filter((start) => start.startsWith(initial));
  if (likely.length === 0) return false;
  const folded = fold(word);
  return likely.some((start) => folded.startsWith(start));
}

function mark(text: string, from: number, to: number, hits: readonly Token[]): string {
  let html = '';
  let at = from;
  for (const hit of hits) {
    if (hit.start < from || hit.end > to) continue;
    html += `${escapeHtml(text.slice(at, hit.start))}<mark>${escapeHtml(text.slice(hit.start, hit.end))}</mark>`;
    at = hit.end;
  }
  return html + escapeHtml(text.slice(at, to));
}

/** The whole text as HTML with `<mark>` around what matched, or null when nothing did. */
export function highlight(text: string, matched: MatchedWords): string | null {
  const normal = normalise(text);
  const hits = hitsIn(normal, matched);
  return hits.length > 0 ? mark(normal, 0, normal.length, hits) : null;
}

/** The stretch of a long text where most of the query's words stand close together, as HTML, or null when nothing matched. */
export function highlightFragment(text: string, matched: MatchedWords): string | null {
  const normal = normalise(text).replace(/\s+/gu, ' ').trim();
  const starts: number[] = [];
  const ends: number[] = [];
  const hits = hitsIn(normal, matched, (start, end) => {
    starts.push(start);
    ends.push(end);
  });
  const first = bestStart(hits);
  if (!first) return null;
  const wanted = Math.max(0, first.start - LEAD_IN);
  const from = wanted === 0 ? 0 : (starts.find((start) => start >= wanted) ?? wanted);
  const last = ends.findLast((end) => end <= from + FRAGMENT_LENGTH && end > from) ?? first.end;
  const to = from + FRAGMENT_LENGTH >= normal.length ? normal.length : Math.max(last, first.end);
  return `${from > 0 ? '… ' : ''}${mark(normal, from, to, hits)}${to < normal.length ? ' …' : ''}`;
}

function bestStart(hits: readonly Token[]): Token | undefined {
  let best: Token | undefined;
  let most = 0;
  hits.forEach((hit, at) => {
    const near = new Set<string>();
    for (let i = at; i < hits.length; i += 1) {
      const other = hits[i];
      if (!other || other.end > hit.start + FRAGMENT_LENGTH - LEAD_IN) break;
      near.add(other.word);
    }
    if (near.size > most) [best, most] = [hit, near.size];
  });
  return best;
}

/** Where the words stand in what is attached, or null when they are not there. */
export function highlightsOfAttached(
  { lang, attached }: { readonly lang: string; readonly attached: string },
  matched: MatchedWords,
): SearchHighlights | null {
  const found = highlightFragment(attached, matched);
  return found === null ? null : { lang, attached: found };
}

/**
 * Of the text in the reader's language when the words are in it, else of the first that has them. The body is looked through when the summary,
 * which is what a list shows of a text, has none of them.
 */
export function highlightsOf(
  texts: readonly SearchText[],
  matched: MatchedWords,
  lang?: string,
): SearchHighlights | null {
  for (const text of inReadersOrder(texts, lang)) {
    const title = highlight(text.title, matched);
    const summary = highlight(text.summary, matched);
    const body = summary === null ? highlightFragment(text.body, matched) : null;
    if (title !== null || summary !== null || body !== null) {
      return {
        lang: text.lang,
        ...(title === null ? {} : { title }),
        ...(summary === null ? {} : { summary }),
        ...(body === null ? {} : { body }),
      };
    }
  }
  return null;
}

/** Texts in the reader's language before all others. */
function inReadersOrder<Text extends { readonly lang: string }>(texts: readonly Text[], lang?: string): Text[] {
  return [...texts.filter((text) => text.lang === lang), ...texts.filter((text) => text.lang !== lang)];
}
