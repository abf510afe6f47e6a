import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { EmptyState, Link, Page, QueryView } from '../../../../ui';
import { useOwnActions } from '../api/minutes';
import { ActionRows } from '../components/action-points';

/** One's own action points of all meetings. */
export function Component() {
  const { t } = useTranslation('meetings');
  return (
    <Page title={t('actions.own')} lead={t('actions.ownLead')} width="narrow" noIndex>
      <p>
        <Link to={paths.meetings}>{t('page.all')}</Link>
      </p>
      <QueryView query={useOwnActions()}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('actions.ownNone')} />
          ) : (
            <>
              <h2 className="ds-sr-only">{t('actions.title')}</h2>
              <ActionRows actions={items} ofMany />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
