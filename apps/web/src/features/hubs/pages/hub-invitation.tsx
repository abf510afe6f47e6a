import type { ReceivedHubInvitation } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { useTold } from '../../../lib/use-told';
import { Alert, Button, ButtonLink, Link, Page, QueryView } from '../../../ui';
import { useAcceptHubInvitation, useHubInvitation } from '../api/members';
import { InvitationRules } from '../components/invitation-rules';

/** Where the link of an invitation leads. Opening it does nothing: programs that look through mail open links too. */
export function Component() {
  const token = useSearchParams()[0].get('token') ?? '';
  const invitation = useHubInvitation(token);
  if (token === '' || invitation.error) return <Broken />;
  return (
    <QueryView query={invitation} wholePage>
      {(found) => <InvitationPage invitation={found} token={token} />}
    </QueryView>
  );
}

function InvitationPage({ invitation, token }: { invitation: ReceivedHubInvitation; token: string }) {
  const { t } = useTranslation(['hubs', 'roster']);
  const me = useMe();
  const { email, role, invitedBy, purpose } = invitation;
  const hub = invitation.hub.name;
  return (
    <Page title={t('invitation.title', { hub })} width="narrow" noIndex>
      <p className="lead">{t(invitedBy ? 'invitation.text' : 'invitation.textNobody', { inviter: invitedBy, hub })}</p>
      {purpose && <p className="text-lines break">{purpose}</p>}
      <dl className="facts">
        <div>
          <dt>{t('roster:invitations.role')}</dt>
          <dd>{t(`role.${role}`)}</dd>
        </div>
        <div>
          <dt>{t('invitation.to')}</dt>
          <dd>{email}</dd>
        </div>
      </dl>
      {me === null && <SignedOut email={email} />}
      {me && me.email !== email && <Alert tone="warning">{t('invitation.other', { email, own: me.email })}</Alert>}
      {me?.email === email && <Accept invitation={invitation} token={token} />}
    </Page>
  );
}

function Accept({ invitation, token }: { invitation: ReceivedHubInvitation; token: string }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const accept = useAcceptHubInvitation();
  const { hub, rules, rulesVersion } = invitation;
  const [agrees, setAgrees] = useState(rules === '');
  return (
    <>
      <InvitationRules id="invitation" rules={rules} agrees={agrees} onChange={setAgrees} />
      {accept.error && (
        <Alert tone="danger" live>
          {problemText(accept.error)}
        </Alert>
      )}
      <div>
        <Button
          disabled={!agrees}
          loading={accept.isPending}
          onClick={() =>
            accept.mutate(rules === '' ? { token } : { token, rulesVersion }, {
              onSuccess: told(t('join.joined', { name: hub.name }), () => void navigate(paths.hub(hub.slug))).onSuccess,
            })
          }
        >
          {t('invitation.accept')}
        </Button>
      </div>
    </>
  );
}

function SignedOut({ email }: { email: string }) {
  const { t } = useTranslation('hubs');
  const { pathname, search } = useLocation();
  return (
    <>
      <p>{t('invitation.signedOut', { email })}</p>
      <div className="row">
        <ButtonLink to={paths.signIn(`${pathname}${search}`)}>{t('join.signIn')}</ButtonLink>
        <Link to={paths.register} state={{ email }}>
          {t('invitation.register')}
        </Link>
      </div>
    </>
  );
}

function Broken() {
  const { t } = useTranslation('hubs');
  return (
    <Page title={t('invitation.broken')} lead={t('invitation.brokenText')} width="narrow" noIndex>
      <div>
        <ButtonLink to={paths.hubs} variant="secondary">
          {t('list.title')}
        </ButtonLink>
      </div>
    </Page>
  );
}
