import { ACCOUNT_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newRequestKey } from '../../../lib/request-key';
import { useToast } from '../../../lib/toasts';
import { Button, FormDialog, Textarea } from '../../../ui';
import { useWriteToPerson } from '../api/people';

interface WriteProps {
  person: { id: string; name: string };
}

/** A button to write to a person without knowing their address. */
export function WriteToPerson({ person }: WriteProps) {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('contact.button', { name: person.name })}</Button>
      {open && <WriteDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
}

function WriteDialog({ person: { id, name }, onClose }: WriteProps & { onClose: () => void }) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const write = useWriteToPerson(id);
  const [message, setMessage] = useState('');
  const [key] = useState(newRequestKey);
  return (
    <FormDialog
      title={t('contact.title', { name })}
      submit={t('contact.submit')}
      sending={write}
      onSubmit={() =>
        write.mutate(
          { message: message.trim(), key },
          {
            onSuccess: () => {
              onClose();
              toast(t('contact.sent'));
            },
          },
        )
      }
      onClose={onClose}
    >
      <Textarea
        id="contact-message"
        label={t('contact.message')}
        description={t('contact.help', { name })}
        rows={6}
        required
        maxLength={ACCOUNT_LIMITS.messageMax}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
    </FormDialog>
  );
}
