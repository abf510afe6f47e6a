import type { Me } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { organisationPath, paths } from '../../../lib/paths';
import { DemoBadge, Link } from '../../../ui';

/** Where one belongs. */
export function Memberships({ me: { memberships } }: { me: Me }) {
  const { t } = useTranslation(['identity', 'belonging']);
  const label = useLabel();
  return (
    <section className="side-box" aria-labelledby="memberships">
      <h2 id="memberships" className="ds-heading" data-size="xs">
        {t('identity:profile.memberships')}
      </h2>
      {memberships.length === 0 ? (
        <>
          <p>{t('identity:profile.membershipsEmpty')}</p>
          <p className="subtle">{t('identity:profile.membershipsEmptyText')}</p>
        </>
      ) : (
        <ul className="plain-list">
          {memberships.map(({ organisation, role }) => (
            <li key={organisation.id}>
              <Link to={organisationPath(organisation)}>{organisation.name}</Link>{' '}
              {organisation.isDemo && <DemoBadge />}
              <p className="subtle">
                {label('membershipRole', role)} ·{' '}
                <Link
                  to={paths.members(organisation.slug)}
                  aria-label={`${t('belonging:join.members')}: ${organisation.name}`}
                >
                  {t('belonging:join.members')}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
