import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui';
import { useProviders, useStartAddress, type Provider } from '../api/providers';

/** With more than these a list is harder to read than an address is to type. */
const MOST_LISTED = 8;

/** Other ways to sign in, where the operator has set some up. A page without them needs no word about them. */
export function Providers({ next }: { next: string }) {
  const { t } = useTranslation(['signingIn', 'identity']);
  const providers = useProviders().data?.items ?? [];
  if (providers.length === 0) return null;
  return (
    <section className="section" aria-labelledby="providers">
      <h2 id="providers" className="ds-heading" data-size="sm">
        {t('identity:signIn.providers')}
      </h2>
      {providers.length > MOST_LISTED ? (
        <p>{t('signingIn:providers.typeAddress')}</p>
      ) : (
        <ProviderLinks providers={providers} next={next} />
      )}
      <h2 className="ds-heading" data-size="sm">
        {t('identity:signIn.withPassword')}
      </h2>
    </section>
  );
}

/** What is right for an address that was typed: said when it appears, since it comes after the field. */
export function RightProviders({ providers, next }: { providers: readonly Provider[]; next: string }) {
  const { t } = useTranslation('signingIn');
  return (
    <div role="status">
      {providers.length > 0 && (
        <Alert>
          <div className="stack stack--tight">
            <p>{t(providers.some(({ required }) => required) ? 'providers.required' : 'providers.right')}</p>
            <ProviderLinks providers={providers} next={next} />
          </div>
        </Alert>
      )}
    </div>
  );
}

function ProviderLinks({ providers, next }: { providers: readonly Provider[]; next: string }) {
  const { t } = useTranslation('identity');
  const startAddress = useStartAddress();
  return (
    <ul className="plain-list">
      {providers.map((provider) => (
        <li key={provider.slug}>
          <a className="ds-button" data-variant="secondary" href={startAddress(provider, next)}>
            {t('signIn.provider', { name: provider.name })}
          </a>
        </li>
      ))}
    </ul>
  );
}
