import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { useToast } from '../../../lib/toasts';
import { AdminNav, Link, Page } from '../../../ui';
import { useCreateSignInProvider } from '../api/sign-in-providers';
import { ProviderForm } from '../components/provider-form';

/** A new identity provider, of the kind in the address. */
export function Component() {
  const { t } = useTranslation('signInProviders');
  const kind = useParams()['kind'] === 'saml' ? 'saml' : 'oidc';
  const toast = useToast();
  const navigate = useNavigate();
  const create = useCreateSignInProvider();
  return (
    <Page title={t(`add.${kind}`)} lead={t('newLead')} width="narrow" noIndex>
      <AdminNav />
      <ProviderForm
        kind={kind}
        provider={null}
        submitLabel={t('create')}
        onSend={async ({ slug, ...fields }) => {
          await create.mutateAsync({ ...fields, kind, slug });
          toast(t('saved'));
          await navigate(paths.signInProvider(slug));
        }}
      />
      <p>
        <Link to={paths.signInProviders}>{t('backToList')}</Link>
      </p>
    </Page>
  );
}
