import type { RecommendationResponse } from '#api-client';
import { RECOMMENDATION_LIMITS, UPTAKE_STATUSES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { useTold } from '../../../../lib/use-told';
import { Button, Checkbox, ErrorSummary, FieldGroup, Section, Textarea } from '../../../../ui';
import { usePutUptake, useRemoveUptake } from '../api';

/** How it goes in the organisations that one speaks for, with a form for each. */
export function OwnUptakes({ recommendation: { id, mine } }: { recommendation: RecommendationResponse }) {
  const { t } = useTranslation('recommendations');
  return mine.map((one) => (
    <Section
      key={one.organisation.id}
      id={`uptake-of-${one.organisation.slug}`}
      title={t('own.title', { name: one.organisation.name })}
    >
      <UptakeForm key={one.uptake?.since} id={id} own={one} />
    </Section>
  ));
}

type Own = RecommendationResponse['mine'][number];

function UptakeForm({ id, own: { organisation, uptake } }: { id: string; own: Own }) {
  const { t } = useTranslation('recommendations');
  const told = useTold();
  const put = usePutUptake(id);
  const remove = useRemoveUptake(id);
  const labels = { status: t('own.status'), note: t('own.note') };
  const form = useSendForm(`uptake-${organisation.slug}`, labels, async (values) => {
    const status = UPTAKE_STATUSES.find((one) => one === textIn(values, 'status')) ?? 'planned';
    await put.mutateAsync({ organisation: organisation.id, status, note: textIn(values, 'note') });
    told(t('own.saved')).onSuccess();
  });
  const status = form.field('status');
  return (
    <form className="form panel" aria-label={t('own.title', { name: organisation.name })} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <FieldGroup id={status.id} label={labels.status} error={status.error} className="boxes">
        {UPTAKE_STATUSES.map((value) => (
          <Checkbox
            key={value}
            id={`${status.id}-${value}`}
            type="radio"
            name="status"
            value={value}
            label={t(`uptake.${value}`)}
            defaultChecked={value === (uptake?.status ?? 'planned')}
          />
        ))}
      </FieldGroup>
      <Textarea
        {...form.field('note')}
        label={labels.note}
        description={t('own.noteHelp')}
        defaultValue={uptake?.note}
        rows={3}
        maxCharacters={RECOMMENDATION_LIMITS.noteMax}
        optional
      />
      <div className="row">
        <Button type="submit" loading={form.sending}>
          {t('own.save')}
        </Button>
        {uptake && (
          <Button
            variant="secondary"
            loading={remove.isPending}
            onClick={() => remove.mutate(organisation.id, told(t('own.removed')))}
          >
            {t('own.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
