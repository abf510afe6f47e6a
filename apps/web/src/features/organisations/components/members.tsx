import type { MemberResponse, OrganisationResponse } from '#api-client';
import { MEMBERSHIP_ROLES } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLabel } from '../../../lib/format';
import { organisationPath, paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Button, Dialog, Link, QueryView, Section, ShowMore, Time } from '../../../ui';
import { useChangeRole, useMembers, useRemoveMember } from '../api/members';
import { useTold } from '../../../lib/use-told';

interface MembersProps {
  organisation: OrganisationResponse;
  /** Whether the reader decides who belongs, and in which role. */
  canDecide: boolean;
}

/** The people of an organisation. */
export function Members({ organisation, canDecide }: MembersProps) {
  const { t } = useTranslation('belonging');
  const query = useMembers(organisation.slug);
  const [going, setGoing] = useState<MemberResponse | null>(null);
  // The button that was pressed goes away with its row; the list itself stays.
  const list = useRef<HTMLUListElement>(null);
  return (
    <Section id="members" title={t('members.list')}>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p className="subtle">{t('page.noPeople')}</p>
          ) : (
            <>
              <ul ref={list} className="rows" tabIndex={-1} aria-labelledby="members">
                {items.map((member) => (
                  <li key={member.person.id}>
                    <MemberRow
                      organisation={organisation}
                      member={member}
                      canDecide={canDecide}
                      onRemove={() => setGoing(member)}
                    />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={pages[0]?.total} />
            </>
          );
        }}
      </QueryView>
      {going && (
        <RemoveDialog
          organisation={organisation}
          member={going}
          onClose={() => setGoing(null)}
          onGone={() => {
            setGoing(null);
            list.current?.focus();
          }}
        />
      )}
    </Section>
  );
}

interface MemberRowProps extends MembersProps {
  member: MemberResponse;
  onRemove: () => void;
}

function MemberRow({ organisation, member: { person, role, since }, canDecide, onRemove }: MemberRowProps) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const told = useTold();
  const isMe = useMe()?.id === person.id;
  const change = useChangeRole(organisation.slug);
  const { name, workTitle } = person;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          <Link to={paths.person(person.id)}>{name}</Link>{' '}
          {isMe && <span className="subtle">({t('members.you')})</span>}
        </p>
        <p className="subtle">
          {[workTitle, canDecide ? '' : label('membershipRole', role), t('members.since')].filter(Boolean).join(' · ')}{' '}
          <Time value={since} />
        </p>
      </div>
      <div className="row">
        {canDecide && (
          <select
            className="ds-input member-role"
            aria-label={t('members.roleOf', { name })}
            value={change.isPending ? change.variables.role : role}
            onChange={({ target }) => {
              const chosen = MEMBERSHIP_ROLES.find((one) => one === target.value);
              if (chosen) change.mutate({ userId: person.id, role: chosen }, told(t('members.roleSaved', { name })));
            }}
          >
            {MEMBERSHIP_ROLES.map((one) => (
              <option key={one} value={one}>
                {label('membershipRole', one)}
              </option>
            ))}
          </select>
        )}
        {(canDecide || isMe) && (
          <Button
            variant="secondary"
            tone="danger"
            size="sm"
            aria-label={isMe ? undefined : t('members.removeOf', { name })}
            onClick={onRemove}
          >
            {isMe ? t('members.leave') : t('members.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface RemoveDialogProps {
  organisation: OrganisationResponse;
  member: MemberResponse;
  onClose: () => void;
  onGone: () => void;
}

function RemoveDialog({ organisation, member: { person }, onClose, onGone }: RemoveDialogProps) {
  const { t } = useTranslation(['belonging', 'common']);
  const told = useTold();
  const navigate = useNavigate();
  const remove = useRemoveMember(organisation.slug);
  const isMe = useMe()?.id === person.id;
  const { name } = person;
  const done = isMe
    ? told(
        t('belonging:members.left', { name: organisation.name }),
        () => void navigate(organisationPath(organisation)),
      )
    : told(t('belonging:members.removed', { name }), onGone);
  const action = isMe ? t('belonging:members.leave') : t('belonging:members.remove');
  return (
    <Dialog
      open
      title={
        isMe
          ? t('belonging:members.leaveTitle', { name: organisation.name })
          : t('belonging:members.removeTitle', { name })
      }
      onClose={onClose}
      actions={
        <>
          <Button
            tone="danger"
            loading={remove.isPending}
            onClick={() => remove.mutate({ userId: person.id }, { ...done, onSettled: onClose })}
          >
            {action}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{isMe ? t('belonging:members.leaveText') : t('belonging:members.removeText')}</p>
    </Dialog>
  );
}
