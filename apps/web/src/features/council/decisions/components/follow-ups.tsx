import { COUNCIL_LIMITS, FOLLOW_UP_ANSWERS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { useToast } from '../../../../lib/toasts';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { Button, ErrorSummary, Section, Select, Tag, Textarea, TextField } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useAnswerFollowUp, type Decision } from '../api/decisions';

type FollowUp = Decision['followUps'][number];

/** When the decision is looked at again, and what has become of it. */
export function FollowUps({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { followUps, abilities } = decision;
  const [isAnswering, setAnswering] = useState(false);
  if (followUps.length === 0) return null;
  return (
    <Section
      id="follow-ups"
      title={t('followUp.title')}
      action={
        abilities.canAnswerFollowUp &&
        !isAnswering && (
          <Button variant="secondary" onClick={() => setAnswering(true)}>
            {t('followUp.answer')}
          </Button>
        )
      }
    >
      <ul className="rows">
        {followUps.map((followUp) => (
          <li key={followUp.id} className="rows__row">
            <Answered followUp={followUp} />
          </li>
        ))}
      </ul>
      {isAnswering && <AnswerForm decision={decision} onClose={() => setAnswering(false)} />}
    </Section>
  );
}

function Answered({ followUp: { dueOn, isDue, answer, note, answeredBy, answeredAt } }: { followUp: FollowUp }) {
  const { t } = useTranslation('decisions');
  const nameOf = useNameOf();
  const format = useFormat();
  return (
    <div className="rows__what">
      <p className="rows__title">
        {format.date(dueOn)}{' '}
        <Tag tone={answer === 'done' ? 'success' : isDue ? 'warning' : 'neutral'}>
          {t(answer ? `followUp.${answer}` : isDue ? 'followUp.due' : 'followUp.planned')}
        </Tag>
      </p>
      {note !== '' && <p className="text-lines break">{note}</p>}
      {answeredAt && (
        <p className="subtle">
          {nameOf(answeredBy)}, {format.date(answeredAt)}
        </p>
      )}
    </div>
  );
}

function AnswerForm({ decision: { id }, onClose }: { decision: Decision; onClose: () => void }) {
  const { t } = useTranslation('decisions');
  const toast = useToast();
  const send = useAnswerFollowUp(id);
  const [answer, setAnswer] = useState<(typeof FOLLOW_UP_ANSWERS)[number]>('done');
  const labels = { answer: t('followUp.how'), note: t('followUp.note'), nextOn: t('followUp.nextOn') };
  const { form, field, summary, sending } = useSendForm('follow-up', labels, async (values) => {
    await send.mutateAsync({
      answer,
      note: textIn(values, 'note'),
      ...(answer === 'goes_on' ? { nextOn: textIn(values, 'nextOn') } : {}),
    });
    toast(t('followUp.saved'), 'success');
    onClose();
  });
  return (
    <form className="form" aria-label={t('followUp.answer')} {...form}>
      <ErrorSummary errors={summary} />
      <Select
        {...field('answer')}
        label={labels.answer}
        options={FOLLOW_UP_ANSWERS.map((value) => ({ value, label: t(`followUp.${value}`) }))}
        value={answer}
        onChange={(event) => setAnswer(FOLLOW_UP_ANSWERS.find((one) => one === event.target.value) ?? 'done')}
      />
      {answer === 'goes_on' && <TextField {...field('nextOn')} type="date" label={labels.nextOn} />}
      <Textarea
        {...field('note')}
        label={labels.note}
        optional={answer !== 'dropped'}
        maxCharacters={COUNCIL_LIMITS.reasonMax}
      />
      <div className="row">
        <Button type="submit" loading={sending}>
          {t('followUp.save')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('lead.cancel')}
        </Button>
      </div>
    </form>
  );
}
