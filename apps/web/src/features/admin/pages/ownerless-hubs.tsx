import type { components } from '#api-client';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../lib/paging';
import { useFindPeople } from '../../../lib/look-ups';
import { useTold } from '../../../lib/use-told';
import {
  AdminNav,
  Button,
  EmptyState,
  Page,
  Picker,
  QueryView,
  ShowMore,
  Skeleton,
  type PickerOption,
} from '../../../ui';
import { useAppointOwner, useOwnerlessHubs } from '../api/ownerless-hubs';

/** Hubs that nobody can lead any more, for administrators: they appoint an owner, which everyone in the hub sees. */
export function Component() {
  const { t } = useTranslation('administration');
  const query = useOwnerlessHubs();
  const items = itemsOf(query);
  return (
    <Page title={t('ownerless.title')} lead={t('ownerless.lead')} noIndex>
      <AdminNav />
      <QueryView query={query} skeleton={<Skeleton lines={6} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('ownerless.empty')}>{t('ownerless.emptyText')}</EmptyState>
          ) : (
            <>
              <ul className="plain-list stack">
                {items.map((hub) => (
                  <li key={hub.id} className="panel stack">
                    <OwnerlessHub hub={hub} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function OwnerlessHub({ hub: { id, name, memberCount } }: { hub: components['schemas']['OwnerlessHub'] }) {
  const { t } = useTranslation('administration');
  const told = useTold();
  const appoint = useAppointOwner(id);
  const [picked, setPicked] = useState<PickerOption[]>([]);
  const [person] = picked;
  function send(event: SyntheticEvent) {
    event.preventDefault();
    if (person) appoint.mutate(person.id, told(t('ownerless.done', { person: person.label, hub: name })));
  }
  return (
    <>
      <h2 className="ds-heading" data-size="sm">
        {name}
      </h2>
      <p className="subtle">{t('ownerless.members', { count: memberCount })}</p>
      <form className="form" onSubmit={send}>
        <Picker
          id={`owner-of-${id}`}
          label={t('ownerless.person', { hub: name })}
          description={t('ownerless.personHelp')}
          picked={picked}
          find={useFindPeople()}
          onChange={setPicked}
          single
        />
        <div>
          <Button type="submit" disabled={!person} loading={appoint.isPending}>
            {t('ownerless.appoint')}
          </Button>
        </div>
      </form>
    </>
  );
}
