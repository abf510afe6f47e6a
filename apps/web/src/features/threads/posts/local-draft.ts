/** What somebody has begun to write in a thread, in this browser. */
export interface LocalDraft {
  readonly body: string;
  readonly replyTo: { readonly id: string; readonly seq: number } | null;
  /** When the server had this text, as it said; null for one that it has not got yet. */
  readonly keptAt: string | null;
}

function keyOf(userId: string, place: string): string {
  return `torget.draft.${userId}.${place}`;
}

/** Reads a draft; null when there is none. @param place the thread, or what a new one is for. */
export function readDraft(userId: string, place: string): LocalDraft | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(userId, place)) ?? 'null') as LocalDraft | null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it when it is null. A browser that stores nothing keeps it on the server only. */
export function writeDraft(userId: string, place: string, draft: LocalDraft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(userId, place), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(userId, place));
  } catch {
    // Nothing can be stored here.
  }
}
