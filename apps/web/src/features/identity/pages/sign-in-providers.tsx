import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { AdminNav, ButtonLink, Link, Page, QueryView, Tag } from '../../../ui';
import { useSignInProviders } from '../api/sign-in-providers';

/** The identity providers of the platform, for administrators. */
export function Component() {
  const { t } = useTranslation('signInProviders');
  const providers = useSignInProviders();
  return (
    <Page title={t('title')} lead={t('lead')} noIndex>
      <AdminNav />
      <div className="row">
        <ButtonLink to={paths.newSignInProvider('oidc')}>{t('add.oidc')}</ButtonLink>
        <ButtonLink to={paths.newSignInProvider('saml')} variant="secondary">
          {t('add.saml')}
        </ButtonLink>
      </div>
      <QueryView query={providers}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('empty')}</p>
          ) : (
            <ul className="rows" aria-label={t('title')}>
              {items.map(({ slug, name, kind, source, enabled, required, domains }) => (
                <li key={slug} className="rows__what">
                  <p className="rows__title">
                    <Link to={paths.signInProvider(slug)}>{name}</Link> <Tag>{t(`kind.${kind}`)}</Tag>{' '}
                    {source === 'file' && <Tag>{t('ofFile')}</Tag>}{' '}
                    {!enabled && <Tag tone="warning">{t('disabled')}</Tag>} {required && <Tag>{t('required')}</Tag>}
                  </p>
                  <p className="subtle">{domains.map(({ domain }) => domain).join(', ') || t('noDomains')}</p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
