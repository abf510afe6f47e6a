import { useEffect } from 'react';

/** Moves the focus to the main part when one state of a page gives way to another, as on a new page. */
export function useFocusOnMain(): void {
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
}
