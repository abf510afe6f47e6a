import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { useTold } from '../../../../lib/use-told';
import { ButtonLink, EmptyState, Link, Page } from '../../../../ui';
import { useRaiseNeed } from '../api/needs';
import { AlikeNeeds } from '../components/alike-needs';
import { NeedForm } from '../components/need-form';

/** Raises a need: on its own, or out of a thread, a use case or a search, as the address says. */
export function Component() {
  const { t } = useTranslation('needs');
  const told = useTold();
  const navigate = useNavigate();
  const me = useMe();
  const [params] = useSearchParams();
  const [threadId, useCase] = [params.get('samtal'), params.get('fall')];
  const raise = useRaiseNeed();
  const organisations = me?.memberships.map(({ organisation }) => organisation) ?? [];
  const [only] = organisations;
  return (
    <Page title={t('new.title')} lead={t('new.lead')} width="narrow" noIndex>
      {threadId && (
        <p>
          {t('new.fromThread')} <Link to={paths.thread(threadId)}>{t('new.theThread')}</Link>
        </p>
      )}
      {useCase && (
        <p>
          {t('new.fromUseCase')} <Link to={paths.useCase(useCase)}>{t('new.theUseCase')}</Link>
        </p>
      )}
      {me && organisations.length === 0 && (
        <EmptyState title={t('new.noOrganisation')} action={<ButtonLink to={paths.needs}>{t('page.back')}</ButtonLink>}>
          {t('new.noOrganisationText')}
        </EmptyState>
      )}
      {me && only && (
        <>
          {organisations.length === 1 && <p>{t('new.for', { name: only.name })}</p>}
          <NeedForm
            userId={me.id}
            need={null}
            title={params.get('titel') ?? ''}
            source={`new?${params.toString()}`}
            organisations={organisations}
            submit={t('new.submit')}
            alike={(text) => <AlikeNeeds text={text} />}
            onSend={async (said) => {
              const { slug } = await raise.mutateAsync({
                ...said,
                ...(threadId ? { threadId } : {}),
                ...(useCase ? { useCases: [useCase] } : {}),
              });
              told(t('new.done')).onSuccess();
              await navigate(paths.need(slug));
            }}
          />
        </>
      )}
    </Page>
  );
}
