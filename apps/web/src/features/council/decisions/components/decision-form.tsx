import { COUNCIL_LIMITS as LIMITS, DECISION_METHODS, instantInSweden, swedishClock } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import {
  Button,
  Checkbox,
  ErrorSummary,
  FieldGroup,
  Picker,
  Textarea,
  TextField,
  type PickerOption,
} from '../../../../ui';
import { useFindNeeds } from '../../find-needs';
import type { Decision, WrittenDecision } from '../api/decisions';

interface DecisionFormProps {
  /** What it begins as: a draft that is changed, or one that was withdrawn. */
  start: Pick<Decision, 'title' | 'proposal' | 'method' | 'needs' | 'closesAt'> | null;
  submit: string;
  onSend: (said: WrittenDecision) => Promise<void>;
}

/** What is proposed, how it is decided, and which needs it is about. */
export function DecisionForm({ start, submit, onSend }: DecisionFormProps) {
  const { t } = useTranslation('decisions');
  const [needs, setNeeds] = useState<PickerOption[]>(
    () => start?.needs.map(({ id, title }) => ({ id, label: title })) ?? [],
  );
  const labels = {
    title: t('form.title'),
    proposal: t('form.proposal'),
    method: t('form.method'),
    needs: t('form.needs'),
    closesAt: t('form.closesAt'),
  };
  const { form, field, summary, sending } = useSendForm('decision', labels, (values) => {
    const closesAt = textIn(values, 'closesAt');
    return onSend({
      title: textIn(values, 'title'),
      proposal: textIn(values, 'proposal'),
      method: DECISION_METHODS.find((one) => one === textIn(values, 'method')) ?? 'consent',
      needs: needs.map(({ id }) => id),
      closesAt: instantInSweden(closesAt)?.toISOString() ?? null,
    });
  });
  const method = field('method');
  return (
    <form className="form" aria-label={submit} {...form}>
      <ErrorSummary errors={summary} />
      <TextField
        {...field('title')}
        label={labels.title}
        description={t('form.titleHelp')}
        defaultValue={start?.title}
        maxCharacters={LIMITS.titleMax}
      />
      <Textarea
        {...field('proposal')}
        label={labels.proposal}
        description={t('form.proposalHelp')}
        defaultValue={start?.proposal}
        rows={12}
        maxCharacters={LIMITS.textMax}
      />
      <FieldGroup id={method.id} label={labels.method} error={method.error} className="boxes">
        {DECISION_METHODS.map((one) => (
          <Checkbox
            key={one}
            id={`${method.id}-${one}`}
            type="radio"
            name="method"
            value={one}
            label={t(`method.${one}`)}
            description={t(`how.${one}`)}
            defaultChecked={one === (start?.method ?? 'consent')}
          />
        ))}
      </FieldGroup>
      <Picker
        id={field('needs').id}
        error={field('needs').error}
        label={labels.needs}
        description={t('form.needsHelp')}
        picked={needs}
        find={useFindNeeds()}
        onChange={setNeeds}
        optional
      />
      <TextField
        {...field('closesAt')}
        type="datetime-local"
        label={labels.closesAt}
        description={t('form.closesAtPlan')}
        defaultValue={start?.closesAt ? swedishClock(new Date(start.closesAt)) : ''}
        optional
      />
      <div>
        <Button type="submit" loading={sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
