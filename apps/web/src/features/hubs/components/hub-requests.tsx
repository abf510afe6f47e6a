import type { HubRequestResponse } from '#api-client';
import { HUB_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useTold } from '../../../lib/use-told';
import { Button, Link, MessageDialog, QueryView, Section, Time } from '../../../ui';
import { useApproveHubRequest, useHubRequests, useRefuseHubRequest } from '../api/members';

/** Who asks to be let in, and the answers. */
export function HubRequests({ slug }: { slug: string }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const refuse = useRefuseHubRequest(slug);
  const [refusing, setRefusing] = useState<HubRequestResponse | null>(null);
  return (
    <Section id="hub-requests" title={t('requests.title')}>
      <QueryView query={useHubRequests(slug)}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('requests.none')}</p>
          ) : (
            <ul className="rows">
              {items.map((request) => (
                <li key={request.id}>
                  <RequestRow slug={slug} request={request} onRefuse={() => setRefusing(request)} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {refusing && (
        <MessageDialog
          title={t('requests.refuseOf', { name: refusing.person.name })}
          field="reason"
          label={t('requests.reason')}
          help={t('requests.reasonHelp')}
          submit={t('requests.refuse')}
          danger
          optional
          mostCharacters={HUB_LIMITS.reasonMax}
          onClose={() => setRefusing(null)}
          onSend={async (reason) => {
            await refuse.mutateAsync({ id: refusing.id, reason });
            told(t('requests.refused', { name: refusing.person.name })).onSuccess();
          }}
        />
      )}
    </Section>
  );
}

interface RequestRowProps {
  slug: string;
  request: HubRequestResponse;
  onRefuse: () => void;
}

function RequestRow({ slug, request: { id, person, message, createdAt }, onRefuse }: RequestRowProps) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const approve = useApproveHubRequest(slug);
  const { name, workTitle } = person;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          <Link to={paths.person(person.id)}>{name}</Link>
        </p>
        <p className="text-lines break">{message}</p>
        <p className="subtle">
          {workTitle && `${workTitle} · `}
          <Time value={createdAt} />
        </p>
      </div>
      <div className="row">
        <Button
          size="sm"
          aria-label={t('requests.approveOf', { name })}
          loading={approve.isPending}
          onClick={() => approve.mutate(id, told(t('requests.approved', { name })))}
        >
          {t('requests.approve')}
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
