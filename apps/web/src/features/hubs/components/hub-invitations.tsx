import type { HubInvitationResponse, HubResponse } from '#api-client';
import { HUB_ROLES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { useTold } from '../../../lib/use-told';
import { Button, ErrorSummary, QueryView, Section, Select, Tag, TextField, Time } from '../../../ui';
import { useHubInvitations, useInviteToHub, useResendHubInvitation, useRevokeHubInvitation } from '../api/members';

/** Inviting people, and the invitations that nobody has answered. */
export function HubInvitations({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  return (
    <Section id="hub-invitations" title={t('invitations.title')}>
      <p>{t('invitations.help')}</p>
      <InviteForm hub={hub} />
      <QueryView query={useHubInvitations(hub.slug)}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('invitations.none')}</p>
          ) : (
            <ul className="rows" aria-label={t('invitations.waiting')}>
              {items.map((invitation) => (
                <li key={invitation.id}>
                  <InvitationRow slug={hub.slug} invitation={invitation} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function InviteForm({ hub: { slug, abilities } }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const invite = useInviteToHub(slug);
  const labels = { email: t('invitations.email'), role: t('invitations.role') };
  const form = useSendForm('invite', labels, async (values, element) => {
    const role = HUB_ROLES.find((one) => one === textIn(values, 'role')) ?? 'member';
    const { email } = await invite.mutateAsync({ email: textIn(values, 'email'), role });
    element.reset();
    told(t('invitations.sent', { email })).onSuccess();
  });
  return (
    <form className="form" aria-label={t('invitations.send')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('email')}
        label={labels.email}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {abilities.canEdit && (
        <Select
          {...form.field('role')}
          label={labels.role}
          options={HUB_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        />
      )}
      <div>
        <Button type="submit" loading={form.sending}>
          {t('invitations.send')}
        </Button>
      </div>
    </form>
  );
}

function InvitationRow({ slug, invitation }: { slug: string; invitation: HubInvitationResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const resend = useResendHubInvitation(slug);
  const revoke = useRevokeHubInvitation(slug);
  const { id, email, role, expired, expiresAt } = invitation;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title break">{email}</p>
        <p className="subtle">
          {t(`role.${role}`)} ·{' '}
          {expired ? (
            <Tag tone="warning">{t('invitations.expired')}</Tag>
          ) : (
            <>
              {t('invitations.expires')} <Time value={expiresAt} />
            </>
          )}
        </p>
      </div>
      <div className="row">
        <Button
          variant="secondary"
          size="sm"
          aria-label={t('invitations.resendOf', { email })}
          loading={resend.isPending}
          onClick={() => resend.mutate(id, told(t('invitations.sent', { email })))}
        >
          {t('invitations.resend')}
        </Button>
        <Button
          variant="secondary"
          tone="danger"
          size="sm"
          aria-label={t('invitations.revokeOf', { email })}
          loading={revoke.isPending}
          onClick={() => revoke.mutate(id, told(t('invitations.revoked', { email })))}
        >
          {t('invitations.revoke')}
        </Button>
      </div>
    </div>
  );
}
