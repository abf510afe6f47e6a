import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../../lib/use-told';
import { Button, Dialog, Section } from '../../../../ui';
import { useRemoveMeeting, type Meeting } from '../api/meetings';

/** Takes a draft away, after asking. */
export function RemoveMeeting({ meeting: { id, title }, onRemoved }: { meeting: Meeting; onRemoved: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const told = useTold();
  const remove = useRemoveMeeting();
  const [asking, setAsking] = useState(false);
  return (
    <Section id="remove-meeting" title={t('meetings:remove.title')}>
      <div>
        <Button variant="secondary" tone="danger" onClick={() => setAsking(true)}>
          {t('meetings:remove.submit')}
        </Button>
      </div>
      {asking && (
        <Dialog
          open
          title={t('meetings:remove.ask', { title })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                tone="danger"
                loading={remove.isPending}
                onClick={() => remove.mutate(id, told(t('meetings:remove.done'), onRemoved))}
              >
                {t('meetings:remove.submit')}
              </Button>
              <Button variant="secondary" onClick={() => setAsking(false)}>
                {t('common:action.cancel')}
              </Button>
            </>
          }
        >
          <p>{t('meetings:remove.text')}</p>
        </Dialog>
      )}
    </Section>
  );
}
