import { useTranslation } from 'react-i18next';
import { useToast } from '../../../lib/toasts';
import { Details, ErrorSummary, Textarea } from '../../../ui';
import { useReadSamlMetadata } from '../api/sign-in-providers';
import { filledIn } from './rules';
import { SubmitButton } from './submit-button';
import { usePlainForm } from './use-plain-form';

/** Takes the metadata that the other side sent, and gives the fields that they fill. */
export function SamlMetadataReader({ onRead }: { onRead: (fields: Record<string, string>) => void }) {
  const { t } = useTranslation('signInProviders');
  const toast = useToast();
  const read = useReadSamlMetadata();
  const form = usePlainForm({
    prefix: 'metadata',
    fields: { xml: { label: t('metadata.label'), rule: filledIn } },
    send: async ({ xml }) => {
      const { entityId, entryPoint, certificates } = await read.mutateAsync(xml);
      onRead({
        'saml.entityId': entityId,
        'saml.entryPoint': entryPoint,
        'saml.certificates': certificates.join('\n'),
      });
      toast(t('metadata.done'));
    },
  });
  return (
    <Details summary={t('metadata.title')}>
      <form className="form" aria-label={t('metadata.title')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <Textarea {...form.field('xml')} description={t('metadata.hint')} spellCheck={false} />
        <SubmitButton form={form}>{t('metadata.press')}</SubmitButton>
      </form>
    </Details>
  );
}
