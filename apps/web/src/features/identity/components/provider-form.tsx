import type { ProviderDetail, WriteProviderDto } from '#api-client';
import { SIGN_IN_PROVIDER_LIMITS as LIMITS } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox, ErrorSummary, PasswordField, Select, Textarea, TextField } from '../../../ui';
import { domainLines, domainsToText, onWholeFields, textToCertificates, textToDomains } from './provider-fields';
import { all, anything, atMost, filledIn } from './rules';
import { SamlMetadataReader } from './saml-metadata-reader';
import { SubmitButton } from './submit-button';
import { usePlainForm } from './use-plain-form';

type Kind = ProviderDetail['kind'];

interface ProviderFormProps {
  kind: Kind;
  /** Null for a new one. */
  provider: ProviderDetail | null;
  submitLabel: string;
  onSend: (fields: Omit<WriteProviderDto, 'kind'>) => Promise<void>;
}

/** Everything about an identity provider that an administrator decides. Secrets that are there already are not shown, and stay when left empty. */
export function ProviderForm({ kind, provider, submitLabel, onSend }: ProviderFormProps) {
  const { t } = useTranslation('signInProviders');
  const element = useRef<HTMLFormElement>(null);
  const [enabled, setEnabled] = useState(provider?.enabled ?? true);
  const [required, setRequired] = useState(provider?.required ?? false);
  const [trusts, setTrusts] = useState(provider?.trustsAddresses ?? kind === 'saml');
  const needed = (of: Kind) => (of === kind ? all(filledIn, atMost(LIMITS.addressMax)) : anything);
  const optional = atMost(LIMITS.attributeMax);
  const form = usePlainForm({
    prefix: 'provider',
    fields: {
      name: { label: t('field.name'), rule: all(filledIn, atMost(LIMITS.nameMax)) },
      slug: { label: t('field.slug'), rule: provider ? anything : all(filledIn, atMost(LIMITS.slugMax)) },
      'oidc.issuer': { label: t('field.issuer'), rule: needed('oidc') },
      'oidc.clientId': { label: t('field.clientId'), rule: needed('oidc') },
      'oidc.clientSecret': { label: t('field.clientSecret'), rule: atMost(LIMITS.secretMax) },
      'oidc.clientAuthentication': { label: t('field.clientAuthentication'), rule: anything },
      'saml.entityId': { label: t('field.entityId'), rule: needed('saml') },
      'saml.entryPoint': { label: t('field.entryPoint'), rule: needed('saml') },
      'saml.certificates': { label: t('field.certificates'), rule: kind === 'saml' ? filledIn : anything },
      'saml.signingCertificate': { label: t('field.signingCertificate'), rule: atMost(LIMITS.pemMax) },
      'saml.signingKey': { label: t('field.signingKey'), rule: atMost(LIMITS.pemMax) },
      domains: { label: t('field.domains'), rule: domainLines },
      'mapping.email': { label: t('field.mappingEmail'), rule: optional },
      'mapping.name': { label: t('field.mappingName'), rule: optional },
      'mapping.subject': { label: t('field.mappingSubject'), rule: optional },
    },
    send: async (values) => {
      const text = (name: keyof typeof values) => values[name].trim();
      const ifGiven = (name: keyof typeof values) => text(name) || undefined;
      try {
        await onSend({
          name: text('name'),
          slug: text('slug'),
          enabled,
          required,
          trustsAddresses: trusts,
          domains: textToDomains(values.domains) ?? [],
          mapping: {
            ...provider?.mapping,
            email: ifGiven('mapping.email'),
            name: ifGiven('mapping.name'),
            subject: ifGiven('mapping.subject'),
          },
          ...(kind === 'oidc'
            ? {
                oidc: {
                  issuer: text('oidc.issuer'),
                  clientId: text('oidc.clientId'),
                  clientSecret: ifGiven('oidc.clientSecret'),
                  scopes: provider?.oidc?.scopes,
                  clientAuthentication: values['oidc.clientAuthentication'] === 'post' ? 'post' : 'basic',
                },
              }
            : {
                saml: {
                  entityId: text('saml.entityId'),
                  entryPoint: text('saml.entryPoint'),
                  certificates: textToCertificates(values['saml.certificates']),
                  signingCertificate: text('saml.signingCertificate') || null,
                  signingKey: text('saml.signingCertificate') === '' ? null : ifGiven('saml.signingKey'),
                },
              }),
        });
      } catch (error) {
        throw onWholeFields(error);
      }
    },
  });
  /** Writes into fields what was read from metadata. */
  const fillIn = (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      const field = element.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
    }
  };
  return (
    <>
      {kind === 'saml' && <SamlMetadataReader onRead={fillIn} />}
      <form ref={element} className="form" aria-label={t(`kind.${kind}`)} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <TextField
          {...form.field('name')}
          description={t('hint.name')}
          defaultValue={provider?.name}
          autoComplete="off"
        />
        {!provider && (
          <TextField {...form.field('slug')} description={t('hint.slug')} autoComplete="off" autoCapitalize="none" />
        )}
        {kind === 'oidc' ? (
          <>
            <TextField
              {...form.field('oidc.issuer')}
              description={t('hint.issuer')}
              defaultValue={provider?.oidc?.issuer}
              type="url"
              autoComplete="off"
            />
            <TextField {...form.field('oidc.clientId')} defaultValue={provider?.oidc?.clientId} autoComplete="off" />
            <PasswordField
              {...form.field('oidc.clientSecret')}
              description={t(provider?.oidc?.hasClientSecret ? 'hint.secretKept' : 'hint.clientSecret')}
              autoComplete="off"
            />
            <Select
              {...form.field('oidc.clientAuthentication')}
              defaultValue={provider?.oidc?.clientAuthentication}
              options={[
                { value: 'basic', label: t('authentication.basic') },
                { value: 'post', label: t('authentication.post') },
              ]}
            />
          </>
        ) : (
          <>
            <TextField {...form.field('saml.entityId')} defaultValue={provider?.saml?.entityId} autoComplete="off" />
            <TextField
              {...form.field('saml.entryPoint')}
              description={t('hint.entryPoint')}
              defaultValue={provider?.saml?.entryPoint}
              type="url"
              autoComplete="off"
            />
            <Textarea
              {...form.field('saml.certificates')}
              description={t('hint.certificates')}
              defaultValue={provider?.saml?.certificates.map(({ pem }) => pem).join('\n')}
              spellCheck={false}
            />
            <Textarea
              {...form.field('saml.signingCertificate')}
              description={t('hint.signingCertificate')}
              defaultValue={provider?.saml?.signingCertificate ?? ''}
              optional
              spellCheck={false}
            />
            <Textarea
              {...form.field('saml.signingKey')}
              description={t(provider?.saml?.hasSigningKey ? 'hint.secretKept' : 'hint.signingKey')}
              optional
              spellCheck={false}
              autoComplete="off"
            />
          </>
        )}
        <Textarea
          {...form.field('domains')}
          description={t('hint.domains')}
          defaultValue={provider ? domainsToText(provider.domains) : ''}
          rows={3}
          spellCheck={false}
          autoCapitalize="none"
        />
        <Checkbox
          id="provider-trusts"
          label={t('field.trustsAddresses')}
          description={t('hint.trustsAddresses')}
          checked={trusts}
          onChange={() => setTrusts(!trusts)}
        />
        <Checkbox
          id="provider-required"
          label={t('field.required')}
          description={t('hint.required')}
          checked={required}
          onChange={() => setRequired(!required)}
        />
        <Checkbox
          id="provider-enabled"
          label={t('field.enabled')}
          description={t('hint.enabled')}
          checked={enabled}
          onChange={() => setEnabled(!enabled)}
        />
        <TextField
          {...form.field('mapping.email')}
          description={t('hint.mapping')}
          defaultValue={provider?.mapping.email}
          optional
        />
        <TextField {...form.field('mapping.name')} defaultValue={provider?.mapping.name} optional />
        <TextField
          {...form.field('mapping.subject')}
          description={t('hint.mappingSubject')}
          defaultValue={provider?.mapping.subject}
          optional
        />
        <SubmitButton form={form}>{submitLabel}</SubmitButton>
      </form>
    </>
  );
}
