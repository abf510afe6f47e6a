import { COUNCIL_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindOrganisations, useFindPeople } from '../../../../lib/look-ups';
import { useToast } from '../../../../lib/toasts';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { Button, ErrorSummary, Picker, Textarea, TextField, type PickerOption } from '../../../../ui';
import { useCloseDecision, type Decision } from '../api/decisions';

/** What a decision needs before it can be closed: words, an owner, and a day to look at it again. */
export function CloseForm({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const toast = useToast();
  const close = useCloseDecision(decision);
  const [organisation, setOrganisation] = useState<PickerOption[]>([]);
  const [person, setPerson] = useState<PickerOption[]>([]);
  const labels = {
    outcomeText: t('close.outcomeText'),
    ownerOrganisation: t('close.ownerOrganisation'),
    ownerPerson: t('close.ownerPerson'),
    followUpOn: t('close.followUpOn'),
  };
  const { form, field, summary, sending } = useSendForm('close', labels, async (values) => {
    await close.mutateAsync({
      outcomeText: textIn(values, 'outcomeText'),
      ownerOrganisation: organisation[0]?.id ?? null,
      ownerPerson: person[0]?.id ?? null,
      followUpOn: textIn(values, 'followUpOn'),
    });
    toast(t('close.done'), 'success');
  });
  const picker = (name: 'ownerOrganisation' | 'ownerPerson') => {
    const { id, error } = field(name);
    return { id, error, label: labels[name] };
  };
  const outcome = decision.tally?.outcome;
  return (
    <form className="form" aria-label={t('close.title')} {...form}>
      <h3 className="ds-heading" data-size="xs">
        {t('close.title')}
      </h3>
      {outcome && <p className="decision-text">{t('close.reckoned', { outcome: t(`result.${outcome}`) })}</p>}
      <ErrorSummary errors={summary} />
      <Textarea
        {...field('outcomeText')}
        label={labels.outcomeText}
        description={t('close.outcomeTextHelp')}
        maxCharacters={COUNCIL_LIMITS.textMax}
      />
      <Picker
        {...picker('ownerOrganisation')}
        description={t('close.ownerHelp')}
        picked={organisation}
        find={useFindOrganisations()}
        onChange={setOrganisation}
        single
        optional={person.length > 0}
      />
      <Picker {...picker('ownerPerson')} picked={person} find={useFindPeople()} onChange={setPerson} single optional />
      <TextField {...field('followUpOn')} type="date" label={labels.followUpOn} description={t('close.followUpHelp')} />
      <div>
        <Button type="submit" loading={sending}>
          {t('close.submit')}
        </Button>
      </div>
    </form>
  );
}
