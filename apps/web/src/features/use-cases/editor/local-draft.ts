import { emptyValues, type FormValues } from './form-values';

const FORMAT = 2;

/** What somebody has typed in this browser and the server does not have yet. */
export interface LocalDraft {
  values: FormValues;
  /** The version that was being edited; null for a case that is new. */
  version: number | null;
}

/** Where the draft of a person and a case lies; people who share a browser do not meet each other's texts. */
export function localDraftKey(userId: string, useCaseId: string | null): string {
  return `torget.use-case-draft.${userId}.${useCaseId ?? 'new'}`;
}

/** Reads a draft; null when there is none, or one that this form cannot take. */
export function readLocalDraft(key: string): LocalDraft | null {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as (LocalDraft & { format?: number }) | null;
    if (stored?.format !== FORMAT) return null;
    return { values: emptyValues(stored.values), version: stored.version };
  } catch {
    return null;
  }
}

/** Keeps a draft; false when the browser stores nothing. */
export function writeLocalDraft(key: string, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ ...draft, format: FORMAT }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft. */
export function removeLocalDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}
