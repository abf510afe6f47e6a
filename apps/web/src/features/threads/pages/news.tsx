import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { isEditor, useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { useUnread } from '../../../lib/unread';
import { Alert, Button, ButtonLink, EmptyState, Link, Page, QueryView, Section, Skeleton } from '../../../ui';
import { useMarkAllRead, useNews } from '../api/news';
import { useWaitingForModerator } from '../api/queues';
import { ThreadRow } from '../components/thread-row';

/** What is new since the reader was here, what matters most first. */
export function Component() {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const toast = useToast();
  const problemText = useProblemText();
  const me = useMe();
  const query = useNews();
  const { reports = 0, heldPosts = 0 } = useWaitingForModerator().data ?? {};
  const waiting = reports + heldPosts;
  const markAll = useMarkAllRead();
  const places = useUnread()?.places.filter(({ threads }) => threads > 0) ?? [];
  return (
    <Page
      title={t('news.title')}
      lead={t('news.lead')}
      noIndex
      action={
        <Button
          variant="secondary"
          loading={markAll.isPending}
          onClick={() =>
            markAll.mutate(null, {
              onSuccess: ({ threads }) => toast(t('news.marked', { count: threads })),
              onError: (error) => toast(problemText(error), 'danger'),
            })
          }
        >
          {t('news.markAll')}
        </Button>
      }
    >
      {waiting > 0 && (
        <Alert>
          {t('queues.waiting', { count: waiting })} <Link to={paths.moderation}>{t('queues.title')}</Link>
        </Alert>
      )}
      <QueryView query={query} skeleton={<Skeleton lines={8} />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('news.empty')}
              action={<ButtonLink to={paths.bookmarkedPosts}>{t('news.bookmarks')}</ButtonLink>}
            >
              {t('news.emptyText')}
            </EmptyState>
          ) : (
            <>
              <p role="status">{t('news.total', { count: total, n: format.number(total) })}</p>
              <ol className="thread-list">
                {items.map(({ thread, replies }) => (
                  <ThreadRow key={thread.id} thread={thread} withPlace>
                    {replies > 0 && <strong>{t('news.replies', { count: replies })}</strong>}
                  </ThreadRow>
                ))}
              </ol>
            </>
          )
        }
      </QueryView>
      {places.length > 1 && (
        <Section id="news-places" title={t('news.places')}>
          <ul className="thread-list">
            {places.map(({ placeId, kind, slug, name, threads, posts }) => (
              <li key={placeId}>
                {kind === 'hub' ? <Link to={paths.hubThreads(slug)}>{name}</Link> : <span>{name}</span>}
                <span className="subtle">{t('news.inPlace', { threads, posts })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="row">
        <Link to={paths.bookmarkedPosts}>{t('news.bookmarks')}</Link>
        {me && isEditor(me) && <Link to={paths.moderation}>{t('queues.title')}</Link>}
      </p>
    </Page>
  );
}
