import type { ApiClient, RecommendationResponse, WriteRecommendationDto } from '#api-client';
import { MATURITY_STEPS, RECOMMENDATION_LIMITS as LIMITS } from '#contracts';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../lib/api-problem';
import { useApi } from '../../../../lib/services';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import {
  Button,
  ErrorSummary,
  Picker,
  Select,
  Textarea,
  TextField,
  type LookUp,
  type PickerOption,
} from '../../../../ui';
import { useFindNeeds } from '../../find-needs';

interface RecommendationFormProps {
  /** What is changed; null for a new one. */
  recommendation: RecommendationResponse | null;
  /** Needs that a new one begins with. */
  needs?: PickerOption[];
  submit: string;
  onSend: (said: WriteRecommendationDto) => Promise<void>;
}

interface Guide {
  title: string;
  url: string;
}

/** What a recommendation says, and what it points at. */
export function RecommendationForm({ recommendation, needs: begun = [], submit, onSend }: RecommendationFormProps) {
  const { t } = useTranslation('recommendations');
  const api = useApi();
  const [needs, setNeeds] = useState<PickerOption[]>(
    recommendation?.needs.map(({ id, title }) => ({ id, label: title })) ?? begun,
  );
  const [useCases, setUseCases] = useState<PickerOption[]>(
    recommendation?.useCases.map(({ id, title }) => ({ id, label: title })) ?? [],
  );
  const [guides, setGuides] = useState<Guide[]>([...(recommendation?.guides ?? []), { title: '', url: '' }]);
  const needsFound = useFindNeeds();
  const [decisions, setDecisions] = useState<PickerOption[]>(
    recommendation?.decisions.map(({ id, title }) => ({ id, label: title })) ?? [],
  );
  const decisionsFound = useCallback<LookUp>((text, signal) => findDecisions(api, text, signal), [api]);
  const useCasesFound = useCallback<LookUp>((text, signal) => findUseCases(api, text, signal), [api]);
  const labels = {
    title: t('form.title'),
    step: t('form.step'),
    body: t('form.body'),
    guides: t('form.guides'),
    useCases: t('form.useCases'),
    needs: t('form.needs'),
    decisions: t('form.decisions'),
    ...Object.fromEntries(
      guides.flatMap((_, index) => [
        [`guides.${index}.title`, t('form.guideTitle', { n: index + 1 })],
        [`guides.${index}.url`, t('form.guideUrl', { n: index + 1 })],
      ]),
    ),
  };
  const form = useSendForm('recommendation', labels, (values) =>
    onSend({
      title: textIn(values, 'title'),
      step: MATURITY_STEPS.find((step) => step === textIn(values, 'step')) ?? 'starting',
      body: textIn(values, 'body'),
      guides: guides.filter(({ title, url }) => title.trim() !== '' || url.trim() !== ''),
      needs: needs.map(({ id }) => id),
      useCases: useCases.map(({ id }) => id),
      decisions: decisions.map(({ id }) => id),
    }),
  );
  const change = (index: number, guide: Partial<Guide>): void =>
    setGuides(guides.map((one, at) => (at === index ? { ...one, ...guide } : one)));
  return (
    <form className="form" aria-label={submit} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('title')}
        label={labels.title}
        description={t('form.titleHelp')}
        defaultValue={recommendation?.title}
        maxLength={LIMITS.titleMax}
      />
      <Select
        {...form.field('step')}
        label={labels.step}
        description={t('form.stepHelp')}
        defaultValue={recommendation?.step ?? 'starting'}
        options={MATURITY_STEPS.map((value) => ({ value, label: t(`stepLong.${value}`) }))}
      />
      <Textarea
        {...form.field('body')}
        label={labels.body}
        description={t('form.bodyHelp')}
        defaultValue={recommendation?.body}
        rows={14}
        maxCharacters={LIMITS.bodyMax}
      />
      <Picker
        id={form.field('needs').id}
        label={labels.needs}
        description={t('form.needsHelp')}
        picked={needs}
        find={needsFound}
        onChange={setNeeds}
        optional
      />
      <Picker
        id={form.field('decisions').id}
        label={labels.decisions}
        picked={decisions}
        find={decisionsFound}
        onChange={setDecisions}
        optional
      />
      <Picker
        id={form.field('useCases').id}
        label={labels.useCases}
        description={t('form.useCasesHelp')}
        picked={useCases}
        find={useCasesFound}
        onChange={setUseCases}
        optional
      />
      <fieldset className="field-group">
        <legend className="ds-label">{labels.guides}</legend>
        <p className="field__description">{t('form.guidesHelp')}</p>
        {guides.map((guide, index) => (
          <div className="council-guide" key={index}>
            <TextField
              {...form.field(`guides.${index}.title`)}
              label={t('form.guideTitle', { n: index + 1 })}
              value={guide.title}
              onChange={(event) => change(index, { title: event.target.value })}
              maxLength={LIMITS.guideTitleMax}
              optional
            />
            <TextField
              {...form.field(`guides.${index}.url`)}
              label={t('form.guideUrl', { n: index + 1 })}
              type="url"
              value={guide.url}
              onChange={(event) => change(index, { url: event.target.value })}
              maxLength={LIMITS.addressMax}
              optional
            />
          </div>
        ))}
        {guides.length < LIMITS.guidesMax && (
          <div>
            <Button variant="secondary" size="sm" onClick={() => setGuides([...guides, { title: '', url: '' }])}>
              {t('form.addGuide')}
            </Button>
          </div>
        )}
      </fieldset>
      <div>
        <Button type="submit" loading={form.sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

async function findUseCases(api: ApiClient, q: string, signal: AbortSignal): Promise<PickerOption[]> {
  const { items } = await unwrap(api.GET('/api/v1/use-cases', { params: { query: { q, limit: 8 } }, signal }));
  return items.map(({ id, title, organisations }) => ({
    id,
    label: title,
    detail: organisations.map(({ name }) => name).join(', '),
  }));
}

async function findDecisions(api: ApiClient, q: string, signal: AbortSignal): Promise<PickerOption[]> {
  const { items } = await unwrap(api.GET('/api/v1/council/decisions', { params: { query: { q, limit: 8 } }, signal }));
  return items.map(({ id, title }) => ({ id, label: title }));
}
