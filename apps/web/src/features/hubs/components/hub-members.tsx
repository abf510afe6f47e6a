import type { HubMemberResponse, HubResponse } from '#api-client';
import { HUB_LIMITS, HUB_ROLES } from '#contracts';
import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberRow, QueryView, Section, ShowMore, TextField } from '../../../ui';
import { useChangeHubRole, useHubMembers } from '../api/members';
import { GoDialog } from './go-dialog';

/** The people of a hub, with a search by name. */
export function HubMembers({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const [q, setQ] = useState('');
  const query = useHubMembers(hub.slug, useDeferredValue(q.trim()));
  const change = useChangeHubRole(hub.slug);
  const { canEdit, canTend } = hub.abilities;
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
                    <MemberRow
                      member={member}
                      roles={HUB_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
                      change={canEdit ? change : null}
                      canRemove={canEdit || (canTend && member.role === 'member')}
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
        <GoDialog hub={hub} person={going.person} onClose={() => setGoing(null)} onGone={() => list.current?.focus()} />
      )}
    </Section>
  );
}
