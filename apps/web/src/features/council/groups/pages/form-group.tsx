import type { ApiClient, FormGroupDto } from '#api-client';
import { GROUP_LIMITS, HUB_LIMITS, HUB_VISIBILITIES } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { unwrap } from '../../../../lib/api-problem';
import { useFindPeople } from '../../../../lib/look-ups';
import { paths } from '../../../../lib/paths';
import { useApi } from '../../../../lib/services';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { useTold } from '../../../../lib/use-told';
import {
  Button,
  Checkbox,
  ErrorSummary,
  FieldGroup,
  Page,
  Picker,
  QueryView,
  Select,
  Textarea,
  TextField,
  type PickerOption,
} from '../../../../ui';
import { useFindNeeds } from '../../find-needs';
import { useFormGroup } from '../api';

/** Gives one or more needs to a working group; the address may name the first. */
export function Component() {
  const { t } = useTranslation('workingGroups');
  const slug = useSearchParams()[0].get('behov');
  const api = useApi();
  const need = useQuery({
    queryKey: ['council', 'groups', 'need', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/needs/{slug}', { params: { path: { slug: slug ?? '' } }, signal })),
    enabled: slug !== null,
  });
  return (
    <Page title={t('form.heading')} lead={t('form.lead')} width="narrow" noIndex>
      {slug === null ? (
        <GroupForm needs={[]} />
      ) : (
        <QueryView query={need}>{({ id, title }) => <GroupForm needs={[{ id, label: title }]} />}</QueryView>
      )}
    </Page>
  );
}

function GroupForm({ needs: begun }: { needs: PickerOption[] }) {
  const { t } = useTranslation('workingGroups');
  const api = useApi();
  const told = useTold();
  const navigate = useNavigate();
  const formGroup = useFormGroup();
  const [needs, setNeeds] = useState(begun);
  const [lead, setLead] = useState<PickerOption[]>([]);
  const [hub, setHub] = useState('');
  const needsFound = useFindNeeds();
  const peopleFound = useFindPeople();
  const hubs = useQuery({
    queryKey: ['hubs', 'list', 'own-working-groups'],
    queryFn: ({ signal }) => findOwnHubs(api, signal),
  });
  const labels = {
    hub: t('form.hub'),
    name: t('form.name'),
    visibility: t('form.visibility'),
    goal: t('form.goal'),
    leadId: t('form.leader'),
    needs: t('form.needs'),
  };
  const said = (values: FormData): FormGroupDto => ({
    goal: textIn(values, 'goal'),
    needs: needs.map(({ id }) => id),
    ...(lead[0] ? { leadId: lead[0].id } : {}),
    ...(hub
      ? { hub }
      : {
          name: textIn(values, 'name'),
          visibility: HUB_VISIBILITIES.find((one) => one === textIn(values, 'visibility')) ?? 'open',
        }),
  });
  const form = useSendForm('group', labels, async (values) => {
    const { hub: made } = await formGroup.mutateAsync(said(values));
    told(t('form.done', { name: made.name })).onSuccess();
    await navigate(paths.workingGroup(made.slug));
  });
  const visibility = form.field('visibility');
  return (
    <form className="form" aria-label={t('form.heading')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <Picker
        id={form.field('needs').id}
        label={labels.needs}
        error={form.field('needs').error}
        picked={needs}
        find={needsFound}
        onChange={setNeeds}
      />
      {(hubs.data?.length ?? 0) > 0 && (
        <Select
          {...form.field('hub')}
          label={labels.hub}
          emptyLabel={t('form.newHub')}
          options={hubs.data ?? []}
          value={hub}
          onChange={(event) => setHub(event.target.value)}
        />
      )}
      {hub === '' && (
        <>
          <TextField {...form.field('name')} label={labels.name} maxLength={HUB_LIMITS.nameMax} />
          <FieldGroup id={visibility.id} label={labels.visibility} error={visibility.error} className="boxes">
            {HUB_VISIBILITIES.map((value) => (
              <Checkbox
                key={value}
                id={`${visibility.id}-${value}`}
                type="radio"
                name="visibility"
                value={value}
                label={t(`visibility.${value}`)}
                description={t(`visibilityHelp.${value}`)}
                defaultChecked={value === 'open'}
              />
            ))}
          </FieldGroup>
        </>
      )}
      <Textarea
        {...form.field('goal')}
        label={labels.goal}
        description={t('form.goalHelp')}
        maxCharacters={GROUP_LIMITS.goalMax}
      />
      <Picker
        id={form.field('leadId').id}
        label={labels.leadId}
        description={t('form.leadHelp')}
        error={form.field('leadId').error}
        picked={lead}
        find={peopleFound}
        onChange={setLead}
        single
        optional
      />
      <div>
        <Button type="submit" loading={form.sending}>
          {t('form.submit')}
        </Button>
      </div>
    </form>
  );
}

async function findOwnHubs(api: ApiClient, signal: AbortSignal): Promise<{ value: string; label: string }[]> {
  const { items } = await unwrap(
    api.GET('/api/v1/hubs', { params: { query: { kind: ['working_group'], own: 'true', limit: 100 } }, signal }),
  );
  return items
    .filter(({ role, archivedAt }) => role !== null && role !== 'member' && archivedAt === null)
    .map(({ slug, name }) => ({ value: slug, label: name }));
}
