import { INTRODUCTION_LIMITS } from '#contracts';
import type { OrganisationRef } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../../lib/paths';
import { newRequestKey } from '../../../lib/request-key';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Button, ButtonLink, FormDialog, Select, Textarea } from '../../../ui';
import { useAskIntroduction } from '../api/introductions';

interface AskProps {
  capability: { id: string; title: string };
  /** Who is asked. */
  to: OrganisationRef;
  /** The organisation that asks; absent: the person chooses among their own. */
  from?: OrganisationRef;
  /** What the button is called for those who do not see what it stands at. */
  name: string;
}

/** A button that asks for an introduction; who is nobody yet signs in first. */
export function AskIntroduction(props: AskProps) {
  const { t } = useTranslation('partners');
  const me = useMe();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  const own = props.from
    ? [props.from]
    : (me?.memberships ?? []).map((one) => one.organisation).filter(({ id }) => id !== props.to.id);
  if (me === null) {
    return (
      <ButtonLink variant="secondary" size="sm" to={paths.signIn(`${pathname}${search}`)}>
        {t('ask.signIn')}
      </ButtonLink>
    );
  }
  if (own.length === 0) return null;
  return (
    <>
      <Button size="sm" aria-label={props.name} onClick={() => setOpen(true)}>
        {t('ask.button')}
      </Button>
      {open && <AskDialog {...props} own={own} onClose={() => setOpen(false)} />}
    </>
  );
}

function AskDialog({ capability, to, own, onClose }: AskProps & { own: OrganisationRef[]; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const toast = useToast();
  const ask = useAskIntroduction(capability.id);
  const [organisation, setOrganisation] = useState(own[0]?.slug ?? '');
  const [message, setMessage] = useState('');
  const [key] = useState(newRequestKey);
  return (
    <FormDialog
      title={t('ask.title', { name: to.name })}
      submit={t('ask.submit')}
      sending={ask}
      onSubmit={() =>
        ask.mutate(
          { organisation, message: message.trim(), key },
          {
            onSuccess: () => {
              onClose();
              toast(t('ask.sent'));
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{capability.title}</p>
      {own.length > 1 && (
        <Select
          id="ask-organisation"
          label={t('ask.organisation')}
          value={organisation}
          options={own.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(event) => setOrganisation(event.target.value)}
        />
      )}
      <Textarea
        id="ask-message"
        label={t('ask.message')}
        description={t('ask.messageHelp')}
        rows={4}
        required
        maxLength={INTRODUCTION_LIMITS.messageMax}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <p className="subtle">{t('ask.help')}</p>
    </FormDialog>
  );
}
