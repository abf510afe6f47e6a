import type { OrganisationResponse, OwnMembership } from '#api-client';
import { BELONGING_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFormat, useLabel } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Button, ButtonLink, MessageDialog, Section } from '../../../ui';
import { useDomains } from '../api/domains';
import { useClaim, useOwnMembership } from '../api/members';
import { useAskToJoin, useWithdrawRequest } from '../api/requests';
import { useTold } from '../../../lib/use-told';

interface OrganisationProps {
  organisation: OrganisationResponse;
}

/** How one comes to belong to the organisation, or where one stands when one does. */
export function JoinPanel({ organisation }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  const me = useMe();
  const own = useOwnMembership(organisation.slug, Boolean(me)).data;
  const { name, claimed } = organisation;
  return (
    <Section id="join" title={t(own?.role ? 'join.yours' : 'join.title', { name })}>
      <div className="stack">
        {!claimed && <HowToClaim organisation={organisation} />}
        {me === null && <SignInToJoin />}
        {own && <Standing organisation={organisation} own={own} />}
      </div>
    </Section>
  );
}

/** For an organisation that nobody of its own looks after yet. */
function HowToClaim({ organisation: { slug, name } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  const format = useFormat();
  const domains = useDomains(slug).data?.items.filter(({ status }) => status === 'confirmed') ?? [];
  return (
    <>
      <p>{t('join.unclaimed', { name })}</p>
      <ul>
        <li>
          {domains.length > 0
            ? t('join.byAddress', { domains: format.list(domains.map(({ domain }) => `@${domain}`)) })
            : t('join.byAddressUnknown')}
        </li>
        <li>{t('join.byRequest')}</li>
      </ul>
    </>
  );
}

function SignInToJoin() {
  const { t } = useTranslation('belonging');
  const { pathname } = useLocation();
  return (
    <div className="row">
      <ButtonLink to={paths.signIn(pathname)} variant="secondary">
        {t('join.signIn')}
      </ButtonLink>
      <ButtonLink to={paths.register} variant="tertiary">
        {t('join.register')}
      </ButtonLink>
    </div>
  );
}

function Standing({ organisation, own }: OrganisationProps & { own: OwnMembership }) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const told = useTold();
  const claim = useClaim();
  const withdraw = useWithdrawRequest();
  const [asking, setAsking] = useState(false);
  const { role, request, abilities } = own;
  const { slug } = organisation;
  return (
    <>
      {role && <p>{t('join.role', { role: label('membershipRole', role) })}</p>}
      {abilities.canTakeOver && (
        <div className="stack stack--tight">
          <p>{t('join.takeOverText')}</p>
          <div>
            <Button loading={claim.isPending} onClick={() => claim.mutate(slug, told(t('join.tookOver')))}>
              {t('join.takeOver')}
            </Button>
          </div>
        </div>
      )}
      {request && (
        <div className="row">
          <p>{t('join.asked')}</p>
          <Button
            variant="secondary"
            size="sm"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(request.id, told(t('join.withdrawn')))}
          >
            {t('join.withdraw')}
          </Button>
        </div>
      )}
      <div className="row">
        {abilities.canAskToJoin && (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('join.ask')}
          </Button>
        )}
        {(role || abilities.canDecide) && (
          <ButtonLink to={paths.members(slug)} variant="secondary">
            {t('join.members')}
          </ButtonLink>
        )}
        {organisation.abilities.canEdit && (
          <ButtonLink to={paths.editOrganisation(slug)} variant="secondary">
            {t('join.edit')}
          </ButtonLink>
        )}
      </div>
      {asking && <AskDialog organisation={organisation} onClose={() => setAsking(false)} />}
    </>
  );
}

function AskDialog({ organisation: { slug, name }, onClose }: OrganisationProps & { onClose: () => void }) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const ask = useAskToJoin(slug);
  return (
    <MessageDialog
      title={t('join.dialogTitle', { name })}
      field="message"
      label={t('join.message')}
      help={t('join.messageHelp')}
      submit={t('join.send')}
      mostCharacters={BELONGING_LIMITS.messageMax}
      onSend={async (message) => {
        await ask.mutateAsync(message);
        told(t('join.sent')).onSuccess();
      }}
      onClose={onClose}
    />
  );
}
