/** How many edits are forgiven in a word: none in short ones and in numbers, one in four to seven letters, two in longer ones. */
export function editsForgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Edits between two words: a letter added, dropped or changed, or two neighbours swapped, each count as one. */
export function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[right.length] ?? 0;
}

/** A word that a misspelt one may have been meant to be, and the pairs to compare for it: the words, and their stems. */
export interface Candidate {
  readonly word: string;
  readonly pairs: readonly (readonly [asked: string, candidate: string])[];
}

/** The nearest of some candidates that are near enough, at most `most`. A wrong first letter counts a little more: it is seldom. */
export function nearest(asked: string, candidates: readonly Candidate[], most: number): string[] {
  const edits = editsForgiven(asked);
  return candidates
    .map(({ word, pairs }) => ({
      word,
      distance: Math.min(...pairs.map(([left, right]) => editDistance(left, right) + (left[0] === right[0] ? 0 : 0.5))),
    }))
    .filter(({ distance }) => Math.floor(distance) <= edits)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}
