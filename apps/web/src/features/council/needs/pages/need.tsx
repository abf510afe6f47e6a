import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useParams, type LoaderFunctionArgs } from 'react-router';
import { useLabel, useLanguage } from '../../../../lib/format';
import { getServices, load, loadPages } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { Alert, DemoBadge, Link, Page, QueryView, Section, Skeleton, Tag, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useCouncilLive } from '../../use-council-live';
import { mergeProposalsOptions } from '../api/merging';
import { needOptions, timelineOptions, useNeed, type Need } from '../api/needs';
import { supportFiguresOptions, supportsOptions } from '../api/supports';
import { MergeProposals } from '../components/merge-proposals';
import { NeedActions } from '../components/need-actions';
import { NeedTimeline } from '../components/need-timeline';
import { NeedUseCases } from '../components/need-use-cases';
import { Questions } from '../components/questions';
import { StateTag } from '../components/state-tag';
import { SupportPanel } from '../components/support-panel';
import { Supporters } from '../components/supporters';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const slug = args.params['slug'] ?? '';
  await load(args, needOptions(api, slug));
  await Promise.all([
    loadPages(args, timelineOptions(api, slug)),
    loadPages(args, supportsOptions(api, slug)),
    load(args, supportFiguresOptions(api, slug)),
    load(args, mergeProposalsOptions(api, slug)),
  ]);
  return null;
}

/** The page of a need, from the wish to the result. */
export function Component() {
  const { slug = '' } = useParams();
  const query = useNeed(slug);
  useCouncilLive('need', query.data);
  if (query.data && query.data.slug !== slug) return <Navigate to={paths.need(query.data.slug)} replace />;
  return (
    <QueryView query={query} wholePage skeleton={<Skeleton lines={10} />}>
      {(need) => <NeedPage key={need.id} need={need} />}
    </QueryView>
  );
}

function NeedPage({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const label = useLabel();
  const nameOf = useNameOf();
  const language = useLanguage();
  const { title, background, affected, state, stateReason, areas, mergedInto, mergedFrom, links, thread } = need;
  const lang = need.lang === language ? undefined : need.lang;
  return (
    <Page
      title={title}
      heading={<span lang={lang}>{title}</span>}
      description={background.slice(0, 200)}
      noIndex={mergedInto !== null}
    >
      <div className="use-case__meta">
        <Link to={paths.needs}>{t('page.back')}</Link>
        <StateTag state={state} />
        {areas.map((area) => (
          <Tag key={area}>{label('area', area)}</Tag>
        ))}
        {need.isDemo && <DemoBadge />}
        <span className="subtle">
          {t('page.raised', { name: need.organisation.name })}
          {need.raisedBy && ` (${nameOf(need.raisedBy)})`}, <Time value={need.createdAt} />
        </span>
      </div>
      {mergedInto && (
        <Alert>
          {t('page.mergedInto')} <Link to={paths.need(mergedInto.slug)}>{mergedInto.title}</Link>
        </Alert>
      )}
      {stateReason && state !== 'merged' && (
        <Alert tone={state === 'declined' ? 'warning' : 'info'}>
          {t('page.stateReason', { state: t(`state.${state}`), reason: stateReason })}
        </Alert>
      )}
      <Questions needId={need.id} />
      <NeedActions need={need} />
      <div className="need-page">
        <div className="need-page__text">
          <Section id="background" title={t('page.background')}>
            <p className="plain-text" lang={lang}>
              {background}
            </p>
          </Section>
          {affected && (
            <Section id="affected" title={t('page.affected')}>
              <p className="plain-text" lang={lang}>
                {affected}
              </p>
            </Section>
          )}
        </div>
        <SupportPanel need={need} />
      </div>
      {mergedFrom.length > 0 && (
        <Section id="parts" title={t('page.parts')}>
          <p>{t('page.partsText')}</p>
          <ul className="need-parts">
            {mergedFrom.map((part) => (
              <li key={part.id}>
                <p>
                  <Link to={paths.need(part.slug)}>{part.title}</Link>{' '}
                  <span className="subtle">{t('page.raised', { name: part.organisation.name })}</span>
                </p>
                <p className="plain-text">{part.background}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="supporters" title={t('support.who')}>
        <Supporters need={need} />
      </Section>
      <Section id="use-cases" title={t('useCases.title')}>
        <NeedUseCases need={need} />
      </Section>
      {(links.length > 0 || thread) && (
        <Section id="joined" title={t('page.joined')}>
          <ul>
            {thread && (
              <li>
                {t('page.thread')} <Link to={paths.thread(thread.id)}>{thread.title}</Link>
              </li>
            )}
            {links.map(({ kind, id, title: name, path, at }) => (
              <li key={`${kind}-${id}`}>
                {t(`link.${kind}`)} <Link to={path}>{name}</Link>{' '}
                <span className="subtle">
                  <Time value={at} />
                </span>
              </li>
            ))}
          </ul>
          <p>
            <Link to={paths.needChain(need.slug)}>{t('page.chain')}</Link>
          </p>
        </Section>
      )}
      <MergeProposals need={need} />
      <Section id="handelser" title={t('page.timeline')}>
        <NeedTimeline slug={need.slug} />
      </Section>
      <Outlet />
    </Page>
  );
}
