import type { HubNewsItem, HubResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { Outlet, type LoaderFunctionArgs } from 'react-router';
import { getServices } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { ButtonLink, EmptyState, Link, QueryView, Section, Time } from '../../../ui';
import { hubOptions } from '../../../lib/hub';
import { hubNewsOptions, useHubNews } from '../api/hubs';
import { pinnedOptions } from '../api/pinned';
import { PinnedThings } from '../components/pinned-things';
import { useOpenHub } from '../use-open-hub';

/** On the server; whoever may not read the hub sees what it is for, and the rest is not asked for. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  if (!onServer) return null;
  const slug = args.params['slug'] ?? '';
  const hub = await queryClient.query(hubOptions(api, slug)).catch(() => null);
  if (hub?.abilities.canRead)
    await Promise.all([queryClient.query(hubNewsOptions(api, slug)), queryClient.query(pinnedOptions(api, slug))]);
  return null;
}

/** What a hub is for, what is pinned in it, and what is new. */
export function Component() {
  const hub = useOpenHub();
  return (
    <div className="with-side">
      <div className="sections">
        <p className="text-lines break">{hub.purpose}</p>
        {hub.abilities.canRead && <PinnedThings hub={hub} />}
        {hub.abilities.canRead && <Outlet context={hub} />}
        {hub.abilities.canRead && <News hub={hub} />}
      </div>
      <div className="sections">
        <Inner hub={hub} />
        <Tags hub={hub} />
      </div>
    </div>
  );
}

function News({ hub: { slug, id } }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  return (
    <Section id="hub-news" title={t('news.title')}>
      <QueryView query={useHubNews(slug)}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('news.none')}</p>
          ) : (
            <ul className="rows">
              {items.map((item, at) => (
                <li key={`${item.at}-${at}`}>
                  <NewsRow item={item} here={item.hub.id === id} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}

function NewsRow({ item: { kind, at, hub, person, title }, here }: { item: HubNewsItem; here: boolean }) {
  const { t } = useTranslation('hubs');
  return (
    <p>
      {kind === 'joined' && person ? (
        <>
          <Link to={paths.person(person.id)}>{person.name}</Link> {t('news.joined')}
        </>
      ) : (
        t(kind === 'opened' && !here ? 'news.innerOpened' : `news.${kind}`, { title: title ?? '' })
      )}{' '}
      {!here && (
        <>
          {kind !== 'opened' && t('news.in')} <Link to={paths.hub(hub.slug)}>{hub.name}</Link>{' '}
        </>
      )}
      <span className="subtle">
        <Time value={at} />
      </span>
    </p>
  );
}

function Inner({ hub: { inner, slug, abilities } }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  if (inner.length === 0 && !abilities.canTend) return null;
  return (
    <Section id="hub-inner" title={t('inner.title')}>
      {inner.length === 0 ? (
        <EmptyState title={t('inner.none')} />
      ) : (
        <ul className="plain-list">
          {inner.map((one) => (
            <li key={one.id}>
              <Link to={paths.hub(one.slug)}>{one.name}</Link>
            </li>
          ))}
        </ul>
      )}
      {abilities.canTend && (
        <div>
          <ButtonLink to={paths.newHub(slug)} variant="secondary">
            {t('inner.new')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

function Tags({ hub: { tags } }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  if (tags.length === 0) return null;
  return (
    <Section id="hub-tags" title={t('form.tags')}>
      <ul className="hub-card__tags">
        {tags.map((tag) => (
          <li key={tag}>
            <Link to={`${paths.hubs}?${new URLSearchParams({ tag }).toString()}`}>{tag}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
