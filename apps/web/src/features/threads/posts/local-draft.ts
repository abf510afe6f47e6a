/** What somebody has begun to write, in this browser. */
export interface LocalDraft<Content> {
  readonly content: Content;
  /** When the server had this text, as it said; null for one that it has not got yet. */
  readonly keptAt: string | null;
}

/** Where the browser keeps a draft. @param place the thread, or what a new one is for. */
export function draftKey(userId: string, place: string): string {
  return `torget.draft.${userId}.${place}`;
}

/** Reads a draft; null when there is none. @param place the thread, or what a new one is for. */
export function readDraft<Content>(userId: string, place: string): LocalDraft<Content> | null {
  try {
    const found = JSON.parse(localStorage.getItem(draftKey(userId, place)) ?? 'null') as LocalDraft<Content> | null;
    return found && 'content' in found ? found : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it when it is null. A browser that stores nothing keeps it on the server only. */
export function writeDraft<Content>(userId: string, place: string, draft: LocalDraft<Content> | null): void {
  try {
    if (draft) localStorage.setItem(draftKey(userId, place), JSON.stringify(draft));
    else localStorage.removeItem(draftKey(userId, place));
  } catch {
    // Nothing can be stored here.
  }
}
