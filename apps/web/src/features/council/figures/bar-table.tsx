import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format';
import { DataTable } from '../../../ui';

/** One bar: what it stands for, and how much it is. */
export interface BarRow {
  key: string;
  name: ReactNode;
  value: number;
  /** How many there are in all, where that is known: a share is then said too. */
  of?: number;
}

export interface BarTableProps {
  /** Says what is counted; read by screen readers, and seen unless `hideCaption`. */
  caption: string;
  hideCaption?: boolean;
  /** What the rows are, such as "County". */
  nameHeader: string;
  /** What the values are, such as "Municipalities". */
  valueHeader: string;
  /** What `of` is; with it comes a column of its own. */
  ofHeader?: string;
  rows: readonly BarRow[];
  /** The value that fills the whole width; the largest unless said. */
  longest?: number;
  /** How a value is written; as a number unless said. */
  write?: (value: number) => string;
}

/**
 * Figures as bars and as a table at once: each row says its value in words beside its bar, so that nothing has to be read out
 * of a picture, and nothing is lost in print or without colours.
 */
export function BarTable({
  caption,
  hideCaption,
  nameHeader,
  valueHeader,
  ofHeader,
  rows,
  longest,
  write,
}: BarTableProps) {
  const format = useFormat();
  const say = write ?? format.number;
  const whole = longest ?? Math.max(0, ...rows.map(({ value }) => value));
  return (
    <div className="bar-table">
      <DataTable
        caption={caption}
        hideCaption={hideCaption}
        rows={[...rows]}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', header: nameHeader, cell: ({ name }) => name },
          {
            id: 'value',
            header: valueHeader,
            cell: ({ value }) => (
              <span className="bar-table__value">
                <span className="bar-table__number">{say(value)}</span>
                <Bar share={whole > 0 ? value / whole : 0} />
              </span>
            ),
          },
          ...(ofHeader === undefined
            ? []
            : [
                {
                  id: 'of',
                  header: ofHeader,
                  numeric: true,
                  cell: ({ of }: BarRow) => (of === undefined ? '–' : format.number(of)),
                },
              ]),
        ]}
      />
    </div>
  );
}

/** A bar without words. @param share of the whole width, 0 to 1. */
export function Bar({ share }: { share: number }) {
  const width = Math.min(1, Math.max(0, share)) * 100;
  return (
    // The length is an attribute of SVG: inline styles are not let through by the security policy.
    <svg className="bar" height="14" width="100%" aria-hidden="true" focusable="false">
      <rect className="bar__track" width="100%" height="14" rx="3" />
      {width > 0 && <rect className="bar__value" width={`${Math.max(width, 1).toFixed(1)}%`} height="14" rx="3" />}
    </svg>
  );
}
