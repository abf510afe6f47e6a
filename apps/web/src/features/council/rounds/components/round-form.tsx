import { COUNCIL_LIMITS, CRITERIA, ROUND_LIMITS, instantInSweden, swedishClock, type Criterion } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../lib/api-problem';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { Button, ErrorSummary, TextField } from '../../../../ui';
import type { CreateRound, Round } from '../api/rounds';
import { ChooseNeeds } from './choose-needs';
import { WeightFields } from './weight-fields';

interface RoundFormProps {
  /** Null for a new one. */
  round: Round | null;
  submit: string;
  onSend: (said: CreateRound) => Promise<void>;
}

const EQUAL = 100 / CRITERIA.length;
const evenWeights = Object.fromEntries(CRITERIA.map((one) => [one, EQUAL])) as Record<Criterion, number>;

/** When a field of date and time says something, in Sweden; null when it is empty. @throws ApiProblem for what is no time. */
function instantIn(values: FormData, name: string): string | null {
  const local = textIn(values, name);
  if (local === '') return null;
  const instant = instantInSweden(local);
  if (instant) return instant.toISOString();
  const errors = [{ path: name, code: 'isISO8601', message: 'is no date and time' }];
  throw new ApiProblem({ status: 400, code: 'validation.failed', errors });
}

const localTime = (iso: string | null | undefined): string => (iso ? swedishClock(new Date(iso)) : '');

/** Name, times, weights and needs of a round. Of one that is open only its name and when it closes. */
export function RoundForm({ round, submit, onSend }: RoundFormProps) {
  const { t } = useTranslation('rounds');
  const isOpen = round !== null && round.state !== 'draft';
  const [weights, setWeights] = useState<Record<Criterion, number>>(round?.weights ?? evenWeights);
  const [needs, setNeeds] = useState<ReadonlySet<string> | null>(
    round ? new Set(round.needs.map(({ id }) => id)) : null,
  );
  const labels = {
    title: t('form.title'),
    opensAt: t('form.opensAt'),
    closesAt: t('form.closesAt'),
    topCount: t('form.topCount'),
    weights: t('form.weights'),
    needs: t('form.needs'),
  };
  const form = useSendForm('round', labels, async (values) => {
    await onSend({
      title: textIn(values, 'title'),
      opensAt: instantIn(values, 'opensAt'),
      closesAt: instantIn(values, 'closesAt') ?? '',
      topCount: Number(textIn(values, 'topCount')),
      weights,
      ...(needs === null ? {} : { needs: [...needs] }),
    });
  });
  return (
    <form className="form" aria-label={submit} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('title')}
        label={labels.title}
        description={t('form.titleHint')}
        maxLength={COUNCIL_LIMITS.titleMax}
        defaultValue={round?.title}
      />
      {!isOpen && (
        <TextField
          {...form.field('opensAt')}
          type="datetime-local"
          label={labels.opensAt}
          description={t('form.opensAtHint')}
          defaultValue={localTime(round?.opensAt)}
          optional
        />
      )}
      <TextField
        {...form.field('closesAt')}
        type="datetime-local"
        label={labels.closesAt}
        description={t('form.closesAtHint')}
        defaultValue={localTime(round?.closesAt)}
      />
      {!isOpen && (
        <>
          <TextField
            {...form.field('topCount')}
            type="number"
            label={labels.topCount}
            description={t('form.topCountHint')}
            min={1}
            max={ROUND_LIMITS.topMax}
            defaultValue={round?.topCount ?? 3}
          />
          <WeightFields {...form.field('weights')} label={labels.weights} weights={weights} onChange={setWeights} />
          <ChooseNeeds {...form.field('needs')} label={labels.needs} chosen={needs} onChange={setNeeds} />
        </>
      )}
      <div>
        <Button type="submit" loading={form.sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
