/**
 * Whoever presses a button that goes away with its row, or a post whose menu goes with its words, would be left at the top of the page. This
 * puts the focus on what has taken that place instead, for as long as the page is there. A part of a page that moves the focus itself is let be.
 */
export function keepFocus(): void {
  let around: readonly HTMLElement[] = [];
  let index = 0;
  const note = (target: EventTarget | null): void => {
    // A dialog gives the focus back to where it was opened from, so that place counts.
    if (!(target instanceof HTMLElement) || target === document.body || (around.length > 0 && target.closest('dialog')))
      return;
    around = ancestorsOf(target);
    const row = target.closest('li');
    index = row?.parentElement ? [...row.parentElement.children].indexOf(row) : 0;
  };
  const watch = new MutationObserver(() => {
    if (document.activeElement !== document.body || around[0]?.isConnected !== false) return;
    const left = around.find((element) => element.isConnected);
    around = [];
    if (left?.closest('main')) goTo(left, index);
  });
  note(document.activeElement);
  document.addEventListener('focusin', ({ target }) => note(target));
  watch.observe(document.body, { childList: true, subtree: true });
}

/** The element itself first. */
function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  return parentElement ? [element, ...ancestorsOf(parentElement)] : [element];
}

/** In a list to the row that stands there now; else to the heading of the part, or to the part itself. */
function goTo(left: HTMLElement, index: number): void {
  const row = left.matches('ul, ol') ? (left.children[index] ?? left.lastElementChild) : left;
  const part = row instanceof HTMLElement ? row : left;
  const target = part.querySelector<HTMLElement>('h1, h2, h3') ?? part;
  // Only a script comes there, not the Tab key.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
