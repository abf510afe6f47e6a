import { THREAD_KINDS, type ThreadKind } from '#contracts';

/** A thread that is being written, in this browser. */
export interface NewThreadDraft {
  readonly title: string;
  readonly kind: ThreadKind;
  readonly body: string;
  /** What it is sent as: the same again opens no second one. */
  readonly clientId: string;
}

const keyOf = (userId: string, slug: string): string => `torget.new-thread.${userId}.${slug}`;

/** Reads what was begun; null when there is nothing. */
export function readNewThread(userId: string, slug: string): NewThreadDraft | null {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(userId, slug)) ?? 'null') as NewThreadDraft | null;
    return found && THREAD_KINDS.includes(found.kind) ? found : null;
  } catch {
    return null;
  }
}

/** Keeps what was begun, or forgets it when it is null. */
export function writeNewThread(userId: string, slug: string, draft: NewThreadDraft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(userId, slug), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(userId, slug));
  } catch {
    // A browser that stores nothing: the text lasts as long as the page.
  }
}
