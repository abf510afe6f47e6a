import type { UseCaseResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, Dialog, Link } from '../../../ui';
import { useLeaveOwners } from '../api/change-use-case';

/** Where a mail leads that told an organisation that it was named as an owner: it may say no. */
export function LeaveOwners({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation(['reuse', 'common']);
  const [params, setParams] = useSearchParams();
  const me = useMe();
  const toast = useToast();
  const problemText = useProblemText();
  const leave = useLeaveOwners(useCase);
  const asked = params.get('lamna');
  const organisation = useCase.organisations.find(({ slug }) => slug === asked);
  if (!organisation) return null;
  if (me === null) {
    const next = `${paths.useCase(useCase.slug)}?lamna=${organisation.slug}`;
    return (
      <Alert>
        <Link to={paths.signIn(next)}>{t('reuse:leave.signIn')}</Link>
      </Alert>
    );
  }
  const close = () => setParams({}, { replace: true, preventScrollReset: true });
  return (
    <Dialog
      open
      title={t('reuse:leave.title', { organisation: organisation.name })}
      onClose={close}
      actions={
        <>
          <Button
            tone="danger"
            loading={leave.isPending}
            onClick={() =>
              leave.mutate(organisation, {
                onSuccess: () => {
                  close();
                  toast(t('reuse:leave.left', { organisation: organisation.name }));
                },
              })
            }
          >
            {t('reuse:leave.confirm')}
          </Button>
          <Button variant="secondary" onClick={close}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('reuse:leave.text')}</p>
      {leave.error && (
        <Alert tone="danger" live>
          {problemText(leave.error)}
        </Alert>
      )}
    </Dialog>
  );
}
