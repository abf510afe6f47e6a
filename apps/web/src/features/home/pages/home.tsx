import type { UseCaseList } from '#api-client';
import { AREAS, SEARCH_LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useNavigate, type LoaderFunctionArgs } from 'react-router';
import { useFormat, useLabel } from '../../../lib/format';
import { getServices, load } from '../../../lib/load';
import { useOwnHubs } from '../../../lib/own-hubs';
import { useUnreadInHubs } from '../../../lib/unread';
import { UnreadCount } from '../../../ui/unread-count';
import { PageMeta } from '../../../lib/page-meta';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useSuggestEverything } from '../../../lib/suggest-everything';
import { ButtonLink, EmptyState, Link, QueryView, SearchBox, Section, SkeletonCards, UseCaseCard } from '../../../ui';
import { overviewOptions, useOverview } from '../api/overview';

/** As many as stand in a line or two. */
const OWN_HUBS = 12;

export const loader = (args: LoaderFunctionArgs) => load(args, overviewOptions(getServices(args).api));

export function Component() {
  const { t } = useTranslation('home');
  const overview = useOverview();
  return (
    <>
      <PageMeta
        title={t('title')}
        description={t('description')}
        jsonLd={{ '@type': 'WebSite', name: 'Torget', description: t('description') }}
      />
      <Hero />
      <div className="page page--home">
        <OwnHubs />
        <QueryView query={overview} skeleton={<SkeletonCards cards={6} />}>
          {(useCases) => (
            <>
              <Numbers useCases={useCases} />
              <Newest useCases={useCases} />
              <Areas counts={useCases.facets?.['area'] ?? {}} />
            </>
          )}
        </QueryView>
        <Join />
      </div>
    </>
  );
}

function Hero() {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const suggest = useSuggestEverything();
  return (
    <div className="hero">
      <div className="hero__inner">
        <h1 className="ds-heading" data-size="xl">
          {t('heading')}
        </h1>
        <p className="lead">{t('lead')}</p>
        <SearchBox
          id="home-search"
          label={t('searchLabel')}
          hint={t('searchHint')}
          action={paths.search()}
          maxLength={SEARCH_LIMITS.queryMax}
          suggest={suggest}
          onSearch={(q) => void navigate(paths.search(q))}
          onPick={({ id }) => void navigate(id)}
        />
      </div>
    </div>
  );
}

/** The way back to where one works with others; nothing for those who are in no hub. */
function OwnHubs() {
  const { t } = useTranslation('home');
  const hubs = useOwnHubs(OWN_HUBS, Boolean(useMe())).data ?? [];
  const unread = useUnreadInHubs();
  if (hubs.length === 0) return null;
  return (
    <Section id="own-hubs" title={t('hubs')} action={<Link to={paths.hubs}>{t('allHubs')}</Link>}>
      <ul className="areas">
        {hubs.map(({ id, slug, name }) => (
          <li key={id}>
            <Link to={paths.hub(slug)}>{name}</Link>
            <UnreadCount count={unread.get(id) ?? 0} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Numbers({ useCases: { items, total, facets } }: { useCases: UseCaseList }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  if (items.length === 0) return null;
  const evidence = facets?.['evidence'] ?? {};
  const measured = (evidence['measured'] ?? 0) + (evidence['independently_evaluated'] ?? 0);
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers" className="ds-sr-only">
        {t('numbers')}
      </h2>
      <dl className="numbers">
        <div>
          <dt>{t('useCases')}</dt>
          <dd>{format.number(total)}</dd>
        </div>
        <div>
          <dt>{t('municipalities')}</dt>
          <dd>{format.number(Object.keys(facets?.['municipality'] ?? {}).length)}</dd>
        </div>
        <div>
          <dt>{t('measured')}</dt>
          <dd>{t('measuredShare', { part: format.number(measured), whole: format.number(total) })}</dd>
        </div>
      </dl>
    </section>
  );
}

function Newest({ useCases: { items } }: { useCases: UseCaseList }) {
  const { t } = useTranslation('home');
  return (
    <Section id="newest" title={t('newest')} action={<Link to={paths.useCases()}>{t('allUseCases')}</Link>}>
      {items.length === 0 ? (
        <EmptyState title={t('newestEmptyTitle')}>{t('newestEmptyText')}</EmptyState>
      ) : (
        <ul className="card-grid">
          {items.map((useCase) => (
            <li key={useCase.id}>
              <UseCaseCard useCase={useCase} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Areas({ counts }: { counts: Record<string, number> }) {
  const { t } = useTranslation('home');
  const label = useLabel();
  const format = useFormat();
  const areas = AREAS.map((area) => ({ area, name: label('area', area), count: counts[area] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => format.compare(a.name, b.name));
  if (areas.length === 0) return null;
  return (
    <Section id="areas" title={t('areas')}>
      <ul className="areas">
        {areas.map(({ area, name, count }) => (
          <li key={area}>
            <Link to={paths.useCases({ area })}>
              <span>{name}</span> <span className="areas__count">{format.number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Join() {
  const { t } = useTranslation(['home', 'common']);
  const me = useMe();
  return (
    <section className="join" aria-labelledby="join">
      <div>
        <h2 id="join" className="ds-heading" data-size="sm">
          {t('home:join')}
        </h2>
        <p>{t('home:joinText')}</p>
      </div>
      <div className="row">
        {me ? (
          <ButtonLink to={paths.newUseCase}>{t('home:share')}</ButtonLink>
        ) : (
          <>
            <ButtonLink to={paths.register}>{t('common:nav.register')}</ButtonLink>
            <ButtonLink to={paths.signIn()} variant="secondary">
              {t('common:nav.signIn')}
            </ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}
