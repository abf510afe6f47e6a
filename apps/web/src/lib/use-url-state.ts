import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

const WRITE_AFTER_MS = 150;

/** How view state is read from the query of the URL and written to it. Give one that does not change between renders. */
export interface UrlStateCodec<T> {
  read(params: URLSearchParams): T;
  write(state: T): URLSearchParams;
}

/**
 * View state that lives in the URL, so that it can be shared and Back works. Changes show at once and reach the URL
 * after a short pause, so that no keystroke is lost to a slow navigation.
 */
export function useUrlState<T>(codec: UrlStateCodec<T>): [T, (next: T) => void] {
  const [params, setParams] = useSearchParams();
  const search = params.toString();
  const [local, setLocal] = useState(() => ({ seen: search, written: search, value: codec.read(params) }));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  if (local.seen !== search) {
    // A URL that we did not write ourselves comes from a link or from Back: follow it.
    const ours = local.written === search;
    setLocal({ seen: search, written: search, value: ours ? local.value : codec.read(params) });
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (next: T) => {
      setLocal((before) => ({ ...before, value: next }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const written = codec.write(next);
        setLocal((before) => ({ ...before, written: written.toString() }));
        setParams(written, { replace: true, preventScrollReset: true });
      }, WRITE_AFTER_MS);
    },
    [codec, setParams],
  );

  return [local.value, change];
}
