import type { UseCaseResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button } from '../../../ui';
import { useConfirm } from '../api/freshness';

interface StillRightProps {
  useCase: Pick<UseCaseResponse, 'slug' | 'isStale'>;
  /** What it is about, where that does not go without saying: in a list. */
  about?: string;
}

/** One press by its people says that the case still is true. */
export function StillRight({ useCase, about }: StillRightProps) {
  const { t } = useTranslation('following');
  const toast = useToast();
  const problemText = useProblemText();
  const confirm = useConfirm(useCase);
  return (
    <Button
      variant={useCase.isStale ? (about === undefined ? 'primary' : 'secondary') : 'tertiary'}
      size={about === undefined ? undefined : 'sm'}
      loading={confirm.isPending}
      onClick={() =>
        confirm.mutate(undefined, {
          onSuccess: () => toast(t('owner.confirmed')),
          onError: (error) => toast(problemText(error), 'danger'),
        })
      }
    >
      {t('owner.confirm')}
      {about !== undefined && <span className="ds-sr-only">: {about}</span>}
    </Button>
  );
}
