import type { MemberResponse, OrganisationResponse } from '#api-client';
import { MEMBERSHIP_ROLES } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLabel } from '../../../lib/format';
import { organisationPath } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Button, Dialog, MemberRow, QueryView, Section, ShowMore } from '../../../ui';
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
  const label = useLabel();
  const change = useChangeRole(organisation.slug);
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
                      member={member}
                      roles={MEMBERSHIP_ROLES.map((value) => ({ value, label: label('membershipRole', value) }))}
                      change={canDecide ? change : null}
                      canRemove={canDecide}
                      leave={t('members.leave')}
                      onGo={() => setGoing(member)}
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

interface RemoveDialogProps {
  organisation: OrganisationResponse;
  member: MemberResponse;
  onClose: () => void;
  onGone: () => void;
}

function RemoveDialog({ organisation, member: { person }, onClose, onGone }: RemoveDialogProps) {
  const { t } = useTranslation(['belonging', 'roster', 'common']);
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
  const action = isMe ? t('belonging:members.leave') : t('roster:members.remove');
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
