import type { HubInvitationResponse, HubMemberResponse, InvitationResponse, MemberResponse } from '#api-client';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths';
import { useMe } from '../lib/session';
import { textIn, useSendForm } from '../lib/use-send-form';
import { useTold } from '../lib/use-told';
import { useWanted } from '../lib/use-wanted';
import { Button } from './button';
import { ErrorSummary } from './error-summary';
import { Select, TextField } from './field';
import { Link } from './link';
import { Section } from './page';
import { QueryView } from './states';
import { Tag } from './tag';
import { Time } from './time';

interface MemberRowProps<Role extends string> {
  member: MemberResponse | HubMemberResponse;
  roles: readonly { value: Role; label: string }[];
  /** Gives another role; null for those who may not. */
  change: Pick<
    UseMutationResult<unknown, Error, { userId: string; role: Role }>,
    'isPending' | 'variables' | 'mutate'
  > | null;
  /** Whether the reader may take the person out. One may always leave. */
  canRemove: boolean;
  /** What leaving is called here. */
  leave: string;
  onGo: () => void;
}

/** Somebody who belongs to an organisation or a hub, for a list of class `rows`. Needs the words `roster`. */
export function MemberRow<Role extends string>(props: MemberRowProps<Role>) {
  const { member, roles, change, canRemove, leave, onGo } = props;
  const { t } = useTranslation('roster');
  const told = useTold();
  const { person, role, since } = member;
  const { name, workTitle } = person;
  const isMe = useMe()?.id === person.id;
  const [shown, want] = useWanted<string>(role);
  const roleName = roles.find(({ value }) => value === role)?.label;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          <Link to={paths.person(person.id)}>{name}</Link>{' '}
          {isMe && <span className="subtle">({t('members.you')})</span>}
        </p>
        <p className="subtle">
          {[workTitle, change ? '' : roleName, t('members.since')].filter(Boolean).join(' · ')} <Time value={since} />
        </p>
      </div>
      <div className="row">
        {change && (
          <select
            className="ds-input member-role"
            aria-label={t('members.roleOf', { name })}
            value={shown}
            onChange={({ target }) => {
              const chosen = roles.find(({ value }) => value === target.value)?.value;
              if (chosen !== undefined)
                change.mutate(
                  { userId: person.id, role: chosen },
                  { ...told(t('members.roleSaved', { name })), ...want(chosen) },
                );
            }}
          >
            {roles.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
        {(isMe || canRemove) && (
          <Button
            variant="secondary"
            tone="danger"
            size="sm"
            aria-label={isMe ? undefined : t('members.removeOf', { name })}
            onClick={onGo}
          >
            {isMe ? leave : t('members.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface InvitationsProps<Role extends string> {
  /** Ids of the section and its fields begin with it. */
  id: string;
  /** The roles that the reader may give, the least first; with one there is nothing to choose. */
  roles: readonly { value: Role; label: string }[];
  roleName: (role: Role) => string;
  query: UseQueryResult<{ items: (Invitation & { role: Role })[] }>;
  invite: Pick<UseMutationResult<{ email: string }, Error, { email: string; role: Role }>, 'mutateAsync'>;
  resend: ById;
  revoke: ById;
}

type Invitation = InvitationResponse | HubInvitationResponse;
type ById = Pick<UseMutationResult<unknown, Error, string>, 'isPending' | 'mutate'>;

/** Inviting people to an organisation or a hub, and the invitations that nobody has answered. Needs the words `roster`. */
export function Invitations<Role extends string>(props: InvitationsProps<Role>) {
  const { id, roleName, query, resend, revoke } = props;
  const { t } = useTranslation('roster');
  return (
    <Section id={id} title={t('invitations.title')}>
      <p>{t('invitations.help')}</p>
      <InviteForm {...props} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('invitations.none')}</p>
          ) : (
            <ul className="rows" aria-label={t('invitations.waiting')}>
              {items.map((one) => (
                <li key={one.id}>
                  <InvitationRow invitation={one} roleName={roleName(one.role)} resend={resend} revoke={revoke} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function InviteForm<Role extends string>({ id, roles, invite }: InvitationsProps<Role>) {
  const { t } = useTranslation('roster');
  const told = useTold();
  const labels = { email: t('invitations.email'), role: t('invitations.role') };
  const form = useSendForm(id, labels, async (values, element) => {
    const role = roles.find(({ value }) => value === textIn(values, 'role')) ?? roles[0];
    if (!role) return;
    const { email } = await invite.mutateAsync({ email: textIn(values, 'email'), role: role.value });
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
      {roles.length > 1 && <Select {...form.field('role')} label={labels.role} options={[...roles]} />}
      <div>
        <Button type="submit" loading={form.sending}>
          {t('invitations.send')}
        </Button>
      </div>
    </form>
  );
}

interface InvitationRowProps {
  invitation: Invitation;
  roleName: string;
  resend: ById;
  revoke: ById;
}

function InvitationRow({ invitation, roleName, resend, revoke }: InvitationRowProps) {
  const { t } = useTranslation('roster');
  const told = useTold();
  const { id, email, expired, expiresAt } = invitation;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title break">{email}</p>
        <p className="subtle">
          {roleName} ·{' '}
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
