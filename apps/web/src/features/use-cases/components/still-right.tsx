import type { UseCaseResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button } from '../../../ui';
import { useConfirm } from '../api/freshness';

/** One press by its people says that the case still is true. */
export function StillRight({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('following');
  const toast = useToast();
  const problemText = useProblemText();
  const confirm = useConfirm(useCase);
  return (
    <Button
      variant={useCase.isStale ? 'primary' : 'tertiary'}
      loading={confirm.isPending}
      onClick={() =>
        confirm.mutate(undefined, {
          onSuccess: () => toast(t('owner.confirmed')),
          onError: (error) => toast(problemText(error), 'danger'),
        })
      }
    >
      {t('owner.confirm')}
    </Button>
  );
}
