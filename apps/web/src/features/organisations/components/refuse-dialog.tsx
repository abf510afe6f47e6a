import { BELONGING_LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, ErrorSummary, Textarea } from '../../../ui';
import { textIn, useSendForm } from './use-send-form';

interface RefuseDialogProps {
  name: string;
  /** Whether something may be refused without a reason. */
  optional?: boolean;
  onRefuse: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks why something is refused, which whoever asked reads in a mail. */
export function RefuseDialog({ name, optional = false, onRefuse, onClose }: RefuseDialogProps) {
  const { t } = useTranslation(['belonging', 'common']);
  const form = useSendForm('refuse', { reason: t('belonging:queues.reason') }, async (values) => {
    await onRefuse(textIn(values, 'reason'));
    onClose();
  });
  const title = t('belonging:queues.refuseTitle', { name });
  return (
    <Dialog open title={title} onClose={onClose}>
      <form className="form" aria-label={title} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <Textarea
          {...form.field('reason')}
          label={t('belonging:queues.reason')}
          description={t('belonging:queues.reasonHelp')}
          optional={optional}
          maxCharacters={BELONGING_LIMITS.reasonMax}
        />
        <div className="row">
          <Button type="submit" tone="danger" loading={form.sending}>
            {t('belonging:queues.refuse')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
