import type { HubResponse } from '#api-client';
import { HUB_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { useTold } from '../../../lib/use-told';
import { Button, ButtonLink, Checkbox, Dialog, ErrorSummary, Link, Textarea } from '../../../ui';
import { useJoinHub, useReceivedInvitations, useWithdrawHubRequest } from '../api/members';

/** How one comes into the hub; nothing for those who are in it. */
export function JoinHub({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const me = useMe();
  const { pathname } = useLocation();
  const { abilities, joinPolicy, archivedAt, membership } = hub;
  const isOutside = membership === null && archivedAt === null && me != null;
  const isInvited = useReceivedInvitations(isOutside).data?.some((one) => one.hub.id === hub.id) ?? false;
  if (membership !== null || archivedAt !== null || me === undefined) return null;
  return (
    <div className="side-box">
      <p>{abilities.canRead ? t('join.text') : t('join.closedText')}</p>
      {!isInvited && <p className="subtle">{t(`joinPolicyHelp.${joinPolicy}`)}</p>}
      {isInvited ? (
        <p>
          {t('join.invited')} <Link to={paths.receivedHubInvitations}>{t('received.hintLink')}</Link>
        </p>
      ) : me === null ? (
        <div>
          <ButtonLink to={paths.signIn(pathname)}>{t('join.signIn')}</ButtonLink>
        </div>
      ) : (
        <Way hub={hub} />
      )}
    </div>
  );
}

function Way({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const join = useJoinHub(hub.slug);
  const withdraw = useWithdrawHubRequest();
  const [asking, setAsking] = useState(false);
  const { abilities, request, rules, name } = hub;
  if (request)
    return (
      <div className="row">
        <p role="status">{t('join.waiting')}</p>
        <Button
          variant="secondary"
          size="sm"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(request.id, told(t('join.withdrawn')))}
        >
          {t('join.withdraw')}
        </Button>
      </div>
    );
  if (!abilities.canJoin && !abilities.canAskToJoin) return null;
  const action = t(abilities.canJoin ? 'join.join' : 'join.ask');
  const atOnce = abilities.canJoin && rules === '';
  return (
    <div>
      <Button
        loading={join.isPending}
        onClick={() => (atOnce ? join.mutate({}, told(t('join.joined', { name }))) : setAsking(true))}
      >
        {action}
      </Button>
      {asking && <JoinDialog hub={hub} title={action} onClose={() => setAsking(false)} />}
    </div>
  );
}

function JoinDialog({ hub, title, onClose }: { hub: HubResponse; title: string; onClose: () => void }) {
  const { t } = useTranslation(['hubs', 'common']);
  const told = useTold();
  const join = useJoinHub(hub.slug);
  const [agrees, setAgrees] = useState(hub.rules === '');
  const { name, rules, rulesVersion, abilities } = hub;
  const labels = { message: t('hubs:join.message') };
  const form = useSendForm('join', labels, async (values) => {
    const message = textIn(values, 'message');
    const body = { ...(rules === '' ? {} : { rulesVersion }), ...(message === '' ? {} : { message }) };
    const { state } = await join.mutateAsync(body);
    told(t(state === 'member' ? 'hubs:join.joined' : 'hubs:join.asked', { name })).onSuccess();
    onClose();
  });
  return (
    <Dialog open title={title} onClose={onClose}>
      <form className="form" aria-label={title} {...form.form}>
        <ErrorSummary errors={form.summary} />
        {rules !== '' && (
          <>
            <h3 className="ds-heading" data-size="2xs">
              {t('hubs:rules.title')}
            </h3>
            <p className="text-lines break">{rules}</p>
            <Checkbox
              id="join-rules"
              label={t('hubs:rules.yes')}
              checked={agrees}
              onChange={(event) => setAgrees(event.target.checked)}
            />
          </>
        )}
        {abilities.canAskToJoin && (
          <Textarea
            {...form.field('message')}
            label={labels.message}
            description={t('hubs:join.messageHelp')}
            maxCharacters={HUB_LIMITS.messageMax}
            optional
          />
        )}
        <div className="row">
          <Button type="submit" loading={form.sending} disabled={!agrees}>
            {title}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
