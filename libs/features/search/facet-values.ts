import type { FacetValue } from './search-engine.js';
import { editDistance, editsForgiven } from './text/edit-distance.js';
import { fold, normalise } from './text/words.js';

const plain = (text: string): string => fold(normalise(text).trim().toLowerCase());

/** Whether a value begins with what was typed when some edits are forgiven. */
function beginsNearly(value: string, typed: string, edits: number): boolean {
  for (let length = typed.length - edits; length <= typed.length + edits; length += 1)
    if (editDistance(typed, value.slice(0, length)) <= edits) return true;
  return false;
}

/**
 * The values of a facet that begin with what was typed, whatever its case and marks; when none does, those that begin nearly so. The most
 * frequent first.
 */
export function typedValues(values: readonly FacetValue[], typed: string, limit: number): FacetValue[] {
  const asked = plain(typed);
  const edits = editsForgiven(asked);
  const compared = values.filter(({ count }) => count > 0).map((one) => ({ one, text: plain(one.value) }));
  const exact = compared.filter(({ text }) => text.startsWith(asked));
  const found =
    exact.length > 0 || edits === 0 ? exact : compared.filter(({ text }) => beginsNearly(text, asked, edits));
  return found
    .map(({ one }) => one)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit);
}
