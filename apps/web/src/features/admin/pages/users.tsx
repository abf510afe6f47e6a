import { PLATFORM_ROLES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { AdminNav, DataTable, Link, Page, QueryView, Select, ShowMore, Tag, TextField, Time } from '../../../ui';
import { useUsers } from '../api/users';
import { FilterForm } from '../components/filter-form';
import { oneOf, useFilters } from '../components/use-filters';

const STATES = ['open', 'unverified', 'suspended'] as const;

/** Everyone with an account, for administrators. */
export function Component() {
  const { t } = useTranslation('administration');
  const { get, send } = useFilters();
  const filter = { q: get('q'), role: oneOf(PLATFORM_ROLES, get('role')), state: oneOf(STATES, get('state')) };
  const users = useUsers(filter);
  return (
    <Page title={t('users.title')} lead={t('users.lead')} noIndex>
      <AdminNav />
      <FilterForm onSend={send}>
        <TextField id="users-q" name="q" type="search" label={t('users.q')} defaultValue={filter.q} />
        <Select
          id="users-role"
          name="role"
          label={t('users.role')}
          defaultValue={filter.role}
          emptyLabel={t('any')}
          options={PLATFORM_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
        <Select
          id="users-state"
          name="state"
          label={t('users.state')}
          defaultValue={filter.state}
          emptyLabel={t('any')}
          options={STATES.map((value) => ({ value, label: t(`users.states.${value}`) }))}
        />
      </FilterForm>
      <QueryView query={users}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <p className="subtle">{t('users.empty')}</p>;
          return (
            <div>
              <DataTable
                caption={t('users.title')}
                hideCaption
                stacks
                rows={rows}
                rowKey={({ id }) => id}
                columns={[
                  {
                    id: 'name',
                    header: t('users.name'),
                    cell: ({ id, name, verified, suspendedAt }) => (
                      <>
                        <Link to={paths.user(id)}>{name}</Link>{' '}
                        {suspendedAt !== null && <Tag tone="danger">{t('users.suspended')}</Tag>}
                        {!verified && <Tag tone="warning">{t('users.unverified')}</Tag>}
                      </>
                    ),
                  },
                  { id: 'email', header: t('users.email'), cell: ({ email }) => email },
                  { id: 'role', header: t('users.role'), cell: ({ platformRole }) => t(`roles.${platformRole}`) },
                  {
                    id: 'places',
                    header: t('users.places'),
                    cell: ({ memberships }) => memberships.map(({ organisation }) => organisation.name).join(', '),
                  },
                  {
                    id: 'seen',
                    header: t('users.lastSeen'),
                    cell: ({ lastSeenAt }) => (lastSeenAt ? <Time value={lastSeenAt} /> : t('users.away')),
                  },
                ]}
              />
              <ShowMore query={users} />
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
}
