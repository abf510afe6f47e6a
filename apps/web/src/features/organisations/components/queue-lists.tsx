import type { WaitingRegistration } from '#api-client';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { organisationPath } from '../../../lib/paths';
import { Button, ExternalLink, Link, QueryView, Section } from '../../../ui';
import { PersonLink, useNameOf } from '../../../ui/person';
import { useConfirmDomain, useProposedDomains, useRefuseDomain } from '../api/domains';
import { useApproveRegistration, useRefuseRegistration, useWaitingRegistrations } from '../api/registrations';
import { RefuseDialog } from './refuse-dialog';
import { useTold } from '../../../lib/use-told';

/** Something that waits for a yes or a no. */
interface Waiting {
  id: string;
  name: string;
}

interface WaitingListProps<Item extends Waiting> {
  id: string;
  items: Item[];
  show: (item: Item) => ReactNode;
  yes: { label: string; of: (name: string) => string };
  onYes: (id: string) => Promise<unknown>;
  onNo: (id: string, reason: string) => Promise<unknown>;
}

function WaitingList<Item extends Waiting>({ id, items, show, yes, onYes, onNo }: WaitingListProps<Item>) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const [refusing, setRefusing] = useState<Item | null>(null);
  const approve = ({ id: one, name }: Item): void => {
    const { onSuccess, onError } = told(t('queues.approved', { name }));
    onYes(one).then(onSuccess, onError);
  };
  return (
    <>
      {items.length === 0 ? (
        <p className="subtle">{t('queues.none')}</p>
      ) : (
        <ul className="rows" aria-labelledby={id}>
          {items.map((item) => (
            <li key={item.id} className="rows__row">
              <div className="rows__what">{show(item)}</div>
              <div className="row">
                <Button size="sm" aria-label={yes.of(item.name)} onClick={() => approve(item)}>
                  {yes.label}
                </Button>
                <Button
                  variant="secondary"
                  tone="danger"
                  size="sm"
                  aria-label={t('queues.refuseOf', { name: item.name })}
                  onClick={() => setRefusing(item)}
                >
                  {t('queues.refuse')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {refusing && (
        <RefuseDialog
          name={refusing.name}
          onClose={() => setRefusing(null)}
          onRefuse={async (reason) => {
            await onNo(refusing.id, reason);
            told(t('queues.refused', { name: refusing.name })).onSuccess();
          }}
        />
      )}
    </>
  );
}

/** Associations that wait to be verified. */
export function WaitingRegistrations() {
  const { t } = useTranslation('belonging');
  const approve = useApproveRegistration();
  const refuse = useRefuseRegistration();
  return (
    <Section id="registrations" title={t('queues.registrations')}>
      <QueryView query={useWaitingRegistrations()}>
        {({ items }) => (
          <WaitingList
            id="registrations"
            items={items}
            show={(item) => <Registration registration={item} />}
            yes={{ label: t('queues.approve'), of: (name) => t('queues.approveOf', { name }) }}
            onYes={(id) => approve.mutateAsync(id)}
            onNo={(id, reason) => refuse.mutateAsync({ id, reason })}
          />
        )}
      </QueryView>
    </Section>
  );
}

function Registration({ registration }: { registration: WaitingRegistration }) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const format = useFormat();
  const { name, organisation, organisationNumber, descriptionSv, reach, areas, webAddress, registeredBy, mailDomain } =
    registration;
  return (
    <>
      <p className="rows__title">{organisation ? <Link to={organisationPath(organisation)}>{name}</Link> : name}</p>
      <p className="text-lines break" lang="sv">
        {descriptionSv}
      </p>
      <dl className="facts facts--inline">
        <Fact name={t('queues.number')}>{organisationNumber}</Fact>
        {reach && <Fact name={t('queues.reach')}>{label('reach', reach)}</Fact>}
        <Fact name={t('queues.areas')}>{format.list(areas.map((area) => label('area', area)))}</Fact>
        {webAddress && (
          <Fact name={t('queues.web')}>
            <ExternalLink href={webAddress}>{webAddress}</ExternalLink>
          </Fact>
        )}
        {registeredBy && (
          <Fact name={t('queues.by')}>
            <PersonLink person={registeredBy} /> {mailDomain && `(@${mailDomain})`}
          </Fact>
        )}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Mail domains that wait to be confirmed. */
export function ProposedDomains() {
  const { t } = useTranslation('belonging');
  const nameOf = useNameOf();
  const confirm = useConfirmDomain();
  const refuse = useRefuseDomain();
  return (
    <Section id="proposed-domains" title={t('queues.domains')}>
      <QueryView query={useProposedDomains()}>
        {({ items }) => (
          <WaitingList
            id="proposed-domains"
            items={items.map((one) => ({ ...one, name: one.domain }))}
            show={({ domain, organisation, proposedBy }) => (
              <>
                <p className="rows__title break">{domain}</p>
                <p>
                  {t('queues.for')} <Link to={organisationPath(organisation)}>{organisation.name}</Link>
                </p>
                {proposedBy && (
                  <p className="subtle">
                    {t('queues.by')} {nameOf(proposedBy)}
                  </p>
                )}
              </>
            )}
            yes={{ label: t('queues.confirm'), of: (name) => t('queues.confirmOf', { name }) }}
            onYes={(id) => confirm.mutateAsync(id)}
            onNo={(id, reason) => refuse.mutateAsync({ id, reason })}
          />
        )}
      </QueryView>
    </Section>
  );
}
