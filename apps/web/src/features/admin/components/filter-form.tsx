import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui';

/** Fields that narrow a list down; nothing changes until they are sent. */
export function FilterForm({ onSend, children }: { onSend: (form: HTMLFormElement) => void; children: ReactNode }) {
  const { t } = useTranslation('administration');
  return (
    <form
      role="search"
      className="row row--fields"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(event.currentTarget);
      }}
    >
      {children}
      <Button type="submit" variant="secondary">
        {t('search')}
      </Button>
    </form>
  );
}
