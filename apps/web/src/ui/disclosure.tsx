import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface DisclosureProps {
  /** What the button shows; `label` is its name when that is not enough. */
  button: ReactNode;
  label?: string;
  className?: string;
  /** Makes the panel only when it is opened, for pages with many of them. */
  lazy?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a panel below itself. Escape, a press elsewhere and leaving by Tab close it; what is done in it gives the focus back to the button. */
export function Disclosure({ button, label, className, lazy = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const buttonId = `${panelId}-button`;

  const close = useCallback(() => {
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  }, [buttonId]);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open, close]);

  return (
    <div ref={root} className={`disclosure ${className ?? ''}`}>
      <button
        id={buttonId}
        type="button"
        className="disclosure__button"
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      <div id={panelId} className="disclosure__panel" hidden={!open}>
        {(open || !lazy) && children(close)}
      </div>
    </div>
  );
}
