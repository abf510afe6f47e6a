import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { paths } from '../lib/paths';
import { useMe } from '../lib/session';

/** The way between the pages of administration, for administrators; editors, who come to the queues too, may open none of the others. */
export function AdminNav() {
  const { t } = useTranslation('administration');
  const me = useMe();
  if (me?.platformRole !== 'admin') return null;
  const links = [
    [paths.admin, t('nav.overview')],
    [paths.queues, t('nav.queues')],
    [paths.users, t('nav.users')],
    [paths.standings, t('nav.organisations')],
    [paths.ownerlessHubs, t('nav.hubs')],
    [paths.signInProviders, t('nav.signIn')],
    [paths.settings, t('nav.settings')],
    [paths.auditLog(), t('nav.log')],
  ] as const;
  return (
    <nav aria-label={t('nav.label')}>
      <ul className="links">
        {links.map(([to, label]) => (
          <li key={to}>
            <NavLink to={to} end={to === paths.admin}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
