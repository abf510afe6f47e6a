import type { ReactNode } from 'react';
import { Button, Page } from '../../../ui';
import { useFocusOnMain } from './use-focus-on-main';

interface MailSentProps {
  title: string;
  children: ReactNode;
  /** Leads back to the form, with what was typed. */
  changeLabel: string;
  onChange: () => void;
  /** A link on. */
  next: ReactNode;
}

/** A mail is on its way: what to do with it, and what when it does not come. */
export function MailSent({ title, children, changeLabel, onChange, next }: MailSentProps) {
  useFocusOnMain();
  return (
    <Page title={title} width="narrow" noIndex>
      <div className="prose">{children}</div>
      <div className="row">
        <Button variant="secondary" onClick={onChange}>
          {changeLabel}
        </Button>
        {next}
      </div>
    </Page>
  );
}
