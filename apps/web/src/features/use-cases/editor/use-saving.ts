import type { UseCaseResponse } from '#api-client';
import type { Language } from '#contracts';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ApiProblem, unwrap } from '../../../lib/api-problem';
import { newRequestKey } from '../../../lib/request-key';
import { useApi } from '../../../lib/services';
import { etagOf, useRememberUseCase } from '../api/get-use-case';
import { topField } from './form-fields';
import { checkForm } from './form-rules';
import { changedFields, toBody, valuesOf, type Body, type FormValues } from './form-values';
import { localDraftKey, removeLocalDraft, writeLocalDraft } from './local-draft';

const SAVE_AFTER_MS = 2000;

/** How far what is typed has come. */
export type SaveState =
  | { kind: 'untouched' }
  /** Typed and kept in this browser; the server comes next, or waits for a title. */
  | { kind: 'kept'; waitsForTitle: boolean }
  | { kind: 'saving' }
  /** On the server; `left` names the fields that have to be corrected before they can follow. */
  | { kind: 'saved'; at: Date; left: string[] }
  | { kind: 'offline' }
  /** Somebody else has saved meanwhile; nothing is sent before it is said what shall stand. */
  | { kind: 'conflict'; theirs: UseCaseResponse }
  | { kind: 'failed'; error: unknown };

interface SavingOptions {
  form: UseFormReturn<FormValues>;
  userId: string;
  language: Language;
  /** What the register holds; null while the case is new. */
  initial: UseCaseResponse | null;
  /** Called once, when a new case has got its address. */
  onCreated: (useCase: UseCaseResponse) => void;
  /** Puts other values in the form. */
  onReplace: (values: FormValues) => void;
}

/** What came of a save: the record, or what stood in the way; neither when there is nothing yet that could be saved. */
export interface SaveResult {
  useCase: UseCaseResponse | null;
  error: unknown;
}

/** A create request that may have to be sent again, exactly as it was. */
interface Creation {
  key: string;
  body: Partial<Body>;
}

/**
 * Keeps what is typed: in this browser at once, and on the server after a pause. A published case goes to the server only
 * when `save` is called, because others read it. Nothing is sent while somebody else's newer version waits for a decision.
 */
export function useSaving({ form, userId, language, initial, onCreated, onReplace }: SavingOptions) {
  const api = useApi();
  const remember = useRememberUseCase();
  const [record, setRecord] = useState(initial);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const held = useRef(initial);
  const creation = useRef<Creation | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const inConflict = useRef(false);

  const hold = useCallback((useCase: UseCaseResponse) => {
    held.current = useCase;
    setRecord(useCase);
  }, []);

  function keepHere() {
    const { current } = held;
    writeLocalDraft(localDraftKey(userId, current?.id ?? null), {
      values: form.getValues(),
      version: current?.version ?? null,
    });
  }

  async function create(body: Partial<Body>): Promise<UseCaseResponse> {
    // After a lost answer the first request is repeated as it was, so that there never are two drafts.
    // The address comes from the title; another one can be asked for afterwards.
    creation.current ??= { key: newRequestKey(), body: { ...body, slug: undefined } };
    const { key, body: first } = creation.current;
    try {
      return await unwrap(
        api.POST('/api/v1/use-cases', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...first, title: first.title ?? '', organisation: first.organisation ?? '' },
        }),
      );
    } catch (error) {
      if (error instanceof ApiProblem && error.status !== 0) creation.current = null;
      throw error;
    }
  }

  async function send(body: Partial<Body>): Promise<UseCaseResponse> {
    if (!held.current) {
      const created = await create(body);
      removeLocalDraft(localDraftKey(userId, null));
      hold(created);
      onCreated(created);
    }
    const base = held.current ?? initial;
    if (!base) throw new Error('There is nothing to save to');
    const known = toBody(valuesOf(base, language));
    const changed = changedFields(known, { ...known, ...body });
    if (changed.slug === '' || changed.slug === base.slug) delete changed.slug;
    if (Object.keys(changed).length === 0) return base;
    return unwrap(
      api.PATCH('/api/v1/use-cases/{slugOrId}', {
        params: { path: { slugOrId: base.id }, header: { 'If-Match': etagOf(base) } },
        body: changed,
      }),
    );
  }

  /** Sends what can be sent. */
  async function saveOnce(): Promise<SaveResult> {
    clearTimeout(timer.current);
    timer.current = undefined;
    const values = form.getValues();
    if (inConflict.current) return { useCase: null, error: null };
    if (!held.current && (values.title.trim() === '' || values.organisation === '')) {
      setState({ kind: 'kept', waitsForTitle: true });
      return { useCase: null, error: null };
    }
    const left = [...new Set(checkForm(values, 'draft').map(({ path }) => topField(path)))];
    const typed = toBody(values);
    const body = Object.fromEntries(Object.entries(typed).filter(([name]) => !left.includes(name)));
    setState({ kind: 'saving' });
    try {
      const saved = await send(body);
      hold(saved);
      remember(saved);
      const isAll = left.length === 0 && JSON.stringify(toBody(form.getValues())) === JSON.stringify(typed);
      if (isAll) removeLocalDraft(localDraftKey(userId, saved.id));
      else keepHere();
      setState({ kind: 'saved', at: new Date(), left });
      return { useCase: saved, error: null };
    } catch (error) {
      return { useCase: null, error: await fail(error) };
    }
  }

  /** Says why a save has failed; gives the error, unless it is one to decide about instead. */
  async function fail(error: unknown): Promise<unknown> {
    if (!(error instanceof ApiProblem)) {
      setState({ kind: 'failed', error });
      return error;
    }
    if (error.status === 412 && held.current) {
      try {
        reportConflict(await fetchTheirs(held.current.id));
        return null;
      } catch (second) {
        return fail(second);
      }
    }
    setState(error.status === 0 ? { kind: 'offline' } : { kind: 'failed', error });
    return error;
  }

  /** Saves now, after any save that is under way. */
  function save(): Promise<SaveResult> {
    const next = running.current.then(saveOnce);
    running.current = next.catch(() => undefined);
    return next;
  }

  const goesByItself = () => held.current === null || held.current.status === 'draft';
  const onChange = useEffectEvent(() => {
    keepHere();
    if (inConflict.current) return;
    setState({ kind: 'kept', waitsForTitle: false });
    clearTimeout(timer.current);
    if (goesByItself()) timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
  });
  const onOnline = useEffectEvent(() => {
    if (state.kind === 'offline' && goesByItself()) void save();
  });

  useEffect(() => form.subscribe({ formState: { values: true }, callback: () => onChange() }), [form]);
  useEffect(() => {
    const tryAgain = () => onOnline();
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, []);
  const onLeave = useEffectEvent(() => {
    if (timer.current !== undefined) void save();
  });
  useEffect(() => () => onLeave(), []);

  const fetchTheirs = (id: string) =>
    unwrap(api.GET('/api/v1/use-cases/{slugOrId}', { params: { path: { slugOrId: id } } }));

  /** Begins a conflict; also one that was found before anything was sent, when an old draft of this browser meets a newer version. */
  function reportConflict(theirs: UseCaseResponse): void {
    clearTimeout(timer.current);
    timer.current = undefined;
    inConflict.current = true;
    setState({ kind: 'conflict', theirs });
  }

  /** Ends a conflict: these values, chosen from both, are what is saved next. */
  function settle(theirs: UseCaseResponse, values: FormValues): void {
    hold(theirs);
    remember(theirs);
    inConflict.current = false;
    onReplace(values);
    keepHere();
    setState({ kind: 'kept', waitsForTitle: false });
  }

  // Whoever comes back to a page that was left open, and has typed nothing since, sees what was written elsewhere meanwhile.
  const onReturn = useEffectEvent(async () => {
    const { current } = held;
    if (document.visibilityState !== 'visible' || !current || inConflict.current || timer.current !== undefined) return;
    const isUntouched = () =>
      JSON.stringify(toBody(form.getValues())) === JSON.stringify(toBody(valuesOf(current, language)));
    if (!isUntouched()) return;
    const newest = await fetchTheirs(current.id).catch(() => null);
    if (!newest || newest.version <= current.version || held.current !== current || !isUntouched()) return;
    hold(newest);
    remember(newest);
    onReplace(valuesOf(newest, language));
    clearTimeout(timer.current);
    timer.current = undefined;
    removeLocalDraft(localDraftKey(userId, newest.id));
    setState({ kind: 'saved', at: new Date(newest.updatedAt), left: [] });
  });
  useEffect(() => {
    const look = () => void onReturn();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  return { record, state, save, hold, settle, reportConflict };
}

export type Saving = ReturnType<typeof useSaving>;
