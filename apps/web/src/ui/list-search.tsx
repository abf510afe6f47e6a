import type { ReactNode } from 'react';
import { TextField } from './field';

interface ListSearchProps {
  /** Names the form to screen readers, such as "Find hubs". */
  label: string;
  /** Of the field that words are typed in. */
  id: string;
  q: string;
  qLabel: string;
  qMax: number;
  /** Says more about what can be typed. */
  qHelp?: string;
  onQ: (q: string) => void;
  /** Where the form goes without scripts, when it is not this page. */
  action?: string;
  /** The filters beside it. */
  children?: ReactNode;
}

/** What a list is narrowed by: words, and filters beside them. It acts while one types; without scripts, a button sends it. */
export function ListSearch({ label, id, q, qLabel, qMax, qHelp, onQ, action, children }: ListSearchProps) {
  return (
    <form
      className="list-search"
      method="get"
      action={action}
      role="search"
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField
        id={id}
        name="q"
        type="search"
        label={qLabel}
        description={qHelp}
        autoComplete="off"
        maxLength={qMax}
        data-search-box
        value={q}
        onChange={(event) => onQ(event.target.value)}
      />
      {children}
      <noscript>
        <button type="submit" className="ds-button" data-variant="primary">
          {qLabel}
        </button>
      </noscript>
    </form>
  );
}
