import { useEffect, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../../../lib/api-problem';
import { SharedText, type DraftStore, type SavedText, type SaveText } from './shared-text';

const isPassing = (problem: unknown): boolean =>
  problem instanceof ApiProblem && (problem.status === 0 || problem.status === 429 || problem.status >= 500);

/** A text that several write at once. @see SharedText */
export function useSharedText(saved: SavedText, drafts: DraftStore, save: SaveText) {
  const [shared] = useState(() => new SharedText({ saved, drafts, save, isPassing }));
  const view = useSyncExternalStore(shared.subscribe, shared.look, shared.look);
  const { version, text } = saved;
  useEffect(() => shared.receive({ version, text }), [shared, version, text]);
  useEffect(() => {
    const send = () => void shared.send();
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      send();
    };
  }, [shared]);
  return { shared, view };
}
