import { useCallback, useSyncExternalStore } from 'react';

/** Whole seconds until a time in milliseconds since 1970, and 0 from then on. Goes by the clock, so that a sleeping browser does not wait too long. */
export function useSecondsUntil(time: number): number {
  const follow = useCallback(
    (tell: () => void) => {
      if (secondsUntil(time) === 0) return () => undefined;
      const timer = setInterval(tell, 250);
      return () => clearInterval(timer);
    },
    [time],
  );
  return useSyncExternalStore(
    follow,
    () => secondsUntil(time),
    () => 0,
  );
}

function secondsUntil(time: number): number {
  return Math.max(0, Math.ceil((time - Date.now()) / 1000));
}
