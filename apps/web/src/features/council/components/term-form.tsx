import { COUNCIL_LIMITS as LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../../lib/toasts';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { Button, ErrorSummary, TextField } from '../../../ui';
import { useCreateTerm, useUpdateTerm, type Term } from '../api/council';

interface TermFormProps {
  /** Null for a new one. */
  term: Term | null;
  onMade: (id: string) => void;
}

/** Name, days and quorum of a term. */
export function TermForm({ term, onMade }: TermFormProps) {
  const { t } = useTranslation('council');
  const toast = useToast();
  const create = useCreateTerm();
  const update = useUpdateTerm(term ?? { id: '', version: 0 });
  const labels = {
    name: t('manage.name'),
    startsOn: t('manage.startsOn'),
    endsOn: t('manage.endsOn'),
    quorum: t('manage.quorum'),
  };
  const { form, field, summary, sending } = useSendForm('term', labels, async (values) => {
    const body = {
      name: textIn(values, 'name'),
      startsOn: textIn(values, 'startsOn'),
      endsOn: textIn(values, 'endsOn'),
      quorum: Number(textIn(values, 'quorum')),
    };
    const made = await (term ? update.mutateAsync(body) : create.mutateAsync(body));
    toast(t('manage.saved'), 'success');
    if (!term && made.term) onMade(made.term.id);
  });
  return (
    <form {...form} className="form">
      <ErrorSummary errors={summary} />
      <TextField
        {...field('name')}
        label={labels.name}
        description={t('manage.nameHint')}
        maxLength={LIMITS.termNameMax}
        defaultValue={term?.name}
      />
      <div className="row">
        <TextField {...field('startsOn')} label={labels.startsOn} type="date" defaultValue={term?.startsOn} />
        <TextField {...field('endsOn')} label={labels.endsOn} type="date" defaultValue={term?.endsOn} />
      </div>
      <TextField
        {...field('quorum')}
        label={labels.quorum}
        description={t('manage.quorumHint')}
        type="number"
        min={1}
        max={LIMITS.seatsMax}
        defaultValue={term?.quorum ?? 7}
      />
      <div>
        <Button type="submit" loading={sending}>
          {term ? t('manage.save') : t('manage.create')}
        </Button>
      </div>
    </form>
  );
}
