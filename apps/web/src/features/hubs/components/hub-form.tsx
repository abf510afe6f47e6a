import type { CreateHubDto, HubResponse } from '#api-client';
import { HUB_KINDS, HUB_LIMITS as LIMITS, HUB_VISIBILITIES, JOIN_POLICIES } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEditor, useMe } from '../../../lib/session';
import { addTags } from '../../../lib/tags';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { Button, Checkbox, ErrorSummary, FieldGroup, Select, TagField, Textarea, TextField } from '../../../ui';

interface HubFormProps {
  /** What is changed; null for a new one. */
  hub: HubResponse | null;
  submit: string;
  onSend: (said: CreateHubDto) => Promise<void>;
}

/** What a hub is: for a new one, and for one that is changed. */
export function HubForm({ hub, submit, onSend }: HubFormProps) {
  const { t } = useTranslation('hubs');
  const me = useMe();
  const [tags, setTags] = useState<string[]>(hub?.tags ?? []);
  const labels = {
    name: t('form.name'),
    kind: t('form.kind'),
    purpose: t('form.purpose'),
    visibility: t('form.visibility'),
    joinPolicy: t('form.joinPolicy'),
    rules: t('rules.title'),
    organisation: t('form.organisation'),
    tags: t('form.tags'),
  };
  const form = useSendForm('hub', labels, (values) => onSend(saidIn(values, tags)));
  const kinds = HUB_KINDS.filter((kind) => kind !== 'council' || kind === hub?.kind || (me && isEditor(me)));
  const own = me?.memberships.map(({ organisation: { slug, name } }) => ({ value: slug, label: name })) ?? [];
  const present = hub?.organisation;
  const organisations =
    present && own.every(({ value }) => value !== present.slug)
      ? [{ value: present.slug, label: present.name }, ...own]
      : own;
  return (
    <form className="form" aria-label={submit} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField {...form.field('name')} label={labels.name} defaultValue={hub?.name} maxLength={LIMITS.nameMax} />
      <Select
        {...form.field('kind')}
        label={labels.kind}
        defaultValue={hub?.kind ?? 'community'}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <Textarea
        {...form.field('purpose')}
        label={labels.purpose}
        description={t('form.purposeHelp')}
        defaultValue={hub?.purpose}
        maxCharacters={LIMITS.purposeMax}
        optional
      />
      <Radios
        {...form.field('visibility')}
        label={labels.visibility}
        chosen={hub?.visibility ?? 'open'}
        options={HUB_VISIBILITIES.map((value) => ({
          value,
          label: t(`visibility.${value}`),
          help: t(`visibilityHelp.${value}`),
        }))}
      />
      <Radios
        {...form.field('joinPolicy')}
        label={labels.joinPolicy}
        chosen={hub?.joinPolicy ?? 'open'}
        options={JOIN_POLICIES.map((value) => ({ value, label: t(`joinPolicyHelp.${value}`) }))}
      />
      <Textarea
        {...form.field('rules')}
        label={labels.rules}
        description={t(hub ? 'rules.helpChange' : 'rules.help')}
        defaultValue={hub?.rules}
        maxCharacters={LIMITS.rulesMax}
        optional
      />
      {organisations.length > 0 && (
        <Select
          {...form.field('organisation')}
          label={labels.organisation}
          emptyLabel={t('form.noOrganisation')}
          defaultValue={present?.slug ?? ''}
          options={organisations}
          optional
        />
      )}
      <TagField
        {...form.field('tags')}
        label={labels.tags}
        description={t('form.tagsHelp')}
        tags={tags}
        onChange={setTags}
        optional
      />
      <div>
        <Button type="submit" loading={form.sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

interface RadiosProps {
  id: string;
  name: string;
  error: string | undefined;
  label: string;
  chosen: string;
  options: { value: string; label: string; help?: string }[];
}

function Radios({ id, name, error, label, chosen, options }: RadiosProps) {
  return (
    <FieldGroup id={id} label={label} error={error} className="boxes">
      {options.map(({ value, label: text, help }) => (
        <Checkbox
          key={value}
          id={`${id}-${value}`}
          type="radio"
          name={name}
          value={value}
          label={text}
          description={help}
          defaultChecked={value === chosen}
        />
      ))}
    </FieldGroup>
  );
}

function saidIn(values: FormData, tags: readonly string[]): CreateHubDto {
  const chosen = <Code extends string>(codes: readonly Code[], name: string): Code | undefined =>
    codes.find((code) => code === textIn(values, name));
  const kind = chosen(HUB_KINDS, 'kind');
  const visibility = chosen(HUB_VISIBILITIES, 'visibility');
  const joinPolicy = chosen(JOIN_POLICIES, 'joinPolicy');
  return {
    name: textIn(values, 'name'),
    purpose: textIn(values, 'purpose'),
    rules: textIn(values, 'rules'),
    tags: addTags([...tags], textIn(values, 'tags')),
    ...(kind ? { kind } : {}),
    ...(visibility ? { visibility } : {}),
    ...(joinPolicy ? { joinPolicy } : {}),
    ...(values.has('organisation') ? { organisation: textIn(values, 'organisation') || null } : {}),
  };
}
