import type { ReactNode } from 'react';

/** Text that can be unfolded; native, so it works without JavaScript. */
export function Details({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="details__content">{children}</div>
    </details>
  );
}
