import type { HubMemberResponse, HubResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useTold } from '../../../lib/use-told';
import { Button, Checkbox, Dialog } from '../../../ui';
import { useLeaveHub, useRemoveFromHub } from '../api/members';

interface GoDialogProps {
  hub: HubResponse;
  person: HubMemberResponse['person'];
  onClose: () => void;
  onGone: () => void;
}

/** Asks before somebody goes: oneself, or someone who is taken out. */
export function GoDialog({ hub, person, onClose, onGone }: GoDialogProps) {
  const { t } = useTranslation(['hubs', 'roster', 'common']);
  const told = useTold();
  const navigate = useNavigate();
  const isMe = useMe()?.id === person.id;
  const leave = useLeaveHub();
  const remove = useRemoveFromHub(hub.slug);
  const [block, setBlock] = useState(false);
  const { name } = person;
  const go = () =>
    isMe
      ? leave.mutate(hub.slug, {
          ...told(t('hubs:members.left', { name: hub.name }), () => void navigate(paths.hubs)),
          onSettled: onClose,
        })
      : remove.mutate(
          { userId: person.id, block },
          { ...told(t('hubs:members.removed', { name }), onGone), onSettled: onClose },
        );
  return (
    <Dialog
      open
      title={isMe ? t('hubs:members.leaveTitle', { name: hub.name }) : t('roster:members.removeOf', { name })}
      onClose={onClose}
      actions={
        <>
          <Button tone="danger" loading={leave.isPending || remove.isPending} onClick={go}>
            {t(isMe ? 'hubs:members.leave' : 'roster:members.remove')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t(isMe ? 'hubs:members.leaveText' : 'hubs:members.removeText')}</p>
      {!isMe && (
        <Checkbox
          id="block-person"
          label={t('hubs:members.block')}
          description={t('hubs:members.blockHelp')}
          checked={block}
          onChange={(event) => setBlock(event.target.checked)}
        />
      )}
    </Dialog>
  );
}
