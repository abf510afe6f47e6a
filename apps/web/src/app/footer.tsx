import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths';
import { useServices } from '../lib/services';
import { ExternalLink, Link } from '../ui';

/** The foot of every page. */
export function Footer() {
  const { t } = useTranslation();
  const { contactEmail } = useServices().config;
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p className="footer__promise">{t('footer.promise')}</p>
        <nav aria-label={t('nav.footer')}>
          <ul className="footer__links">
            <li>
              <Link to={paths.accessibility}>{t('footer.accessibility')}</Link>
            </li>
            {contactEmail !== null && (
              <li>
                <ExternalLink href={`mailto:${contactEmail}`}>{t('footer.support')}</ExternalLink>
              </li>
            )}
            <li>
              <Link to={paths.about}>{t('footer.about')}</Link>
            </li>
            <li>
              <Link to={paths.openData}>{t('footer.openData')}</Link>
            </li>
            <li>
              <ExternalLink href="/api/docs">{t('footer.api')}</ExternalLink>
            </li>
            <li>
              <ExternalLink href="https://eupl.eu/">{t('footer.licence')}</ExternalLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
