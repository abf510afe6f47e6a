import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page has been taken over by the browser: what only the browser knows, such as its storage, must not be drawn before. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
