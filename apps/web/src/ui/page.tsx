import type { ReactNode } from 'react';
import { PageMeta, type PageMetaProps } from '../lib/page-meta';

interface PageProps extends PageMetaProps {
  /** The h1, when it is not the title. */
  heading?: ReactNode;
  lead?: ReactNode;
  /** Beside the heading: the main action of the page. */
  action?: ReactNode;
  /** Narrow for reading and forms; wide for lists. */
  width?: 'narrow' | 'wide';
  children?: ReactNode;
}

/** An ordinary page: title, one h1, an optional lead, and the content. */
export function Page({ heading, lead, action, width = 'wide', children, ...meta }: PageProps) {
  return (
    <div className={width === 'narrow' ? 'page page--narrow' : 'page'}>
      <PageMeta {...meta} />
      <div className="page__head">
        <h1 className="ds-heading" data-size="lg">
          {heading ?? meta.title}
        </h1>
        {action}
      </div>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

/** A part of a page under a heading; `id` names it to screen readers. */
export function Section({
  id,
  title,
  children,
  action,
}: {
  id: string;
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id} className="ds-heading" data-size="sm">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
