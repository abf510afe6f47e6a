import { Table as KitTable } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

export interface Column<T> {
  id: string;
  header: ReactNode;
  cell: (row: T) => ReactNode;
  /** Right-aligned figures. */
  numeric?: boolean;
}

interface DataTableProps<T> {
  /** Says what the table shows; read by screen readers, and seen unless `hideCaption`. */
  caption: string;
  hideCaption?: boolean;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  /** On phones each row is a list of what its columns are called and what is in them, and nothing is scrolled sideways; headers are texts then. */
  stacks?: boolean;
}

/** What the parts of a table are. Browsers forget it of those that styles lay out in another way. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** Rows of the same kind; scrolls sideways by itself on narrow screens, unless it `stacks`. The first column heads its row. */
export function DataTable<T>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  stacks = false,
}: DataTableProps<T>) {
  return (
    <ScrollRegion label={caption} className={stacks ? 'table-stacks' : ''}>
      <KitTable data-size="sm" zebra {...ROLES.table}>
        <caption className={hideCaption ? 'ds-sr-only' : undefined}>{caption}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.numeric ? 'numeric' : undefined} {...ROLES.column}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...ROLES.row}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" {...ROLES.head}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.numeric ? 'numeric' : undefined}
                    data-label={stacks ? column.header : undefined}
                    {...ROLES.cell}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </KitTable>
    </ScrollRegion>
  );
}

interface ScrollRegionProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A table that scrolls sideways by itself, and that the keyboard can scroll. */
export function ScrollRegion({ label, className = '', children }: ScrollRegionProps) {
  const scroller = useFocusableWhenScrollable();
  return (
    <div ref={scroller} className={`table-scroll ${className}`} role="region" aria-label={label}>
      {children}
    </div>
  );
}

/** Lets the keyboard reach an area that scrolls sideways, and only then. */
function useFocusableWhenScrollable(): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return area;
}
