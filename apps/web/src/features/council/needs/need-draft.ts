/** What somebody has begun to write about a need, by the names of the fields. */
export type NeedDraft = Readonly<Record<string, readonly string[]>>;

const keyOf = (userId: string, source: string): string => `torget.need.${userId}.${source}`;

/** Reads what was begun in this browser; empty when there is nothing. @param source what it is made out of, or which need is changed. */
export function readNeedDraft(userId: string, source: string): NeedDraft {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(userId, source)) ?? '{}');
    return typeof found === 'object' && found !== null ? (found as NeedDraft) : {};
  } catch {
    return {};
  }
}

/** Keeps what was begun, or forgets it when it is null. */
export function writeNeedDraft(userId: string, source: string, values: FormData | null): void {
  try {
    if (values === null) localStorage.removeItem(keyOf(userId, source));
    else localStorage.setItem(keyOf(userId, source), JSON.stringify(draftOf(values)));
  } catch {
    // A browser that stores nothing: the text lasts as long as the page.
  }
}

function draftOf(values: FormData): NeedDraft {
  const texts = (name: string) => values.getAll(name).filter((value) => typeof value === 'string');
  return Object.fromEntries([...new Set(values.keys())].map((name) => [name, texts(name)]));
}
