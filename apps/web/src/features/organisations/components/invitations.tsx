import type { InvitationResponse, OrganisationResponse } from '#api-client';
import { MEMBERSHIP_ROLES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { Button, ErrorSummary, QueryView, Section, Select, Tag, TextField, Time } from '../../../ui';
import { useInvitations, useInvite, useResendInvitation, useRevokeInvitation } from '../api/invitations';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { useTold } from '../../../lib/use-told';

/** Inviting people, and the invitations that nobody has answered. */
export function Invitations({ organisation: { slug } }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('belonging');
  return (
    <Section id="invitations" title={t('invitations.title')}>
      <p>{t('invitations.help')}</p>
      <InviteForm slug={slug} />
      <QueryView query={useInvitations(slug)}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('invitations.none')}</p>
          ) : (
            <ul className="rows" aria-label={t('invitations.waiting')}>
              {items.map((invitation) => (
                <li key={invitation.id}>
                  <InvitationRow slug={slug} invitation={invitation} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function InviteForm({ slug }: { slug: string }) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const told = useTold();
  const invite = useInvite(slug);
  const labels = { email: t('invitations.email'), role: t('invitations.role') };
  const form = useSendForm('invite', labels, async (values, element) => {
    const role = MEMBERSHIP_ROLES.find((one) => one === textIn(values, 'role')) ?? 'member';
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
      <Select
        {...form.field('role')}
        label={labels.role}
        options={MEMBERSHIP_ROLES.map((role) => ({ value: role, label: label('membershipRole', role) }))}
      />
      <div>
        <Button type="submit" loading={form.sending}>
          {t('invitations.send')}
        </Button>
      </div>
    </form>
  );
}

function InvitationRow({ slug, invitation }: { slug: string; invitation: InvitationResponse }) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const told = useTold();
  const resend = useResendInvitation(slug);
  const revoke = useRevokeInvitation(slug);
  const { id, email, role, expired, expiresAt } = invitation;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title break">{email}</p>
        <p className="subtle">
          {label('membershipRole', role)} ·{' '}
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
