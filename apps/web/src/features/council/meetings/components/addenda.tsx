import { MEETING_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../../lib/use-told';
import { Button, FormDialog, Section, Textarea, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import type { Meeting } from '../api/meetings';
import { useAddAddendum, type Minutes } from '../api/minutes';

/** What was said to the minutes after they were approved. */
export function Addenda({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const nameOf = useNameOf();
  const add = useAddAddendum(meeting.id);
  const [text, setText] = useState<string | null>(null);
  const { canAddAddendum } = meeting.abilities;
  if (minutes.addenda.length === 0 && !canAddAddendum) return null;
  return (
    <Section
      id="addenda"
      title={t('addenda.title')}
      action={
        canAddAddendum && (
          <span className="no-print">
            <Button variant="secondary" size="sm" onClick={() => setText('')}>
              {t('addenda.add')}
            </Button>
          </span>
        )
      }
    >
      {minutes.addenda.length === 0 && <p className="subtle">{t('addenda.none')}</p>}
      <ul className="rows">
        {minutes.addenda.map((one) => (
          <li key={one.id}>
            <p className="text-lines break">{one.text}</p>
            <p className="subtle">
              {nameOf(one.by)}, <Time value={one.at} precision="dateTime" />
            </p>
          </li>
        ))}
      </ul>
      {text !== null && (
        <FormDialog
          title={t('addenda.add')}
          submit={t('addenda.submit')}
          sending={add}
          onClose={() => setText(null)}
          onSubmit={() => add.mutate(text, { onSuccess: told(t('addenda.done'), () => setText(null)).onSuccess })}
        >
          <Textarea
            id="addendum-text"
            label={t('addenda.text')}
            description={t('addenda.help')}
            maxCharacters={MEETING_LIMITS.addendumMax}
            value={text}
            required
            onChange={(event) => setText(event.target.value)}
          />
        </FormDialog>
      )}
    </Section>
  );
}
