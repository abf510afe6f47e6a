import type { ReceivedHubInvitation } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { useTold } from '../../../lib/use-told';
import { Button, ButtonLink, EmptyState, Page, QueryView, Skeleton, Tag, Time } from '../../../ui';
import { useAcceptReceived, useDeclineReceived, useReceivedInvitations } from '../api/members';
import { InvitationRules } from '../components/invitation-rules';

/** The invitations into hubs that wait for one's answer. */
export function Component() {
  const { t } = useTranslation('hubs');
  return (
    <Page title={t('received.title')} lead={t('received.lead')} width="narrow" noIndex>
      <QueryView query={useReceivedInvitations()} skeleton={<Skeleton lines={6} />}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('received.empty')} action={<ButtonLink to={paths.hubs}>{t('list.title')}</ButtonLink>}>
              {t('received.emptyText')}
            </EmptyState>
          ) : (
            <ul className="plain-list stack">
              {items.map((invitation) => (
                <li key={invitation.id} className="panel stack">
                  <Invitation invitation={invitation} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}

function Invitation({ invitation }: { invitation: ReceivedHubInvitation }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const navigate = useNavigate();
  const accept = useAcceptReceived();
  const decline = useDeclineReceived();
  const { id, hub, role, invitedBy, purpose, rules, rulesVersion, expiresAt } = invitation;
  const [agrees, setAgrees] = useState(rules === '');
  const { name } = hub;
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {name}
      </h2>
      <p>{t(invitedBy ? 'invitation.text' : 'invitation.textNobody', { inviter: invitedBy, hub: name })}</p>
      {purpose && <p className="text-lines break">{purpose}</p>}
      <p className="hub-card__tags">
        <Tag>{t(`kind.${hub.kind}`)}</Tag>
        <Tag tone="accent">{t(`role.${role}`)}</Tag>
        <span className="subtle">
          {t('received.until')} <Time value={expiresAt} />
        </span>
      </p>
      <InvitationRules id={`invitation-${id}`} rules={rules} agrees={agrees} onChange={setAgrees} />
      <div className="row">
        <Button
          disabled={!agrees}
          loading={accept.isPending}
          aria-label={t('received.acceptOf', { name })}
          onClick={() =>
            accept.mutate(
              rules === '' ? { id } : { id, rulesVersion },
              told(t('join.joined', { name }), () => void navigate(paths.hub(hub.slug))),
            )
          }
        >
          {t('invitation.accept')}
        </Button>
        <Button
          variant="secondary"
          loading={decline.isPending}
          aria-label={t('received.declineOf', { name })}
          onClick={() => decline.mutate(id, told(t('received.declined', { name })))}
        >
          {t('received.decline')}
        </Button>
      </div>
    </>
  );
}
