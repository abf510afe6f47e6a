import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useBlocker, useSearchParams, type BlockerFunction } from 'react-router';

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
  const [value, setValue] = useState(() => codec.read(params));
  const written = useRef([search]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // In an effect and not while rendering: the URL changes in a transition, and an update made in the middle of one can bring
  // back what the value was when it began.
  const followUrl = useEffectEvent((arrived: string) => {
    const at = written.current.lastIndexOf(arrived);
    if (at !== -1) {
      // One that we wrote ourselves may arrive when newer ones are under way already, and says nothing new.
      written.current = written.current.slice(at);
      return;
    }
    // Any other comes from a link or from Back.
    clearTimeout(timer.current);
    written.current = [arrived];
    setValue(codec.read(new URLSearchParams(arrived)));
  });
  useEffect(() => followUrl(search), [search]);
  useEffect(() => () => clearTimeout(timer.current), []);

  // Who is on the way to another page would be called back by a URL that is written now. Nothing is blocked: this is only where the
  // router tells of a navigation before it renders anything.
  const stopWritingOnLeave = useCallback<BlockerFunction>(({ currentLocation, nextLocation }) => {
    if (nextLocation.pathname !== currentLocation.pathname) clearTimeout(timer.current);
    return false;
  }, []);
  useBlocker(stopWritingOnLeave);

  const change = useCallback(
    (next: T) => {
      setValue(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const params = codec.write(next);
        written.current.push(params.toString());
        setParams(params, { replace: true, preventScrollReset: true });
      }, WRITE_AFTER_MS);
    },
    [codec, setParams],
  );

  return [value, change];
}
