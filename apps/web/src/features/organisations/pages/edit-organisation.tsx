import type { OrganisationResponse, UpdateOrganisationDto } from '#api-client';
import { AREAS, ORGANISATION_LIMITS as LIMITS, REACHES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { organisationPath } from '../../../lib/paths';
import { Button, ErrorSummary, Forbidden, Link, Page, QueryView, Textarea, TextField } from '../../../ui';
import { useEditOrganisation } from '../api/edit-organisation';
import { useOrganisation } from '../api/get-organisation';
import { LogoField } from '../components/logo-field';
import { AreasField, MunicipalityField, ReachField } from '../components/page-fields';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { useTold } from '../../../lib/use-told';

export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView query={useOrganisation(slug)} wholePage>
      {(organisation) => (organisation.abilities.canEdit ? <EditPage organisation={organisation} /> : <Forbidden />)}
    </QueryView>
  );
}

function EditPage({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('belonging');
  const { name } = organisation;
  return (
    <Page title={t('edit.title', { name })} lead={t('edit.lead')} width="narrow" noIndex>
      <p>
        <Link to={organisationPath(organisation)}>{t('members.back')}</Link>
      </p>
      <LogoField organisation={organisation} />
      {/* What somebody else has saved in the meantime shows when this is opened anew, not under one's hands. */}
      <EditForm organisation={organisation} />
    </Page>
  );
}

function EditForm({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const edit = useEditOrganisation(organisation);
  const labels = {
    name: t('edit.name'),
    organisationNumber: t('edit.number'),
    descriptionSv: t('edit.descriptionSv'),
    descriptionEn: t('edit.descriptionEn'),
    webAddress: t('edit.web'),
    areas: t('edit.areas'),
    reach: t('edit.reach'),
    municipality: t('edit.municipality'),
    lat: t('edit.lat'),
    lon: t('edit.lon'),
  };
  const { fixedFields } = organisation.abilities;
  const isFixed = (field: string): boolean => fixedFields.includes(field);
  const form = useSendForm('organisation', labels, async (values) => {
    await edit.mutateAsync(changesIn(values, organisation));
    told(t('edit.saved')).onSuccess();
  });
  const fixed = (field: string) => (isFixed(field) ? { readOnly: true, description: t('edit.fixed') } : {});
  const isAssociation = organisation.type === 'civil_society';
  return (
    <form className="form" aria-label={t('edit.title', { name: organisation.name })} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('name')}
        label={labels.name}
        defaultValue={organisation.name}
        maxLength={LIMITS.nameMax}
        {...fixed('name')}
      />
      <TextField
        {...form.field('organisationNumber')}
        label={labels.organisationNumber}
        defaultValue={organisation.organisationNumber ?? ''}
        optional={!isFixed('organisationNumber')}
        {...fixed('organisationNumber')}
      />
      <Textarea
        {...form.field('descriptionSv')}
        label={labels.descriptionSv}
        defaultValue={organisation.descriptionSv ?? ''}
        maxCharacters={LIMITS.descriptionMax}
        optional
      />
      <Textarea
        {...form.field('descriptionEn')}
        label={labels.descriptionEn}
        lang="en"
        defaultValue={organisation.descriptionEn ?? ''}
        maxCharacters={LIMITS.descriptionMax}
        optional
      />
      <TextField
        {...form.field('webAddress')}
        label={labels.webAddress}
        description={t('edit.webHelp')}
        type="url"
        defaultValue={organisation.webAddress ?? ''}
        maxLength={LIMITS.webAddressMax}
        optional
      />
      <AreasField field={form.field('areas')} label={labels.areas} chosen={organisation.areas} />
      {isAssociation && (
        <ReachField field={form.field('reach')} label={labels.reach} chosen={organisation.reach} optional />
      )}
      {!isFixed('municipality') && (
        <MunicipalityField
          field={form.field('municipality')}
          label={labels.municipality}
          chosen={organisation.municipalityCode}
        />
      )}
      <TextField
        {...form.field('lat')}
        label={labels.lat}
        description={t('edit.placeHelp')}
        inputMode="decimal"
        defaultValue={organisation.lat ?? ''}
        optional
      />
      <TextField
        {...form.field('lon')}
        label={labels.lon}
        inputMode="decimal"
        defaultValue={organisation.lon ?? ''}
        optional
      />
      <div>
        <Button type="submit" loading={form.sending}>
          {t('edit.save')}
        </Button>
      </div>
    </form>
  );
}

/** What was changed: the rest is not sent, so that a seat that moves can take the place on the map along. */
function changesIn(values: FormData, was: OrganisationResponse): UpdateOrganisationDto {
  const changed = <Value,>(now: Value, before: Value): Value | undefined => (now === before ? undefined : now);
  const text = (name: string): string | null => textIn(values, name) || null;
  const place = [degrees(values, 'lat'), degrees(values, 'lon')] as const;
  const moved = place[0] !== was.lat || place[1] !== was.lon;
  return {
    name: changed(textIn(values, 'name'), was.name),
    organisationNumber: changed(text('organisationNumber'), was.organisationNumber),
    descriptionSv: changed(text('descriptionSv'), was.descriptionSv),
    descriptionEn: changed(text('descriptionEn'), was.descriptionEn),
    webAddress: changed(text('webAddress'), was.webAddress),
    areas: AREAS.filter((area) => values.getAll('areas').includes(area)),
    ...(values.has('reach') ? { reach: REACHES.find((one) => one === text('reach')) ?? null } : {}),
    ...(values.has('municipality') ? { municipality: changed(text('municipality'), was.municipalityCode) } : {}),
    ...(moved ? { lat: place[0], lon: place[1] } : {}),
  };
}

/** People write degrees with a comma or a point. */
function degrees(values: FormData, name: string): number | null {
  const text = textIn(values, name).replace(',', '.');
  return text === '' ? null : Number(text);
}
