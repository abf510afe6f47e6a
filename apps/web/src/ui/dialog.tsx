import { Dialog as KitDialog } from '@digdir/designsystemet-react';
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../lib/problem-text';
import { Alert } from './alert';
import { Button } from './button';
import { CloseButton } from './close-button';

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The buttons, the main one first. */
  actions?: ReactNode;
}

/** A field that comes before anything to read. */
const FIRST_FIELD = 'form > :first-child :is(input, select, textarea):not(:disabled)';

/**
 * A question or small task over the page. It begins at its first field, or at its title when there is something to read before that. Escape
 * and the close button call `onClose`; focus goes back where it was.
 */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  // Only a dialog that is closed gives the focus back; one that is just taken away drops it.
  useLayoutEffect(() => {
    const { current } = ref;
    return () => current?.close();
  }, []);
  // Left to itself the browser would begin at the button that closes it again.
  useEffect(() => {
    if (open) (ref.current?.querySelector<HTMLElement>(FIRST_FIELD) ?? document.getElementById(titleId))?.focus();
  }, [open, titleId]);
  return (
    <KitDialog ref={ref} open={open} onClose={onClose} closeButton={false} aria-labelledby={titleId}>
      <div className="dialog__head">
        <h2 id={titleId} className="ds-heading" data-size="sm" tabIndex={-1}>
          {title}
        </h2>
        <CloseButton label={t('action.close')} onClick={onClose} />
      </div>
      {children}
      {actions && <div className="row dialog__actions">{actions}</div>}
    </KitDialog>
  );
}

interface FormDialogProps extends Pick<DialogProps, 'title' | 'onClose' | 'children'> {
  /** What the button that sends says. */
  submit: string;
  /** How the sending goes: its button waits, and what went wrong is said below the fields. */
  sending: { isPending: boolean; error: unknown };
  onSubmit: () => void;
}

/** A few fields to fill in over the page, with a button to send and one to leave. */
export function FormDialog({ title, submit, sending, onSubmit, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const formId = useId();
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} loading={sending.isPending}>
            {submit}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="form"
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {sending.error != null && (
          <Alert tone="danger" live>
            {problemText(sending.error)}
          </Alert>
        )}
      </form>
    </Dialog>
  );
}
