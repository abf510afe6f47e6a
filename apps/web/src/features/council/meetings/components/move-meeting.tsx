import { MEETING_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../../lib/use-told';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { Button, Dialog, ErrorSummary, Section, Textarea } from '../../../../ui';
import { useMoveMeeting, type Meeting } from '../api/meetings';

/** What those who lead the meeting do with it next. */
export function MoveMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const move = useMoveMeeting(meeting.id);
  const [cancelling, setCancelling] = useState(false);
  const { canCall, canHold, canCancel } = meeting.abilities;
  const [now] = useState(() => Date.now());
  const hasBegun = new Date(meeting.startsAt).getTime() <= now;
  if (!canCall && !canHold && !canCancel) return null;
  return (
    <Section id="move-meeting" title={t('move.title')}>
      {canCall && <p>{t('move.callHelp')}</p>}
      <div className="row">
        {canCall && (
          <Button loading={move.isPending} onClick={() => move.mutate({ to: 'called' }, told(t('move.called')))}>
            {t('move.call')}
          </Button>
        )}
        {canHold && hasBegun && (
          <Button loading={move.isPending} onClick={() => move.mutate({ to: 'held' }, told(t('move.held')))}>
            {t('move.hold')}
          </Button>
        )}
        {canCancel && (
          <Button variant="secondary" tone="danger" onClick={() => setCancelling(true)}>
            {t('move.cancel')}
          </Button>
        )}
      </div>
      {cancelling && <CancelDialog meeting={meeting} onClose={() => setCancelling(false)} />}
    </Section>
  );
}

function CancelDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const told = useTold();
  const move = useMoveMeeting(meeting.id);
  const labels = { reason: t('meetings:move.reason') };
  const form = useSendForm('cancel', labels, async (values) => {
    await move.mutateAsync({ to: 'cancelled', reason: textIn(values, 'reason') });
    told(t('meetings:move.cancelled')).onSuccess();
    onClose();
  });
  return (
    <Dialog open title={t('meetings:move.ask', { title: meeting.title })} onClose={onClose}>
      <form className="form" aria-label={t('meetings:move.cancel')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <Textarea
          {...form.field('reason')}
          label={labels.reason}
          description={t('meetings:move.reasonHelp')}
          maxCharacters={MEETING_LIMITS.reasonMax}
        />
        <div className="row">
          <Button type="submit" tone="danger" loading={form.sending}>
            {t('meetings:move.cancel')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
