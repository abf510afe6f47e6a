import type { ProviderDetail } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { AdminNav, Alert, Button, Dialog, Link, Page, QueryView, Section } from '../../../ui';
import {
  useCheckSignInProvider,
  useRemoveSignInProvider,
  useSignInProvider,
  useUpdateSignInProvider,
} from '../api/sign-in-providers';
import { ProviderForm } from '../components/provider-form';

/** One identity provider: what the other side must know, what we know, and whether it answers. */
export function Component() {
  const { t } = useTranslation('signInProviders');
  const provider = useSignInProvider(useParams()['slug'] ?? '');
  return (
    <QueryView query={provider} wholePage>
      {(found) => (
        <Page title={found.name} lead={t(`kind.${found.kind}`)} width="narrow" noIndex>
          <AdminNav />
          {found.source === 'file' && (
            <Alert>
              <p>{t('ofFileText')}</p>
            </Alert>
          )}
          <OurAddresses provider={found} />
          <Check slug={found.slug} />
          {found.source === 'web' && <Edit key={found.version} provider={found} />}
          {found.source === 'web' && <Remove provider={found} />}
          <p>
            <Link to={paths.signInProviders}>{t('backToList')}</Link>
          </p>
        </Page>
      )}
    </QueryView>
  );
}

function OurAddresses({ provider: { kind, addresses, saml } }: { provider: ProviderDetail }) {
  const { t } = useTranslation('signInProviders');
  const facts = [
    { label: t(kind === 'saml' ? 'ours.acs' : 'ours.redirectUri'), value: addresses.callback },
    { label: t('ours.metadata'), value: addresses.metadata },
    { label: t('ours.afterLogout'), value: addresses.afterLogout },
    ...(saml?.certificates.map(({ subject, validTo }) => ({
      label: t('ours.certificate'),
      value: `${subject} (${validTo.slice(0, 10)})`,
    })) ?? []),
  ];
  return (
    <Section id="ours" title={t('ours.title')}>
      <p>{t('ours.text')}</p>
      <dl className="facts">
        {facts.map(
          ({ label, value }) =>
            value !== null && (
              <div key={`${label} ${value}`}>
                <dt>{label}</dt>
                <dd className="long-text">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Section>
  );
}

function Check({ slug }: { slug: string }) {
  const { t } = useTranslation('signInProviders');
  const problemText = useProblemText();
  const check = useCheckSignInProvider();
  const problem = check.data?.problem;
  return (
    <div className="stack">
      <div>
        <Button variant="secondary" loading={check.isPending} onClick={() => check.mutate(slug)}>
          {t('check.press')}
        </Button>
      </div>
      <div role="status">
        {check.data?.ok && <Alert tone="success">{t('check.ok')}</Alert>}
        {problem && <Alert tone="danger">{t(`check.${problem}`)}</Alert>}
        {check.error && <Alert tone="danger">{problemText(check.error)}</Alert>}
      </div>
    </div>
  );
}

function Edit({ provider }: { provider: ProviderDetail }) {
  const { t } = useTranslation('signInProviders');
  const toast = useToast();
  const update = useUpdateSignInProvider(provider);
  return (
    <Section id="settings" title={t('settings')}>
      <ProviderForm
        kind={provider.kind}
        provider={provider}
        submitLabel={t('save')}
        onSend={async ({ name, enabled, required, trustsAddresses, domains, mapping, oidc, saml }) => {
          await update.mutateAsync({ name, enabled, required, trustsAddresses, domains, mapping, oidc, saml });
          toast(t('saved'));
        }}
      />
    </Section>
  );
}

function Remove({ provider: { slug, name } }: { provider: ProviderDetail }) {
  const { t } = useTranslation(['signInProviders', 'common']);
  const toast = useToast();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const remove = useRemoveSignInProvider();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button variant="secondary" tone="danger" onClick={() => setAsking(true)}>
        {t('signInProviders:remove.press')}
      </Button>
      <Dialog
        open={asking}
        title={t('signInProviders:remove.title', { name })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              tone="danger"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(slug, {
                  onSuccess: () => {
                    toast(t('signInProviders:remove.done'));
                    void navigate(paths.signInProviders);
                  },
                  onError: (error) => {
                    toast(problemText(error), 'danger');
                    setAsking(false);
                  },
                })
              }
            >
              {t('signInProviders:remove.press')}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t('common:action.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('signInProviders:remove.text', { name })}</p>
      </Dialog>
    </div>
  );
}
