import type { OrganisationResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Button, ButtonLink, EmptyState, QueryView, Section, ShowMore, SkeletonCards } from '../../../ui';
import { useOwnCapabilities, useReopenCapability, type Capability } from '../api/capabilities';
import { AskIntroduction } from './ask-introduction';
import { CapabilityCard } from './capability-card';
import { CapabilityDialog } from './capability-dialog';
import { CloseCapabilityDialog } from './close-capability-dialog';

/** What an organisation does, offers and seeks; its people tell it here. */
export function OwnCapabilities({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('partners');
  const me = useMe();
  const [adding, setAdding] = useState(false);
  const own = me?.memberships.some((one) => one.organisation.id === organisation.id) ?? false;
  const query = useOwnCapabilities(organisation.slug, own);
  const items = itemsOf(query);
  return (
    <Section
      id="capabilities"
      title={t('own.title')}
      action={
        own && (
          <div className="row">
            <Button size="sm" onClick={() => setAdding(true)}>
              {t('own.add')}
            </Button>
            <ButtonLink size="sm" variant="secondary" to={paths.matches(organisation.slug)}>
              {t('own.matches')}
            </ButtonLink>
          </div>
        )
      }
    >
      <QueryView query={query} skeleton={<SkeletonCards />}>
        {({ pages: [first] }) =>
          items.length === 0 ? (
            <EmptyState title={t('own.empty')}>{t(own ? 'own.emptyOwn' : 'own.emptyOther')}</EmptyState>
          ) : (
            <>
              <ul className="card-grid">
                {items.map((one) => (
                  <li key={one.id}>
                    <CapabilityCard
                      capability={one}
                      action={own ? <OwnActions slug={organisation.slug} one={one} /> : <Ask one={one} />}
                    />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={first?.total} />
            </>
          )
        }
      </QueryView>
      {adding && <CapabilityDialog slug={organisation.slug} before={null} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Ask({ one }: { one: Capability }) {
  const { t } = useTranslation('partners');
  if (!one.isOpen) return null;
  return <AskIntroduction capability={one} to={one.organisation} name={t('card.askName', { title: one.title })} />;
}

function OwnActions({ slug, one }: { slug: string; one: Capability }) {
  const { t } = useTranslation('partners');
  const toast = useToast();
  const problemText = useProblemText();
  const reopen = useReopenCapability(one);
  const [open, setOpen] = useState<'edit' | 'close' | null>(null);
  const { title } = one;
  return (
    <>
      <Button size="sm" variant="secondary" aria-label={t('card.editName', { title })} onClick={() => setOpen('edit')}>
        {t('card.edit')}
      </Button>
      {one.closedAt === null ? (
        <Button
          size="sm"
          variant="secondary"
          aria-label={t('card.closeName', { title })}
          onClick={() => setOpen('close')}
        >
          {t('card.close')}
        </Button>
      ) : (
        <Button
          size="sm"
          variant="secondary"
          aria-label={t('card.reopenName', { title })}
          loading={reopen.isPending}
          onClick={() =>
            reopen.mutate(undefined, {
              onSuccess: () => toast(t('card.reopened')),
              onError: (error) => toast(problemText(error), 'danger'),
            })
          }
        >
          {t('card.reopen')}
        </Button>
      )}
      {one.isOpen && (
        <ButtonLink size="sm" variant="tertiary" to={paths.matches(slug, one.id)}>
          {t('card.matches')}
        </ButtonLink>
      )}
      {open === 'edit' && <CapabilityDialog slug={slug} before={one} onClose={() => setOpen(null)} />}
      {open === 'close' && <CloseCapabilityDialog capability={one} onClose={() => setOpen(null)} />}
    </>
  );
}
