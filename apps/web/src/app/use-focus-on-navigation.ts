import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Moves the focus to the main part of the page when another page opens, as a browser does on a new document. */
export function useFocusOnNavigation(): RefObject<HTMLElement | null> {
  const { pathname, state } = useLocation() as { pathname: string; state: { keepFocus?: boolean } | null };
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // A page that only gets another address, such as a draft with its first save, is still the same page.
    if (!state?.keepFocus) main.current?.focus({ preventScroll: true });
  }, [pathname, state]);
  return main;
}
