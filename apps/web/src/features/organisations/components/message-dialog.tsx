import { BELONGING_LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, ErrorSummary, Textarea } from '../../../ui';
import { textIn, useSendForm } from './use-send-form';

interface MessageDialogProps {
  title: string;
  /** What the field is called in problems that the server tells. */
  field: 'message' | 'reason';
  label: string;
  help: string;
  submit: string;
  danger?: boolean;
  optional?: boolean;
  mostCharacters: number;
  onSend: (text: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks for a few words, and sends them. */
export function MessageDialog(props: MessageDialogProps) {
  const {
    title,
    field,
    label,
    help,
    submit,
    danger = false,
    optional = false,
    mostCharacters,
    onSend,
    onClose,
  } = props;
  const { t } = useTranslation('common');
  const form = useSendForm(field, { [field]: label }, async (values) => {
    await onSend(textIn(values, field));
    onClose();
  });
  return (
    <Dialog open title={title} onClose={onClose}>
      <form className="form" aria-label={title} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <Textarea
          {...form.field(field)}
          label={label}
          description={help}
          optional={optional}
          maxCharacters={mostCharacters}
        />
        <div className="row">
          <Button type="submit" tone={danger ? 'danger' : 'primary'} loading={form.sending}>
            {submit}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

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
