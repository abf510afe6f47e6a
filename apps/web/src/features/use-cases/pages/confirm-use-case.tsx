import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { Alert, ButtonLink, Page } from '../../../ui';
import { useConfirmByLink } from '../api/freshness';
import { LinkPress } from '../components/link-press';

/** Where a reminder leads: one press says that the case still is true. */
export function Component() {
  const { t } = useTranslation('following');
  const token = useSearchParams()[0].get('token') ?? '';
  const confirm = useConfirmByLink();
  if (confirm.data) {
    return (
      <Page title={t('confirm.doneTitle')} width="narrow" noIndex>
        <Alert tone="success" live>
          {t('confirm.done', { title: confirm.data.title })}
        </Alert>
        <div className="row">
          <ButtonLink to={paths.useCase(confirm.data.slug)}>{t('confirm.open')}</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <LinkPress
      title={t('confirm.title')}
      lead={t('confirm.lead')}
      submit={t('confirm.submit')}
      token={token}
      isPending={confirm.isPending}
      error={confirm.error}
      onPress={() => confirm.mutate(token)}
    />
  );
}
