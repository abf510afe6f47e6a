import type { HubResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useUnreadInHubs } from '../../../lib/unread';
import { Alert, ButtonLink, DemoBadge, Link, Page, QueryView, Skeleton, TabLinks, Tag } from '../../../ui';
import { UnreadCount } from '../../../ui/unread-count';
import { hubOptions, useHub } from '../../../lib/hub';
import { JoinHub } from '../components/join-hub';
import { RequestsHint } from '../components/requests-hint';
import { RulesDue } from '../components/rules-due';
import { maySetUp } from '../may-set-up';

export const loader = (args: LoaderFunctionArgs): Promise<null> =>
  load(args, hubOptions(getServices(args).api, args.params['slug'] ?? ''));

/** A hub: what it is, its tabs, and the tab that is open. */
export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView
      query={useHub(slug)}
      wholePage
      skeleton={
        <div className="page">
          <Skeleton lines={6} />
        </div>
      }
    >
      {(hub) => <HubPage key={hub.id} hub={hub} />}
    </QueryView>
  );
}

function HubPage({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const me = useMe();
  const { pathname } = useLocation();
  const { name, slug, purpose, kind, visibility, archivedAt, isDemo, cover, parent, organisation, abilities } = hub;
  const tabs = [
    { to: paths.hub(slug), label: t('tab.start') },
    ...(abilities.canRead ? [{ to: paths.hubThreads(slug), label: t('tab.threads') }] : []),
    ...(kind === 'working_group' ? [{ to: paths.workingGroup(slug), label: t('tab.workingGroup') }] : []),
    ...(hub.role ? [{ to: paths.hubUseCases(slug), label: t('tab.useCases') }] : []),
    ...(abilities.canRead && me ? [{ to: paths.hubMembers(slug), label: t('tab.members') }] : []),
    { to: paths.aboutHub(slug), label: t('tab.about') },
  ];
  const tab = tabs.slice(1).find(({ to }) => pathname === to);
  const unread = useUnreadInHubs().get(hub.id) ?? 0;
  const withUnread = (label: string) => (
    <>
      {label} <UnreadCount count={unread} />
    </>
  );
  return (
    <Page
      title={tab ? t('page.tabTitle', { tab: tab.label, name }) : name}
      heading={name}
      description={purpose.slice(0, 200) || t('page.description', { name })}
      noIndex={visibility !== 'open'}
      action={
        maySetUp(hub) && (
          <ButtonLink to={paths.editHub(slug)} variant="secondary">
            {t('page.settings')}
          </ButtonLink>
        )
      }
    >
      {parent && (
        <p>
          {t('page.within')} <Link to={paths.hub(parent.slug)}>{parent.name}</Link>
        </p>
      )}
      {cover && <img className="hub__cover" src={cover.url} alt="" />}
      <p className="hub-card__tags">
        <Tag>{t(`kind.${kind}`)}</Tag>
        <Tag tone={visibility === 'open' ? 'success' : 'warning'}>{t(`visibility.${visibility}`)}</Tag>
        {hub.role && <Tag tone="accent">{t(`role.${hub.role}`)}</Tag>}
        {isDemo && <DemoBadge />}
        {organisation && <span className="subtle">{organisation.name}</span>}
      </p>
      {archivedAt && <Alert tone="warning">{t('page.archived')}</Alert>}
      {abilities.canTend && tab?.to !== paths.hubMembers(slug) && <RequestsHint slug={slug} />}
      <RulesDue hub={hub} />
      <JoinHub hub={hub} />
      <TabLinks
        label={t('page.tabs', { name })}
        tabs={tabs.map((one) => (one.to === paths.hubThreads(slug) ? { ...one, label: withUnread(one.label) } : one))}
      />
      <Outlet context={hub} />
    </Page>
  );
}
