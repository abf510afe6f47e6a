import { useMemo, useState, type ReactNode } from 'react';
import { HeadContext, type HeadSink } from '../lib/page-meta';

interface TitleAnnouncerProps {
  /** Hears what pages say about themselves while they render; for the server. */
  onCollect?: HeadSink['collect'];
  children: ReactNode;
}

/** Puts a page's title and description in the document, and says a changed title to screen readers. */
export function TitleAnnouncer({ onCollect, children }: TitleAnnouncerProps) {
  const [said, setSaid] = useState('');
  const head = useMemo<HeadSink>(
    () => ({
      collect: (meta, title) => onCollect?.(meta, title),
      show: ({ description }, title) => {
        if (document.title !== title) {
          document.title = title;
          setSaid(title);
        }
        document.querySelector('meta[name="description"]')?.setAttribute('content', description ?? '');
      },
    }),
    [onCollect],
  );
  return (
    <HeadContext value={head}>
      {children}
      <p className="ds-sr-only" role="status">
        {said}
      </p>
    </HeadContext>
  );
}
