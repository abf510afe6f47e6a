import { useSyncExternalStore } from 'react';

/** A case that was chosen for a comparison. */
export interface ChosenCase {
  slug: string;
  title: string;
}

/** How many cases can stand side by side. */
export const MOST_COMPARED = 4;

const KEY = 'torget.compare';
const NONE: readonly ChosenCase[] = [];
const listeners = new Set<() => void>();
let remembered: { json: string | null; chosen: readonly ChosenCase[] } = { json: null, chosen: NONE };

/** What was chosen in this tab, in that order. */
function readChosen(): readonly ChosenCase[] {
  const json = readStored();
  // The same answer for the same text, as React asks of a store.
  if (json !== remembered.json) remembered = { json, chosen: parseChosen(json) };
  return remembered.chosen;
}

function readStored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // A browser that stores nothing remembers the choice as long as the page lives.
    return remembered.json;
  }
}

/** Reads a stored choice; anything else than two texts a case is left out. */
export function parseChosen(json: string | null): readonly ChosenCase[] {
  try {
    const stored: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(stored) ? stored.filter(isChosenCase).slice(0, MOST_COMPARED) : NONE;
  } catch {
    return NONE;
  }
}

function isChosenCase(value: unknown): value is ChosenCase {
  return (
    typeof value === 'object' &&
    value !== null &&
    'slug' in value &&
    typeof value.slug === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  );
}

/** The choice with a case added, or taken out when it was there; a full choice takes no more. */
export function toggleChosen(chosen: readonly ChosenCase[], one: ChosenCase): readonly ChosenCase[] {
  if (chosen.some(({ slug }) => slug === one.slug)) return chosen.filter(({ slug }) => slug !== one.slug);
  return chosen.length < MOST_COMPARED ? [...chosen, one] : chosen;
}

function keep(chosen: readonly ChosenCase[]): void {
  const json = JSON.stringify(chosen);
  try {
    sessionStorage.setItem(KEY, json);
  } catch {
    remembered = { json, chosen };
  }
  for (const listener of listeners) listener();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The cases that are chosen for a comparison in this tab, and how to change that. */
export function useCompareChoice() {
  const chosen = useSyncExternalStore(subscribe, readChosen, () => NONE);
  return {
    chosen,
    isChosen: (slug: string) => chosen.some((one) => one.slug === slug),
    isFull: chosen.length >= MOST_COMPARED,
    toggle: ({ slug, title }: ChosenCase) => keep(toggleChosen(readChosen(), { slug, title })),
    clear: () => keep(NONE),
  };
}
