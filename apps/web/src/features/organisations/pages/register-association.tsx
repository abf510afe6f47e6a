import { AREAS, ORGANISATION_LIMITS as LIMITS, organisationPath, REACHES } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api-problem';
import { Button, ButtonLink, Checkbox, ErrorSummary, Page, Textarea, TextField } from '../../../ui';
import { useRegisterAssociation } from '../api/registrations';
import { AreasField, MunicipalityField, ReachField } from '../components/page-fields';
import { textIn, useSendForm } from '../../../lib/use-send-form';

export function Component() {
  const { t } = useTranslation('belonging');
  const [done, setDone] = useState<string | null>(null);
  if (done !== null) {
    return (
      <Page title={t('association.done')} width="narrow" noIndex>
        <p role="status">{t('association.doneText')}</p>
        <div>
          <ButtonLink to={done}>{t('association.toPage')}</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('association.title')} lead={t('association.lead')} width="narrow" noIndex>
      <AssociationForm onDone={setDone} />
    </Page>
  );
}

function AssociationForm({ onDone }: { onDone: (path: string) => void }) {
  const { t } = useTranslation('belonging');
  const register = useRegisterAssociation();
  const [hasNamesake, setHasNamesake] = useState(false);
  const labels = {
    name: t('association.name'),
    organisationNumber: t('association.number'),
    descriptionSv: t('association.aims'),
    reach: t('association.reach'),
    areas: t('association.areas'),
    municipality: t('association.municipality'),
    webAddress: t('association.web'),
  };
  const form = useSendForm('association', labels, async (values) => {
    try {
      const { organisation } = await register.mutateAsync({
        name: textIn(values, 'name'),
        organisationNumber: textIn(values, 'organisationNumber'),
        descriptionSv: textIn(values, 'descriptionSv'),
        // Empty is refused by the server, as every other field that is needed.
        reach: REACHES.find((one) => one === textIn(values, 'reach')) ?? ('' as (typeof REACHES)[number]),
        areas: AREAS.filter((area) => values.getAll('areas').includes(area)),
        municipality: textIn(values, 'municipality'),
        webAddress: textIn(values, 'webAddress'),
        isAnother: values.has('isAnother'),
      });
      if (organisation) onDone(organisationPath(organisation));
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'organisation.name_taken') setHasNamesake(true);
      throw error;
    }
  });
  return (
    <form className="form" aria-label={t('association.title')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField {...form.field('name')} label={labels.name} autoComplete="organization" maxLength={LIMITS.nameMax} />
      {hasNamesake && <Checkbox id="association-isAnother" name="isAnother" label={t('association.isAnother')} />}
      <TextField
        {...form.field('organisationNumber')}
        label={labels.organisationNumber}
        description={t('association.numberHelp')}
        inputMode="numeric"
        autoComplete="off"
      />
      <Textarea
        {...form.field('descriptionSv')}
        label={labels.descriptionSv}
        description={t('association.aimsHelp')}
        maxCharacters={LIMITS.descriptionMax}
      />
      <ReachField field={form.field('reach')} label={labels.reach} chosen={null} />
      <AreasField field={form.field('areas')} label={labels.areas} chosen={[]} />
      <MunicipalityField field={form.field('municipality')} label={labels.municipality} chosen={null} />
      <TextField
        {...form.field('webAddress')}
        label={labels.webAddress}
        optional
        type="url"
        autoComplete="url"
        maxLength={LIMITS.webAddressMax}
      />
      <div>
        <Button type="submit" loading={form.sending}>
          {t('association.send')}
        </Button>
      </div>
    </form>
  );
}
