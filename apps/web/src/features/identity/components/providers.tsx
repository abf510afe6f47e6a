import { useTranslation } from 'react-i18next';
import { ExternalLink } from '../../../ui';
import { useProviders } from '../api/providers';

/** Other ways to sign in, where the operator has set some up. A page without them needs no word about them. */
export function Providers() {
  const { t } = useTranslation('identity');
  const providers = useProviders().data?.items ?? [];
  if (providers.length === 0) return null;
  return (
    <section className="section" aria-labelledby="providers">
      <h2 id="providers" className="ds-heading" data-size="sm">
        {t('signIn.providers')}
      </h2>
      <ul className="plain-list">
        {providers.map(({ id, name, startUrl }) => (
          <li key={id}>
            <ExternalLink href={startUrl}>{t('signIn.provider', { name })}</ExternalLink>
          </li>
        ))}
      </ul>
      <h2 className="ds-heading" data-size="sm">
        {t('signIn.withPassword')}
      </h2>
    </section>
  );
}
