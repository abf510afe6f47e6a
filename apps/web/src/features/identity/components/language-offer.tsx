import type { Language } from '#contracts';
import { useTranslation } from 'react-i18next';
import { languagePrefix } from '../../../lib/i18n';
import { paths } from '../../../lib/paths';
import { Alert, ExternalLink } from '../../../ui';

/** Offers the pages in the language that one has just chosen. */
export function LanguageOffer({ language }: { language: Language }) {
  const { t } = useTranslation('identity');
  return (
    <Alert live>
      <p>
        {t('profile.offerLanguage')}{' '}
        <ExternalLink href={`${languagePrefix(language)}${paths.profile}`} lang={language} hrefLang={language}>
          {t('profile.offerLanguageLink')}
        </ExternalLink>
      </p>
    </Alert>
  );
}
