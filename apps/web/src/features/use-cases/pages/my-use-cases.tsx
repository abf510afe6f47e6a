import type { OwnUseCase } from '#api-client';
import { USE_CASE_STATUSES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormat, useLabel, useLanguage } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ButtonLink, EmptyState, Link, Page, PhaseTag, QueryView, ShowMore, Tag, Time } from '../../../ui';
import { useMyUseCases } from '../api/my-use-cases';
import { StillRight } from '../components/still-right';

const STATUS_TONES = { draft: 'warning', in_review: 'info', published: 'success', archived: 'neutral' } as const;

export function Component() {
  const { t } = useTranslation('useCases');
  const me = useMe();
  const [params] = useSearchParams();
  const status = USE_CASE_STATUSES.find((one) => one === params.get('status')) ?? null;
  const query = useMyUseCases(status);
  const items = itemsOf(query);
  return (
    <Page
      title={t('mineTitle')}
      lead={me && me.memberships.length === 0 ? t('noMembership.why') : t('mine.lead')}
      action={
        <div className="row">
          <ButtonLink to={paths.newUseCase}>{t('list.describeYours')}</ButtonLink>
          <ButtonLink to={paths.imports} variant="secondary">
            {t('mine.import')}
          </ButtonLink>
        </div>
      }
      noIndex
    >
      <StatusTabs current={status} />
      <QueryView query={query}>
        {({ pages: [first] }) =>
          items.length === 0 ? (
            <EmptyState
              title={t(status === null ? 'mine.empty' : `mine.emptyStatus.${status}`)}
              action={<ButtonLink to={paths.newUseCase}>{t('list.describeYours')}</ButtonLink>}
            >
              {t('mine.emptyHelp')}
            </EmptyState>
          ) : (
            <>
              <ul className="own-cases">
                {items.map((useCase) => (
                  <li key={useCase.id}>
                    <OwnCase useCase={useCase} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={first?.total} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

function StatusTabs({ current }: { current: string | null }) {
  const { t } = useTranslation('useCases');
  const tabs = [null, ...USE_CASE_STATUSES];
  return (
    <nav className="tab-links" aria-label={t('mine.tabs')}>
      <ul>
        {tabs.map((status) => (
          <li key={status}>
            <Link
              to={status === null ? paths.myUseCases : `${paths.myUseCases}?status=${status}`}
              aria-current={status === current ? 'page' : undefined}
              preventScrollReset
            >
              {t(`mine.tab.${status ?? 'all'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OwnCase({ useCase }: { useCase: OwnUseCase }) {
  const { t } = useTranslation(['useCases', 'following']);
  const label = useLabel();
  const format = useFormat();
  const language = useLanguage();
  return (
    <article className="own-case">
      <div className="own-case__text">
        <h2 className="own-case__title" lang={useCase.lang === language ? undefined : useCase.lang}>
          <Link to={paths.useCase(useCase.slug)}>{useCase.title}</Link>
        </h2>
        <p className="row own-case__facts">
          <Tag tone={STATUS_TONES[useCase.status]}>{label('status', useCase.status)}</Tag>
          {useCase.phase && <PhaseTag phase={useCase.phase} />}
          {useCase.isStale && <Tag tone="warning">{t('useCases:mine.stale')}</Tag>}
          {useCase.brokenLinks > 0 && (
            <Tag tone="warning">{t('following:owner.brokenLinks', { count: useCase.brokenLinks })}</Tag>
          )}
          {useCase.contactLeft && <Tag tone="warning">{t('useCases:mine.contactLeft')}</Tag>}
          <span>{t('useCases:mine.complete', { percent: format.percent(useCase.completeness / 100) })}</span>
          <span>{format.list(useCase.organisations.map(({ name }) => name))}</span>
          <span className="subtle">
            {t('useCases:mine.changed')} <Time value={useCase.updatedAt} precision="dateTime" />
          </span>
        </p>
      </div>
      <div className="row">
        {useCase.isStale && <StillRight useCase={useCase} about={useCase.title} />}
        <ButtonLink to={paths.editUseCase(useCase.slug)} variant="secondary" size="sm">
          {t(useCase.status === 'in_review' ? 'useCases:mine.review' : 'useCases:mine.edit')}
          <span className="ds-sr-only">: {useCase.title}</span>
        </ButtonLink>
      </div>
    </article>
  );
}
