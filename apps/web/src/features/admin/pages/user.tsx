import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { AdminNav, Link, Page, QueryView, Time } from '../../../ui';
import { useUser } from '../api/users';
import { UserRole } from '../components/user-role';
import { UserSuspension } from '../components/user-suspension';

/** One person, for administrators. */
export function Component() {
  const { t } = useTranslation('administration');
  const { id = '' } = useParams();
  const user = useUser(id);
  return (
    <Page title={user.data?.name ?? t('users.title')} noIndex>
      <AdminNav />
      <QueryView query={user}>
        {(found) => (
          <div className="sections">
            <dl className="facts">
              <div>
                <dt>{t('users.email')}</dt>
                <dd>{found.email}</dd>
              </div>
              <div>
                <dt>{t('users.places')}</dt>
                <dd>
                  {found.memberships
                    .map(({ organisation, role }) => `${organisation.name} (${t(`membership.${role}`)})`)
                    .join(', ') || t('user.none')}
                </dd>
              </div>
              <div>
                <dt>{t('user.created')}</dt>
                <dd>
                  <Time value={found.createdAt} />
                </dd>
              </div>
              <div>
                <dt>{t('user.twoStep')}</dt>
                <dd>{found.twoStep ? t('user.yes') : t('user.no')}</dd>
              </div>
              <div>
                <dt>{t('user.providers')}</dt>
                <dd>{found.providers.join(', ') || t('user.none')}</dd>
              </div>
              <div>
                <dt>{t('user.sessions')}</dt>
                <dd>{found.sessions}</dd>
              </div>
              <div>
                <dt>{t('user.apiTokens')}</dt>
                <dd>{found.apiTokens}</dd>
              </div>
            </dl>
            <div className="row">
              <Link to={paths.auditLog(id)}>{t('user.log')}</Link>
              {found.verified && found.suspendedAt === null && <Link to={paths.person(id)}>{t('user.profile')}</Link>}
              <Link to={paths.users}>{t('users.back')}</Link>
            </div>
            {found.abilities.canChangeRole ? <UserRole user={found} /> : <p>{t('user.oneself')}</p>}
            {found.abilities.canSuspend && <UserSuspension user={found} />}
          </div>
        )}
      </QueryView>
    </Page>
  );
}
