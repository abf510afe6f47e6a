const SHORTEST_STEM = 4;
const SHORTEST_REST = 3;

/**
 * Whether a word is likely a compound with the stem as a part: `hemtjänstpersonal` for `hemtjänst` and for `personal`.
 * What stands before the stem must be long enough for a word, so that `data` is no part of `idata`.
 */
export function isCompoundWith(stem: string, word: string): boolean {
  if (stem.length < SHORTEST_STEM) return false;
  const at = word.lastIndexOf(stem);
  return at === 0 || at >= SHORTEST_REST;
}
