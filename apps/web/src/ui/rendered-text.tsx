import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

/** What the server has made of somebody's Markdown: safe to show. Links to pages of ours open without loading everything anew. */
export function RenderedText({ html }: { html: string }) {
  const navigate = useNavigate();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = text.current;
    const followInside = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const path = link?.getAttribute('href') ?? '';
      const isOurs = path.startsWith('/') && !path.startsWith('/api/');
      if (!isOurs || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void navigate(path);
    };
    shown?.addEventListener('click', followInside);
    return () => shown?.removeEventListener('click', followInside);
  }, [navigate]);
  return <div ref={text} className="post__text prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
