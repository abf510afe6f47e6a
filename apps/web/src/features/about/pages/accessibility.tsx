import { useTranslation } from 'react-i18next';
import { useServices } from '../../../lib/services';
import { ExternalLink, Page } from '../../../ui';

const SUPERVISOR = 'https://www.digg.se/tdosanmalan';

export function Component() {
  const { t } = useTranslation('about', { keyPrefix: 'accessibility' });
  const { contactEmail } = useServices().config;
  return (
    <Page title={t('title')} description={t('description')} lead={t('lead')} width="narrow">
      <div className="prose">
        <h2>{t('stateTitle')}</h2>
        <p>{t('state')}</p>
        <h2>{t('knownTitle')}</h2>
        <ul>
          {t('known', { returnObjects: true }).map((known) => (
            <li key={known}>{known}</li>
          ))}
        </ul>
        <h2>{t('testedTitle')}</h2>
        <p>{t('tested')}</p>
        <h2>{t('reportTitle')}</h2>
        {contactEmail ? (
          <>
            <p>{t('reportMail')}</p>
            <p>
              <ExternalLink href={`mailto:${contactEmail}`}>{contactEmail}</ExternalLink>
            </p>
          </>
        ) : (
          <p>{t('reportNoMail')}</p>
        )}
        <h2>{t('supervisionTitle')}</h2>
        <p>{t('supervision')}</p>
        <p>
          <ExternalLink href={SUPERVISOR}>{t('supervisionLink')}</ExternalLink>
        </p>
      </div>
    </Page>
  );
}
