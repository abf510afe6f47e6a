import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useTold } from '../../../lib/use-told';
import { Button, EmptyState, Link, Page, QueryView, RenderedText, ShowMore, Skeleton, Time } from '../../../ui';
import { useNameOf } from '../../../ui/person';
import { useBookmarkPost } from '../api/act-on-post';
import { useBookmarkedPosts } from '../api/news';
import { PlaceLink } from '../components/place-link';

/** Posts that the reader has kept. */
export function Component() {
  const { t } = useTranslation('threads');
  const query = useBookmarkedPosts();
  const items = itemsOf(query);
  const told = useTold();
  const nameOf = useNameOf();
  const keep = useBookmarkPost();
  return (
    <Page title={t('bookmarks.title')} width="narrow" noIndex>
      <QueryView query={query} skeleton={<Skeleton lines={8} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('bookmarks.empty')}>{t('bookmarks.emptyText')}</EmptyState>
          ) : (
            <>
              <ul className="posts">
                {items.map(({ post, thread }) => (
                  <li key={post.id} className="post">
                    <h2 className="post__author">
                      <Link to={paths.post(thread.id, post.seq)}>
                        {t('bookmarks.inThread', { n: post.seq, title: thread.title })}
                      </Link>
                    </h2>
                    <p className="subtle">
                      {nameOf(post.author)} · <Time value={post.createdAt} precision="dateTime" /> ·{' '}
                      <PlaceLink place={thread.place} />
                    </p>
                    {post.removed ? (
                      <p className="post__tombstone">{t(`posts.removed.${post.removed.kind}`)}</p>
                    ) : (
                      <RenderedText html={post.html} />
                    )}
                    <Button
                      size="sm"
                      variant="tertiary"
                      aria-label={t('bookmarks.removeOf', { n: post.seq, title: thread.title })}
                      loading={keep.isPending && keep.variables.post.id === post.id}
                      onClick={() => keep.mutate({ post, on: false }, told(t('action.unkept')))}
                    >
                      {t('action.unkeep')}
                    </Button>
                  </li>
                ))}
              </ul>
              <ShowMore query={query} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
