import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui';
import type { PlainForm } from './use-plain-form';
import { useWaitText } from './use-wait-text';

interface SubmitButtonProps {
  form: Pick<PlainForm<string>, 'sending' | 'wait'>;
  children: ReactNode;
}

/** Sends a form; while the server asks for patience it counts the seconds instead. */
export function SubmitButton({ form: { sending, wait }, children }: SubmitButtonProps) {
  const { t } = useTranslation('identity');
  const waitText = useWaitText();
  return (
    <div>
      <Button type="submit" loading={sending} aria-disabled={wait > 0 || undefined}>
        {wait > 0 ? t('wait.button', { wait: waitText(wait) }) : children}
      </Button>
    </div>
  );
}
