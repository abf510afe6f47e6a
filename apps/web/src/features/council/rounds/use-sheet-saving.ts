import type { components } from '#api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import type { Sheet, SheetNeed } from './api/rounds';
import { NO_EDITS, afterSaving, isEmpty, toSave, type NeedEdits } from './sheet-edits';

/** How long nothing is changed before it is saved, in milliseconds. */
const SETTLED_MS = 700;

/** How it goes with what was typed for a need. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** A reason stands without a score, and waits for it. */
  | { readonly kind: 'needsScore' }
  | { readonly kind: 'failed'; readonly error: unknown };

type AllEdits = Readonly<Record<string, NeedEdits>>;

/** What is typed on a sheet: kept in this browser until it is saved, and saved by itself, need by need. */
export interface SheetSaving {
  readonly editsOf: (needId: string) => NeedEdits;
  readonly stateOf: (needId: string) => SaveState;
  readonly edit: (needId: string, change: (edits: NeedEdits) => NeedEdits) => void;
  /** Saves now what waits, or failed before. */
  readonly saveNow: (needId: string) => void;
}

const keyOf = (sheet: Sheet): string => `torget.sheet.${sheet.roundId}.${sheet.seatId}`;

function kept(key: string): AllEdits {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as AllEdits;
  } catch {
    return {};
  }
}

function keep(key: string, edits: AllEdits): void {
  try {
    if (Object.values(edits).every(isEmpty)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(edits));
  } catch {
    // A browser that stores nothing: what is typed stays as long as the page is open.
  }
}

function without<Value>(all: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));
}

export function useSheetSaving(sheet: Sheet): SheetSaving {
  const api = useApi();
  const queryClient = useQueryClient();
  const key = keyOf(sheet);
  const [edits, setEdits] = useState<AllEdits>(() => kept(key));
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<Readonly<Record<string, unknown>>>({});
  const latest = useRef({ edits, sheet, sending });
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  useEffect(() => {
    latest.current = { edits, sheet, sending };
    keep(key, edits);
  });

  const itemOf = useCallback(
    (needId: string): SheetNeed | undefined => latest.current.sheet.needs.find(({ need }) => need.id === needId),
    [],
  );

  const save = useCallback(
    async (needId: string): Promise<void> => {
      const item = itemOf(needId);
      const body = item && toSave(item, latest.current.edits[needId] ?? NO_EDITS);
      if (!body || latest.current.sending.has(needId)) return;
      setSending((all) => new Set(all).add(needId));
      setFailed((all) => without(all, needId));
      try {
        const { item: saved, remaining } = await unwrap(
          api.PUT('/api/v1/council/needs/{id}/scores', {
            params: { path: { id: needId } },
            body: { roundId: latest.current.sheet.roundId, ...body },
          }),
        );
        const rest = (all: AllEdits): AllEdits => ({
          ...all,
          [needId]: afterSaving(item, all[needId] ?? NO_EDITS, body),
        });
        setEdits(rest);
        // The page may be left by now, and then nothing else forgets what has been saved.
        latest.current = { ...latest.current, edits: rest(latest.current.edits) };
        keep(key, latest.current.edits);
        queryClient.setQueryData<components['schemas']['SheetResponse']>(
          ['council', 'rounds', 'sheet', latest.current.sheet.roundId],
          (before) =>
            before && {
              ...before,
              remaining,
              needs: before.needs.map((one) => (one.need.id === needId ? saved : one)),
            },
        );
      } catch (error) {
        setFailed((all) => ({ ...all, [needId]: error }));
        // What the holder wrote meanwhile, or that scoring is over, is then seen on the sheet; what was typed stays.
        if (error instanceof ApiProblem && error.status === 409)
          await queryClient.invalidateQueries({ queryKey: ['council', 'rounds'] });
      } finally {
        setSending((all) => {
          const others = new Set(all);
          others.delete(needId);
          return others;
        });
      }
    },
    [api, itemOf, key, queryClient],
  );

  // Whatever waits and has not failed is saved when nothing more is typed for a moment; what was typed while saving, after that.
  useEffect(() => {
    const waiting = timers.current;
    for (const { need } of sheet.needs) {
      const own = edits[need.id];
      if (!own || isEmpty(own) || need.id in failed || sending.has(need.id) || !sheet.canScore) continue;
      clearTimeout(waiting.get(need.id));
      waiting.set(
        need.id,
        setTimeout(() => void save(need.id), SETTLED_MS),
      );
    }
    return () => {
      for (const timer of waiting.values()) clearTimeout(timer);
    };
  }, [edits, sending, failed, sheet, save]);

  // What waits when the page is left is saved at once: it has to count also for those who do not come back.
  useEffect(
    () => () => {
      const { edits: waiting, sheet: left } = latest.current;
      if (left.canScore) for (const needId of Object.keys(waiting)) void save(needId);
    },
    [save],
  );

  // A connection that comes back is the moment to try again.
  useEffect(() => {
    const again = () => setFailed({});
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);

  const stateOf = (needId: string): SaveState => {
    const item = sheet.needs.find(({ need }) => need.id === needId);
    const own = edits[needId] ?? NO_EDITS;
    if (needId in failed) return { kind: 'failed', error: failed[needId] };
    if (sending.has(needId)) return { kind: 'saving' };
    if (!item || isEmpty(own)) return { kind: 'saved' };
    return { kind: toSave(item, own) === null ? 'needsScore' : 'waiting' };
  };

  return {
    editsOf: (needId) => edits[needId] ?? NO_EDITS,
    stateOf,
    edit: (needId, change) => {
      setFailed((all) => without(all, needId));
      setEdits((all) => ({ ...all, [needId]: change(all[needId] ?? NO_EDITS) }));
    },
    saveNow: (needId) => {
      clearTimeout(timers.current.get(needId));
      void save(needId);
    },
  };
}
