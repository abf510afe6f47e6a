import { AREAS, COUNCIL_LIMITS as LIMITS, LANGUAGES, type Area } from '#contracts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel, useLanguage } from '../../../../lib/format';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { Button, Checkbox, ErrorSummary, FieldGroup, Select, Textarea, TextField } from '../../../../ui';
import type { Need, RaiseNeed } from '../api/needs';
import { readNeedDraft, writeNeedDraft } from '../need-draft';

/** What a need says; the rest of what is raised stands in the address. */
export type NeedWords = Pick<RaiseNeed, 'title' | 'background' | 'areas'> &
  Required<Pick<RaiseNeed, 'affected' | 'lang'>> &
  Pick<RaiseNeed, 'organisation'>;

interface NeedFormProps {
  userId: string;
  /** What is changed; null for a new one. */
  need: Need | null;
  /** What the title is to begin with. */
  title?: string;
  /** Names what is written, so that it is there again when the page is opened anew. */
  source: string;
  /** Organisations to raise it for. */
  organisations: readonly { slug: string; name: string }[];
  submit: string;
  onSend: (said: NeedWords) => Promise<void>;
  /** Shown below the background, with what has been written so far. */
  alike?: (text: { title: string; background: string }) => ReactNode;
}

/** The short template of a need. Whatever is typed is kept in this browser until it is sent. */
export function NeedForm({ userId, need, title = '', source, organisations, submit, onSend, alike }: NeedFormProps) {
  const { t } = useTranslation('needs');
  const label = useLabel();
  const language = useLanguage();
  const [draft] = useState(() => readNeedDraft(userId, source));
  const begun = (name: string, otherwise: string): string => draft[name]?.[0] ?? otherwise;
  const areas = draft['areas'] ?? need?.areas ?? [];
  const [text, setText] = useState(() => ({
    title: begun('title', need?.title ?? title),
    background: begun('background', need?.background ?? ''),
  }));
  const labels = {
    title: t('form.title'),
    background: t('form.background'),
    affected: t('form.affected'),
    areas: t('form.areas'),
    organisation: t('form.organisation'),
    lang: t('form.lang'),
  };
  const form = useSendForm('need', labels, async (values) => {
    await onSend(wordsIn(values, language));
    writeNeedDraft(userId, source, null);
  });
  return (
    <form
      className="form"
      aria-label={submit}
      {...form.form}
      onInput={(event) => {
        const values = new FormData(event.currentTarget);
        writeNeedDraft(userId, source, values);
        setText({ title: textIn(values, 'title'), background: textIn(values, 'background') });
      }}
    >
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('title')}
        label={labels.title}
        description={t('form.titleHelp')}
        defaultValue={text.title}
        maxCharacters={LIMITS.titleMax}
      />
      <Textarea
        {...form.field('background')}
        label={labels.background}
        description={t('form.backgroundHelp')}
        rows={7}
        defaultValue={text.background}
        maxCharacters={LIMITS.textMax}
      />
      {alike?.(text)}
      <Textarea
        {...form.field('affected')}
        label={labels.affected}
        description={t('form.affectedHelp')}
        rows={3}
        defaultValue={begun('affected', need?.affected ?? '')}
        maxCharacters={LIMITS.textMax}
        optional
      />
      <FieldGroup
        {...form.field('areas')}
        label={labels.areas}
        description={t('form.areasHelp')}
        className="boxes need-areas"
      >
        {AREAS.map((area) => (
          <Checkbox
            key={area}
            id={`need-area-${area}`}
            name="areas"
            value={area}
            label={label('area', area)}
            defaultChecked={areas.includes(area)}
          />
        ))}
      </FieldGroup>
      {organisations.length > 1 && (
        <Select
          {...form.field('organisation')}
          label={labels.organisation}
          defaultValue={begun('organisation', organisations[0]?.slug ?? '')}
          options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <Select
        {...form.field('lang')}
        label={labels.lang}
        defaultValue={begun('lang', need?.lang ?? language)}
        options={LANGUAGES.map((value) => ({ value, label: label('language', value) }))}
      />
      <div>
        <Button type="submit" loading={form.sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

function wordsIn(values: FormData, language: NeedWords['lang']): NeedWords {
  const chosen = values.getAll('areas');
  const areas: Area[] = AREAS.filter((area) => chosen.includes(area));
  return {
    title: textIn(values, 'title'),
    background: textIn(values, 'background'),
    affected: textIn(values, 'affected'),
    areas,
    lang: LANGUAGES.find((one) => one === textIn(values, 'lang')) ?? language,
    ...(values.has('organisation') ? { organisation: textIn(values, 'organisation') } : {}),
  };
}
