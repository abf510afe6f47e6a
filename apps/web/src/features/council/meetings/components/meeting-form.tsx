import type { components } from '#api-client';
import { instantInSweden, MEETING_LIMITS as LIMITS, swedishClock } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../lib/api-problem';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { Button, Checkbox, ErrorSummary, TextField } from '../../../../ui';
import type { Meeting } from '../api/meetings';

type Said = components['schemas']['UpdateMeetingDto'] &
  Pick<components['schemas']['CreateMeetingDto'], 'title' | 'startsAt' | 'endsAt'>;

interface MeetingFormProps {
  /** What is changed; null for a new one. */
  meeting: Meeting | null;
  submit: string;
  onSend: (said: Said) => Promise<void>;
}

/** When and where a meeting is. Times are those of Swedish clocks. */
export function MeetingForm({ meeting, submit, onSend }: MeetingFormProps) {
  const { t } = useTranslation('meetings');
  const [linkClosed, setLinkClosed] = useState(meeting?.linkClosed ?? true);
  const labels = {
    title: t('form.title'),
    startsAt: t('form.startsAt'),
    endsAt: t('form.endsAt'),
    place: t('form.place'),
    link: t('form.link'),
  };
  const form = useSendForm('meeting', labels, (values) =>
    onSend({
      title: textIn(values, 'title'),
      startsAt: instantIn(values, 'startsAt'),
      endsAt: instantIn(values, 'endsAt'),
      place: textIn(values, 'place'),
      link: textIn(values, 'link') || null,
      linkClosed,
    }),
  );
  return (
    <form className="form" aria-label={submit} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('title')}
        label={labels.title}
        defaultValue={meeting?.title}
        maxLength={LIMITS.titleMax}
      />
      <div className="row row--fields">
        <TextField
          {...form.field('startsAt')}
          type="datetime-local"
          label={labels.startsAt}
          defaultValue={meeting ? swedishClock(new Date(meeting.startsAt)) : undefined}
        />
        <TextField
          {...form.field('endsAt')}
          type="datetime-local"
          label={labels.endsAt}
          defaultValue={meeting ? swedishClock(new Date(meeting.endsAt)) : undefined}
        />
      </div>
      <p className="subtle">{t('form.timeHelp')}</p>
      <TextField
        {...form.field('place')}
        label={labels.place}
        defaultValue={meeting?.place}
        maxLength={LIMITS.placeMax}
        optional
      />
      <TextField
        {...form.field('link')}
        type="url"
        label={labels.link}
        description={t('form.linkHelp')}
        defaultValue={meeting?.link ?? ''}
        maxLength={LIMITS.addressMax}
        optional
      />
      <Checkbox
        id="meeting-linkClosed"
        label={t('form.linkClosed')}
        checked={linkClosed}
        onChange={(event) => setLinkClosed(event.target.checked)}
      />
      <div>
        <Button type="submit" loading={form.sending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** What was typed as an instant. Throws what the server would say of no time. */
function instantIn(values: FormData, name: string): string {
  const instant = instantInSweden(textIn(values, name));
  if (instant) return instant.toISOString();
  throw new ApiProblem({
    status: 400,
    code: 'validation.failed',
    errors: [{ path: name, code: 'required', message: 'must be a date and time' }],
  });
}
