const KEY = 'torget.recent-searches';
const KEPT = 5;

/** What was searched for lately in this browser, the latest first. */
export function readRecentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Remembers a search in this browser. */
export function rememberSearch(text: string): void {
  if (text === '') return;
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([text, ...readRecentSearches().filter((item) => item !== text)].slice(0, KEPT)),
    );
  } catch {
    // A browser that stores nothing just has no recent searches.
  }
}

/** Forgets what was searched for in this browser. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
}
