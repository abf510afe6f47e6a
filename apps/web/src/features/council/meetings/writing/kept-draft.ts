import type { Draft, DraftStore } from './shared-text';

/** Keeps what somebody typed into a part of minutes in this browser, until it is saved. */
export function keptDraft(userId: string, sectionId: string): DraftStore {
  const key = `torget.minutes.${userId}.${sectionId}`;
  return {
    read: () => {
      try {
        return asDraft(JSON.parse(localStorage.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    write: (draft) => {
      try {
        if (draft === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(draft));
      } catch {
        // A browser that keeps nothing still saves.
      }
    },
  };
}

function asDraft(found: unknown): Draft | null {
  const { base, text } = (found ?? {}) as Partial<Draft>;
  return typeof text === 'string' && typeof base?.version === 'number' && typeof base.text === 'string'
    ? { base: { version: base.version, text: base.text }, text }
    : null;
}
