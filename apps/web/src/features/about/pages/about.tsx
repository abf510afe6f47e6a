import { useTranslation } from 'react-i18next';
import { ExternalLink, Page } from '../../../ui';

const PARTS = ['what', 'evidence', 'who', 'open', 'privacy'] as const;

export function Component() {
  const { t } = useTranslation(['about', 'common']);
  return (
    <Page title={t('about.title')} description={t('about.description')} lead={t('about.lead')} width="narrow">
      <div className="prose">
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(`about.${part}Title`)}</h2>
            <p>{t(`about.${part}`)}</p>
          </section>
        ))}
        <p>
          <ExternalLink href="/api/docs">{t('common:footer.api')}</ExternalLink>
        </p>
      </div>
    </Page>
  );
}
