import type { ReactNode } from 'react';

/** One column of a board. */
export interface BoardColumn {
  key: string;
  title: string;
  /** How many cards it has. */
  count: string;
  content: ReactNode;
}

/** Columns side by side; below each other on phones. Cards are moved by a list of choices in each, never by dragging alone. */
export function BoardColumns({ label, columns }: { label: string; columns: readonly BoardColumn[] }) {
  return (
    <div className="council-board" role="group" aria-label={label}>
      {columns.map(({ key, title, count, content }) => (
        <section key={key} className="council-board__column" aria-labelledby={`column-${key}`}>
          <h3 id={`column-${key}`} className="council-board__title">
            {title} <span className="subtle">{count}</span>
          </h3>
          {content}
        </section>
      ))}
    </div>
  );
}
