import type { Me } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { organisationPath } from '../../../lib/paths';
import { DemoBadge, Link } from '../../../ui';

/** Where one belongs. */
export function Memberships({ me: { memberships } }: { me: Me }) {
  const { t } = useTranslation('identity');
  const label = useLabel();
  return (
    <section className="side-box" aria-labelledby="memberships">
      <h2 id="memberships" className="ds-heading" data-size="xs">
        {t('profile.memberships')}
      </h2>
      {memberships.length === 0 ? (
        <>
          <p>{t('profile.membershipsEmpty')}</p>
          <p className="subtle">{t('profile.membershipsEmptyText')}</p>
        </>
      ) : (
        <ul className="plain-list">
          {memberships.map(({ organisation, role }) => (
            <li key={organisation.id}>
              <Link to={organisationPath(organisation)}>{organisation.name}</Link>{' '}
              {organisation.isDemo && <DemoBadge />}
              <p className="subtle">{label('membershipRole', role)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
