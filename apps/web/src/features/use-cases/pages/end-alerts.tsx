import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { Alert, ButtonLink, Page } from '../../../ui';
import { useUnsubscribe } from '../../../lib/saved-searches';
import { LinkPress } from '../components/link-press';

/** Where the last link of an alert leads: one press ends them. */
export function Component() {
  const { t } = useTranslation('following');
  const token = useSearchParams()[0].get('token') ?? '';
  const unsubscribe = useUnsubscribe();
  if (unsubscribe.isSuccess) {
    return (
      <Page title={t('unsubscribe.doneTitle')} width="narrow" noIndex>
        <Alert tone="success" live>
          {t('unsubscribe.done')}
        </Alert>
        <div className="row">
          <ButtonLink to={paths.savedSearches}>{t('unsubscribe.searches')}</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <LinkPress
      title={t('unsubscribe.title')}
      lead={t('unsubscribe.lead')}
      submit={t('unsubscribe.submit')}
      token={token}
      isPending={unsubscribe.isPending}
      error={unsubscribe.error}
      onPress={() => unsubscribe.mutate(token)}
    />
  );
}
