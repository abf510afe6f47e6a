import type { ReactNode } from 'react';
import { Page } from '../../../ui';
import { useFocusOnMain } from './use-focus-on-main';

/** What came of a link: a heading, what it means, and where to go from here. */
export function Outcome({ title, children, actions }: { title: string; children: ReactNode; actions: ReactNode }) {
  useFocusOnMain();
  return (
    <Page title={title} width="narrow" noIndex>
      <div className="prose">{children}</div>
      <div className="row">{actions}</div>
    </Page>
  );
}
