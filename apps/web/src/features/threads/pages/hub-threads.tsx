import type { HubResponse } from '#api-client';
import { THREAD_KINDS, THREAD_SORTS, type ThreadKind, type ThreadSort } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext, useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, loadPages } from '../../../lib/load';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useUrlState, type UrlStateCodec } from '../../../lib/use-url-state';
import { Button, ButtonLink, Checkbox, EmptyState, Link, QueryView, Select, ShowMore, Skeleton } from '../../../ui';
import {
  ALL_THREADS,
  hubThreadsOptions,
  useHubThreads,
  useNewInThreads,
  type ThreadFilters,
} from '../api/list-threads';
import { FollowHub } from '../components/follow-hub';
import { ThreadRow } from '../components/thread-row';

const codec: UrlStateCodec<ThreadFilters> = {
  read: (params) => ({
    kind: THREAD_KINDS.find((kind) => kind === params.get('slag')) ?? ALL_THREADS.kind,
    sort: THREAD_SORTS.find((sort) => sort === params.get('ordning')) ?? ALL_THREADS.sort,
    inner: params.get('inuti') === 'ja',
  }),
  write: ({ kind, sort, inner }) => {
    const params = new URLSearchParams();
    if (kind !== '') params.set('slag', kind);
    if (sort !== ALL_THREADS.sort) params.set('ordning', sort);
    if (inner) params.set('inuti', 'ja');
    return params;
  },
};

/** On the server; a hub that cannot be read has said so itself. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, onServer } = getServices(args);
  if (!onServer) return null;
  const filters = codec.read(new URL(args.request.url).searchParams);
  await loadPages(args, hubThreadsOptions(api, args.params['slug'] ?? '', filters)).catch(() => null);
  return null;
}

/** The threads of a hub, below its tabs. */
export function Component() {
  const { t } = useTranslation('threads');
  const { slug = '' } = useParams();
  const { abilities, role } = useOutletContext<HubResponse>();
  const [filters, setFilters] = useUrlState(codec);
  const list = useRef<HTMLElement>(null);
  const [isShowing, setShowing] = useState(false);
  const query = useHubThreads(slug, filters);
  const items = itemsOf(query);
  const changed = useNewInThreads(slug, filters, items);
  async function show(): Promise<void> {
    setShowing(true);
    await query.refetch();
    setShowing(false);
    list.current?.focus();
  }

  return (
    <section ref={list} className="stack" aria-label={t('list.title')} tabIndex={-1}>
      <div className="row thread__tools">
        <Select
          id="thread-list-kind"
          label={t('list.kind')}
          emptyLabel={t('list.allKinds')}
          options={THREAD_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={filters.kind}
          onChange={(event) => setFilters({ ...filters, kind: event.target.value as ThreadKind | '' })}
        />
        <Select
          id="thread-list-sort"
          label={t('list.sort')}
          options={THREAD_SORTS.map((value) => ({ value, label: t(`list.sorts.${value}`) }))}
          value={filters.sort}
          onChange={(event) => setFilters({ ...filters, sort: event.target.value as ThreadSort })}
        />
        <Checkbox
          id="thread-list-inner"
          label={t('list.inner')}
          checked={filters.inner}
          onChange={(event) => setFilters({ ...filters, inner: event.target.checked })}
        />
        {role && <FollowHub slug={slug} />}
        {abilities.canPost && <ButtonLink to={paths.newThread(slug)}>{t('list.new')}</ButtonLink>}
        {abilities.canTend && <Link to={paths.moderation}>{t('queues.title')}</Link>}
        {/* The list does not move under whoever reads it. */}
        <p role="status" className="row">
          {changed > 0 && (isShowing || !query.isFetching) && (
            <>
              {t('list.changed', { count: changed })}
              <Button variant="secondary" loading={isShowing} onClick={() => void show()}>
                {t('list.showChanged')}
              </Button>
            </>
          )}
        </p>
      </div>
      <QueryView query={query} skeleton={<Skeleton lines={8} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t(filters.kind === '' ? 'list.empty' : 'list.emptyKind')}>
              {abilities.canPost && t('list.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="thread-list">
                {items.map((thread) => (
                  <ThreadRow key={thread.id} thread={thread} withPlace={filters.inner} />
                ))}
              </ul>
              <ShowMore query={query} />
            </>
          )
        }
      </QueryView>
    </section>
  );
}
