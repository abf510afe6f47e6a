import { useTranslation } from 'react-i18next';
import { textIn, useSendForm } from '../lib/use-send-form';
import { Button } from './button';
import { Dialog } from './dialog';
import { ErrorSummary } from './error-summary';
import { Textarea } from './field';

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
