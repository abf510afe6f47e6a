import type { JoinRequestResponse, OrganisationResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationPath, paths } from '../../../lib/paths';
import { Button, Link, QueryView, Section, Time } from '../../../ui';
import { useApproveRequest, useRefuseRequest, useRequests, useUnledRequests } from '../api/requests';
import { RefuseDialog } from './refuse-dialog';
import { useTold } from '../../../lib/use-told';

/** Who asks to join an organisation. */
export function RequestsTo({ organisation: { slug } }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('belonging');
  return (
    <Section id="requests" title={t('requests.title')}>
      <QueryView query={useRequests(slug)}>{({ items }) => <RequestList items={items} />}</QueryView>
    </Section>
  );
}

/** Who asks to join organisations that cannot answer themselves: who is let in becomes the first administrator. */
export function UnledRequests() {
  const { t } = useTranslation('belonging');
  return (
    <Section id="requests" title={t('queues.requests')}>
      <QueryView query={useUnledRequests()}>{({ items }) => <RequestList items={items} first />}</QueryView>
    </Section>
  );
}

function RequestList({ items, first = false }: { items: JoinRequestResponse[]; first?: boolean }) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const refuse = useRefuseRequest();
  const [refusing, setRefusing] = useState<JoinRequestResponse | null>(null);
  return (
    <>
      {items.length === 0 ? (
        <p className="subtle">{t('requests.none')}</p>
      ) : (
        <ul className="rows" aria-labelledby="requests">
          {items.map((request) => (
            <li key={request.id}>
              <RequestRow request={request} first={first} onRefuse={() => setRefusing(request)} />
            </li>
          ))}
        </ul>
      )}
      {refusing && (
        <RefuseDialog
          name={refusing.person.name}
          optional
          onClose={() => setRefusing(null)}
          onRefuse={async (reason) => {
            await refuse.mutateAsync({ slug: refusing.organisation.slug, id: refusing.id, reason });
            told(t('requests.refused', { name: refusing.person.name })).onSuccess();
          }}
        />
      )}
    </>
  );
}

interface RequestRowProps {
  request: JoinRequestResponse;
  first: boolean;
  onRefuse: () => void;
}

function RequestRow({ request, first, onRefuse }: RequestRowProps) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const approve = useApproveRequest();
  const { id, person, organisation, message, mailDomain, createdAt } = request;
  const { name } = person;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          <Link to={paths.person(person.id)}>{name}</Link>
        </p>
        {first && (
          <p>
            {t('requests.to')} <Link to={organisationPath(organisation)}>{organisation.name}</Link>
          </p>
        )}
        <p className="text-lines break">{message}</p>
        <p className="subtle">
          {person.workTitle && `${person.workTitle} · `}
          {t('requests.from', { domain: mailDomain })} · <Time value={createdAt} />
        </p>
      </div>
      <div className="row">
        <Button
          size="sm"
          aria-label={first ? `${t('requests.approveFirst')}: ${name}` : t('requests.approveOf', { name })}
          loading={approve.isPending}
          onClick={() => approve.mutate({ slug: organisation.slug, id }, told(t('requests.approved', { name })))}
        >
          {first ? t('requests.approveFirst') : t('requests.approve')}
        </Button>
        <Button
          variant="secondary"
          tone="danger"
          size="sm"
          aria-label={t('requests.refuseOf', { name })}
          onClick={onRefuse}
        >
          {t('requests.refuse')}
        </Button>
      </div>
    </div>
  );
}
