import type { HubMemberResponse, HubResponse } from '#api-client';
import { HUB_LIMITS, HUB_ROLES } from '#contracts';
import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useTold } from '../../../lib/use-told';
import { Button, Link, QueryView, Section, ShowMore, TextField, Time } from '../../../ui';
import { useChangeHubRole, useHubMembers } from '../api/members';
import { GoDialog } from './go-dialog';

/** The people of a hub, with a search by name. */
export function HubMembers({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const [q, setQ] = useState('');
  const query = useHubMembers(hub.slug, useDeferredValue(q.trim()));
  const [going, setGoing] = useState<HubMemberResponse | null>(null);
  // The button that was pressed goes away with its row; the list itself stays.
  const list = useRef<HTMLUListElement>(null);
  return (
    <Section id="hub-members" title={t('members.title')}>
      <form className="form" role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          id="member-q"
          type="search"
          label={t('members.search')}
          autoComplete="off"
          maxLength={HUB_LIMITS.queryMax}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </form>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p role="status" className="subtle">
              {t('members.none')}
            </p>
          ) : (
            <>
              <ul ref={list} className="rows" tabIndex={-1} aria-labelledby="hub-members">
                {items.map((member) => (
                  <li key={member.person.id}>
                    <MemberRow hub={hub} member={member} onGo={() => setGoing(member)} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={pages[0]?.total} />
            </>
          );
        }}
      </QueryView>
      {going && (
        <GoDialog hub={hub} person={going.person} onClose={() => setGoing(null)} onGone={() => list.current?.focus()} />
      )}
    </Section>
  );
}

interface MemberRowProps {
  hub: HubResponse;
  member: HubMemberResponse;
  onGo: () => void;
}

function MemberRow({ hub, member: { person, role, since }, onGo }: MemberRowProps) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const isMe = useMe()?.id === person.id;
  const change = useChangeHubRole(hub.slug);
  const { canEdit, canTend } = hub.abilities;
  const { name, workTitle } = person;
  const canRemove = canEdit || (canTend && role === 'member');
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          <Link to={paths.person(person.id)}>{name}</Link>{' '}
          {isMe && <span className="subtle">({t('members.you')})</span>}
        </p>
        <p className="subtle">
          {[workTitle, canEdit ? '' : t(`role.${role}`), t('members.since')].filter(Boolean).join(' · ')}{' '}
          <Time value={since} />
        </p>
      </div>
      <div className="row">
        {canEdit && (
          <select
            className="ds-input member-role"
            aria-label={t('members.roleOf', { name })}
            value={change.isPending ? change.variables.role : role}
            onChange={({ target }) => {
              const chosen = HUB_ROLES.find((one) => one === target.value);
              if (chosen) change.mutate({ userId: person.id, role: chosen }, told(t('members.roleSaved', { name })));
            }}
          >
            {HUB_ROLES.map((one) => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
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
            {t(isMe ? 'members.leave' : 'members.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
