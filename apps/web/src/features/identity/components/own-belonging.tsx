import type { ReceivedInvitation } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { organisationPath, paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button, Link, Tag } from '../../../ui';
import { useAcceptInvitation, useDeclineInvitation, useOwnBelonging } from '../api/own-belonging';

/** Invitations to oneself, which can be answered here. */
export function ReceivedInvitations() {
  const { t } = useTranslation('belonging');
  const items = useOwnBelonging().data?.invitations ?? [];
  if (items.length === 0) return null;
  return (
    <section className="panel stack" aria-labelledby="received-invitations">
      <h2 id="received-invitations" className="ds-heading" data-size="xs">
        {t('invitation.received')}
      </h2>
      <ul className="plain-list">
        {items.map((invitation) => (
          <li key={invitation.id}>
            <Invitation invitation={invitation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Invitation({ invitation: { id, role, ...invitation } }: { invitation: ReceivedInvitation }) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const toast = useToast();
  const problemText = useProblemText();
  const accept = useAcceptInvitation();
  const decline = useDeclineInvitation();
  const organisation = invitation.organisation.name;
  const onError = (error: unknown): void => toast(problemText(error), 'danger');
  return (
    <div className="rows__row">
      <p>
        <Link to={organisationPath(invitation.organisation)}>{organisation}</Link> ({label('membershipRole', role)})
      </p>
      <div className="row">
        <Button
          size="sm"
          aria-label={`${t('invitation.accept')}: ${organisation}`}
          loading={accept.isPending}
          onClick={() =>
            accept.mutate(id, {
              onSuccess: () => toast(t('invitation.accepted', { organisation }), 'success'),
              onError,
            })
          }
        >
          {t('invitation.accept')}
        </Button>
        <Button
          size="sm"
          variant="secondary"
          aria-label={`${t('invitation.decline')}: ${organisation}`}
          loading={decline.isPending}
          onClick={() =>
            decline.mutate(id, { onSuccess: () => toast(t('invitation.declined', { organisation })), onError })
          }
        >
          {t('invitation.decline')}
        </Button>
      </div>
    </div>
  );
}

/** What one waits for: answers to requests, and associations that are being checked. */
export function WaitingFor() {
  const { t } = useTranslation('belonging');
  const own = useOwnBelonging().data;
  return (
    <section className="side-box" aria-labelledby="waiting-for">
      <h2 id="waiting-for" className="ds-heading" data-size="xs">
        {t('own.registrations')}
      </h2>
      {own && own.registrations.length > 0 && (
        <ul className="plain-list">
          {own.registrations.map(({ id, name, organisation, state }) => (
            <li key={id}>
              {organisation ? <Link to={organisationPath(organisation)}>{name}</Link> : name}{' '}
              <Tag tone={state === 'approved' ? 'success' : 'neutral'}>{t(`own.state.${state}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.registerAssociation}>{t('own.registerLink')}</Link>
      </p>
      {own && own.requests.length > 0 && (
        <>
          <h3 className="ds-heading" data-size="2xs">
            {t('own.requests')}
          </h3>
          <ul className="plain-list">
            {own.requests.map(({ id, organisation }) => (
              <li key={id}>
                <Link to={organisationPath(organisation)}>{organisation.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
