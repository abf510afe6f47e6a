import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useTold } from '../../../lib/use-told';
import { Button, EmptyState, Link, Page, QueryView, Skeleton } from '../../../ui';
import { AccountTabs } from '../../../ui/account-tabs';
import { useBlockedPeople, useUnblockPerson } from '../api/blocked-people';

/** Whom one has blocked, and taking that back. */
export function Component() {
  const { t } = useTranslation('threads');
  const told = useTold();
  const unblock = useUnblockPerson();
  return (
    <Page title={t('blocked.title')} lead={t('blocked.lead')} noIndex>
      <AccountTabs />
      <QueryView query={useBlockedPeople()} skeleton={<Skeleton lines={4} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('blocked.empty')}>{t('blocked.emptyText')}</EmptyState>
          ) : (
            <ul className="rows">
              {items.map(({ id, name, workTitle }) => (
                <li key={id} className="rows__row">
                  <div className="rows__what">
                    <p className="rows__title">
                      <Link to={paths.person(id)}>{name}</Link>
                    </p>
                    {workTitle && <p className="subtle">{workTitle}</p>}
                  </div>
                  <Button
                    variant="secondary"
                    size="sm"
                    aria-label={t('blocked.undoOf', { name })}
                    loading={unblock.isPending && unblock.variables === id}
                    onClick={() => unblock.mutate(id, told(t('blocked.undone', { name })))}
                  >
                    {t('blocked.undo')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
