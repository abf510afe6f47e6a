import type { Me, ReceivedInvitation } from '#api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { useLabel } from '../../../lib/format';
import { organisationPath, paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { Alert, Button, ButtonLink, Link, Page, QueryView } from '../../../ui';
import { useAcceptByLink, useInvitation } from '../api/invitations';

/** Where the link of an invitation leads. Opening it does nothing: programs that look through mail open links too. */
export function Component() {
  const token = useSearchParams()[0].get('token') ?? '';
  const accept = useAcceptByLink();
  const invitation = useInvitation(token);
  if (accept.data) return <Accepted invitation={accept.data} />;
  if (token === '' || invitation.error) return <Broken />;
  return (
    <QueryView query={invitation} wholePage>
      {(found) => <InvitationPage invitation={found} accept={accept} token={token} />}
    </QueryView>
  );
}

interface InvitationPageProps {
  invitation: ReceivedInvitation;
  accept: ReturnType<typeof useAcceptByLink>;
  token: string;
}

function InvitationPage({ invitation, accept, token }: InvitationPageProps) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const problemText = useProblemText();
  const me = useMe();
  const { email, role, invitedBy } = invitation;
  const organisation = invitation.organisation.name;
  return (
    <Page title={t('invitation.title', { organisation })} width="narrow" noIndex>
      <p className="lead">
        {invitedBy
          ? t('invitation.text', { inviter: invitedBy, organisation })
          : t('invitation.textNobody', { organisation })}
      </p>
      <dl className="facts">
        <div>
          <dt>{t('invitation.role')}</dt>
          <dd>{label('membershipRole', role)}</dd>
        </div>
        <div>
          <dt>{t('invitation.to')}</dt>
          <dd>{email}</dd>
        </div>
      </dl>
      {accept.error && (
        <Alert tone="danger" live>
          {problemText(accept.error)}
        </Alert>
      )}
      {me === null && <SignedOut email={email} />}
      {me && (
        <SignedIn me={me} email={email}>
          <div>
            <Button loading={accept.isPending} onClick={() => accept.mutate(token)}>
              {t('invitation.accept')}
            </Button>
          </div>
        </SignedIn>
      )}
    </Page>
  );
}

function SignedIn({ me, email, children }: { me: Me; email: string; children: ReactNode }) {
  const { t } = useTranslation('belonging');
  return me.email === email ? (
    children
  ) : (
    <Alert tone="warning">{t('invitation.other', { email, own: me.email })}</Alert>
  );
}

function SignedOut({ email }: { email: string }) {
  const { t } = useTranslation('belonging');
  const { pathname, search } = useLocation();
  return (
    <>
      <p>{t('invitation.signedOut', { email })}</p>
      <div className="row">
        <ButtonLink to={paths.signIn(`${pathname}${search}`)}>{t('join.signIn')}</ButtonLink>
        <Link to={paths.register} state={{ email }}>
          {t('join.register')}
        </Link>
      </div>
    </>
  );
}

function Accepted({ invitation: { organisation } }: { invitation: ReceivedInvitation }) {
  const { t } = useTranslation('belonging');
  return (
    <Page title={t('invitation.accepted', { organisation: organisation.name })} width="narrow" noIndex>
      <div>
        <ButtonLink to={organisationPath(organisation)}>{t('invitation.toOrganisation')}</ButtonLink>
      </div>
    </Page>
  );
}

function Broken() {
  const { t } = useTranslation(['belonging', 'common']);
  return (
    <Page title={t('belonging:invitation.broken')} lead={t('belonging:invitation.brokenText')} width="narrow" noIndex>
      <div>
        <ButtonLink to={paths.home} variant="secondary">
          {t('common:status.toHome')}
        </ButtonLink>
      </div>
    </Page>
  );
}
