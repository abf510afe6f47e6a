import { BELONGING_LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { MessageDialog } from '../../../ui';

interface RefuseDialogProps {
  name: string;
  /** Whether something may be refused without a reason. */
  optional?: boolean;
  onRefuse: (reason: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks why something is refused, which whoever asked reads in a mail. */
export function RefuseDialog({ name, optional = false, onRefuse, onClose }: RefuseDialogProps) {
  const { t } = useTranslation('belonging');
  return (
    <MessageDialog
      title={t('queues.refuseTitle', { name })}
      field="reason"
      label={t('queues.reason')}
      help={t('queues.reasonHelp')}
      submit={t('queues.refuse')}
      danger
      optional={optional}
      mostCharacters={BELONGING_LIMITS.reasonMax}
      onSend={onRefuse}
      onClose={onClose}
    />
  );
}
