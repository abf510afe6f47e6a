import type { Me, UseCaseResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ButtonLink, EmptyState, Forbidden, Link, Page, QueryView, Skeleton } from '../../../ui';
import { useUseCaseToEdit } from '../api/edit-use-case';
import { BrokenLinks } from '../components/broken-links';
import { StartFromPeer } from '../editor/start-from-peer';
import { UseCaseForm } from '../editor/use-case-form';

/**
 * The page of both addresses, new and edit: a case that begins on the first gets the second with its first save, and the
 * form that somebody is writing in must stay the same one.
 */
export function Component() {
  const { slug } = useParams();
  const me = useMe();
  const navigate = useNavigate();
  const [begun, setBegun] = useState<string | null>(null);
  if (!me) return null;
  if (slug !== undefined && slug !== begun) return <EditPage key={slug} me={me} slug={slug} />;
  return (
    <NewPage
      me={me}
      hasBegun={begun !== null}
      onCreated={(useCase) => {
        setBegun(useCase.slug);
        void navigate(
          { pathname: paths.editUseCase(useCase.slug), search: window.location.search },
          { replace: true, preventScrollReset: true, state: { keepFocus: true } },
        );
      }}
    />
  );
}

interface NewPageProps {
  me: Me;
  /** Whether there is a draft by now. */
  hasBegun: boolean;
  onCreated: (useCase: UseCaseResponse) => void;
}

function NewPage({ me, hasBegun, onCreated }: NewPageProps) {
  const { t } = useTranslation(['useCases', 'useCaseForm']);
  const organisations = me.memberships.map(({ organisation }) => organisation);
  const canWrite = organisations.length > 0 || me.platformRole !== 'member';
  return (
    <Page title={t('useCases:newTitle')} lead={canWrite ? t('useCaseForm:lead') : undefined} noIndex>
      {!canWrite ? (
        <EmptyState
          title={t('useCases:noMembership.title')}
          action={
            <div className="row">
              <ButtonLink to={paths.profile}>{t('useCases:noMembership.profile')}</ButtonLink>
              <ButtonLink to={paths.useCases()} variant="secondary">
                {t('useCases:noMembership.read')}
              </ButtonLink>
            </div>
          }
        >
          <div className="prose">
            <p>{t('useCases:noMembership.why')}</p>
            <p>{t('useCases:noMembership.how')}</p>
          </div>
        </EmptyState>
      ) : (
        <>
          {!hasBegun && organisations.length > 0 && <StartFromPeer organisations={organisations} />}
          <UseCaseForm me={me} initial={null} organisations={organisations} onCreated={onCreated} />
        </>
      )}
    </Page>
  );
}

function EditPage({ me, slug }: { me: Me; slug: string }) {
  const { t } = useTranslation(['useCases', 'useCaseForm']);
  const query = useUseCaseToEdit(slug);
  return (
    <QueryView
      query={query}
      wholePage
      skeleton={
        <div className="page">
          <Skeleton lines={8} />
        </div>
      }
    >
      {(useCase) =>
        useCase.abilities.canEdit ? (
          <Page title={t('useCases:editTitle')} noIndex>
            <p>
              <Link to={paths.useCase(useCase.slug)}>{t('useCaseForm:toCase')}</Link>
            </p>
            <BrokenLinks useCase={useCase} />
            <UseCaseForm me={me} initial={useCase} organisations={ownersFor(me, useCase)} />
          </Page>
        ) : (
          <Forbidden />
        )
      }
    </QueryView>
  );
}

/** The organisations to choose between: the case's own first, then the others of the person. */
function ownersFor(me: Me, useCase: UseCaseResponse) {
  const own = me.memberships.map(({ organisation }) => organisation);
  return [...useCase.organisations, ...own.filter(({ id }) => useCase.organisations.every((one) => one.id !== id))];
}
