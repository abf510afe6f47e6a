import type { Me, PostResponse, ThreadResponse } from '#api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import type { Outbox, UnsentPost } from '../../../lib/outbox';
import { useOutbox } from '../../../lib/own-outbox';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useApi } from '../../../lib/services';
import { useToast } from '../../../lib/toasts';
import { unreadOptions } from '../../../lib/unread';
import { Alert, Button, ButtonLink, EmptyState, Page, QueryView, Skeleton } from '../../../ui';
import { useNameOf } from '../../../ui/person';
import { sendRead } from '../api/act-on-thread';
import { useBlockAuthor } from '../api/blocked-people';
import { useChangeThreadHere } from '../api/get-thread';
import { postsOptions, usePostCache } from '../api/post-windows';
import { extend, isAtEnd, seqIn, startOf } from '../posts/post-window';
import { Composer, type ComposerHandle } from './composer';
import { FollowThread } from './follow-thread';
import { ModerateThread } from './moderate-thread';
import { PositionBar } from './position-bar';
import { PostDialogs } from './post-dialogs';
import { postElementId } from './post-item';
import { PostList } from './post-list';
import { ThreadContext, type PostDialog, type ThreadHere } from './thread-context';
import { ThreadHead } from './thread-head';
import { SlowModeWait } from './slow-mode-wait';
import { TypingLine } from './typing-line';
import { OWN_HELD } from '../api/own-held-posts';
import { OwnHeldPosts } from './own-held-posts';
import { UnsentPosts } from './unsent-posts';
import { usePlaceOnPage } from './use-place-on-page';
import { useReading } from './use-reading';
import { useThreadLive } from './use-thread-live';

/** A thread: its posts, and where to write. */
export function ThreadView({ thread, me }: { thread: ThreadResponse; me: Me | null | undefined }) {
  const { t } = useTranslation('threads');
  const { id, own } = thread;
  const api = useApi();
  const toast = useToast();
  const problemText = useProblemText();
  const [params] = useSearchParams();
  const asked = seqIn(params);
  // What was unread when the page opened stays marked until it is left.
  const [opened] = useState(() => ({
    at: startOf(thread, asked),
    firstNew: own && own.readSeq > 0 && own.unread > 0 ? own.readSeq + 1 : null,
  }));
  const [firstNew, setFirstNew] = useState(opened.firstNew);
  const query = useQuery(postsOptions(api, id, opened.at));
  const shown = query.data;
  const cache = usePostCache(id);
  const changeThread = useChangeThreadHere(id);
  const queryClient = useQueryClient();
  const list = useRef<HTMLOListElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  const composer = useRef<ComposerHandle>(null);
  const [dialog, setDialog] = useState<{ name: PostDialog; post: PostResponse } | null>(null);
  const place = usePlaceOnPage(list, shown, cache, opened.at);
  const reading = useReading({ id, list, dock, window: shown, readSeq: own?.readSeq ?? null });
  const blockAuthor = useBlockAuthor();
  const [news, setNews] = useState<{ seq: number; by: string | null }[]>([]);
  const live = useThreadLive(thread, me, { onNew: (seq, by) => setNews((now) => [...now, { seq, by }]) });
  const nameOf = useNameOf();
  const unseen = news.filter(({ seq }) => seq > reading.seen);
  const { outbox, unsent } = useOutbox(me?.id ?? null);
  const here = unsent.filter(({ threadId }) => threadId === id);

  useEffect(() => () => cache.forget(), [cache]);

  const onSent = useEffectEvent(async (post: PostResponse | null) => {
    if (post === null) {
      toast(t('unsent.held'), 'info');
      void queryClient.invalidateQueries({ queryKey: [OWN_HELD, id] });
      return;
    }
    const now = cache.get();
    if (!now || post.seq > now.lastSeq + 1) await cache.catchUp().catch(() => undefined);
    cache.change((window) =>
      isAtEnd(window) || post.seq <= window.lastSeq
        ? extend(window, { items: [post], lastSeq: post.seq })
        : { ...window, lastSeq: Math.max(window.lastSeq, post.seq) },
    );
    toast(t('unsent.sent'));
    requestAnimationFrame(() => reveal(document.getElementById(postElementId(post.seq)), dock.current));
  });
  useEffect(
    () =>
      outbox?.onSent(({ unsent: sent, post }) => {
        if (sent.threadId === id) void onSent(post);
      }),
    [outbox, id],
  );

  // Whoever sends sees it, above where they go on writing.
  const sending = here.at(-1)?.clientId;
  const lastSent = useRef(sending);
  const showSending = useEffectEvent(() => {
    if (sending === undefined || sending === lastSent.current) return;
    lastSent.current = sending;
    if (shown && isAtEnd(shown)) reveal(document.querySelector('.unsent > :last-child'), dock.current);
  });
  useEffect(() => showSending(), [sending]);

  function editLast(): void {
    const last = cache.get()?.posts.findLast(({ author, own: mine }) => author?.id === me?.id && mine?.canEdit);
    if (last) setDialog({ name: 'edit', post: last });
  }

  const failed = (error: unknown) => toast(problemText(error), 'danger');
  const goTo = (seq: number) => void place.goTo(seq).catch(failed);
  // A link to another post of the same thread only changes the address.
  const { key } = useLocation();
  const follow = useEffectEvent((seq: number | null) => {
    if (seq !== null && shown) goTo(Math.min(seq, Math.max(1, shown.lastSeq)));
  });
  const firstKey = useRef(key);
  useEffect(() => {
    if (key !== firstKey.current) follow(asked);
  }, [key, asked]);

  const noteRead = (seq: number) => {
    changeThread((now) => (now.own ? { ...now, own: { ...now.own, readSeq: seq, unread: now.lastSeq - seq } } : now));
    void queryClient.invalidateQueries({ queryKey: unreadOptions(api).queryKey });
  };
  const acts: Omit<ThreadHere, 'thread' | 'isSignedIn'> = {
    goTo,
    reply: (post) => composer.current?.reply(post),
    quote: (post) => composer.current?.quote(post),
    open: (name, post) => setDialog({ name, post }),
    markUnread: (post) => {
      const seq = post.seq - 1;
      reading.hold(seq);
      sendRead(api, id, seq, true).then(() => {
        setFirstNew(post.seq);
        noteRead(seq);
        toast(t('action.markedUnread', { n: post.seq }));
      }, failed);
    },
    block: ({ author }, on) => {
      if (!author) return;
      blockAuthor.mutate(
        { id: author.id, on },
        {
          onSuccess: () => {
            cache.change((window) => ({
              ...window,
              posts: window.posts.map((post) =>
                post.author?.id === author.id && post.own ? { ...post, own: { ...post.own, blocked: on } } : post,
              ),
            }));
            toast(t(on ? 'action.blocked' : 'blocked.undone', { name: author.name }));
          },
          onError: failed,
        },
      );
    },
    markRead: ({ seq }) => {
      reading.readTo(seq);
      sendRead(api, id, seq).then(() => {
        setFirstNew(seq < thread.lastSeq ? seq + 1 : null);
        noteRead(seq);
        toast(t('action.markedRead', { n: seq }));
      }, failed);
    },
  };
  // Posts are drawn anew only when the thread changes, not whenever one of these does.
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const isSignedIn = Boolean(me);
  const context = useMemo<ThreadHere>(
    () => ({
      thread,
      isSignedIn,
      goTo: (seq) => latest.current.goTo(seq),
      reply: (post) => latest.current.reply(post),
      quote: (post) => latest.current.quote(post),
      markUnread: (post) => latest.current.markUnread(post),
      markRead: (post) => latest.current.markRead(post),
      block: (post, on) => latest.current.block(post, on),
      open: (name, post) => latest.current.open(name, post),
    }),
    [thread, isSignedIn],
  );

  if (live.isClosed) return <Closed />;
  return (
    <Page
      title={thread.title}
      description={t('page.description', { place: thread.place.name })}
      noIndex={isSignedIn}
      width="narrow"
    >
      <ThreadHead thread={thread} goTo={goTo} />
      {own && (
        <div className="row thread__tools">
          <FollowThread thread={thread} />
          {(own.canModerate || own.canEdit) && <ModerateThread thread={thread} />}
        </div>
      )}
      <ThreadContext value={context}>
        <QueryView query={query} skeleton={<Skeleton lines={12} />}>
          {(window) =>
            window.posts.length === 0 && here.length === 0 && !own?.firstPostsHeld ? (
              <EmptyState title={t('page.empty')}>{t('page.emptyText')}</EmptyState>
            ) : (
              <PostList window={window} firstNew={firstNew} list={list} more={place.more} />
            )
          }
        </QueryView>
        <OwnHeldPosts
          thread={thread}
          lastSeq={shown?.lastSeq ?? thread.lastSeq}
          onEdit={(body) => composer.current?.restore(body, null)}
        />
        {outbox && (
          <UnsentPosts
            posts={here}
            outbox={outbox}
            onEdit={({ body, replyTo }: UnsentPost) => composer.current?.restore(body, replyTo)}
          />
        )}
        {dialog && me && (
          <PostDialogs
            dialog={dialog.name}
            post={dialog.post}
            isOwn={dialog.post.author?.id === me.id}
            onClose={() => setDialog(null)}
          />
        )}
        <div ref={dock} className="dock">
          <div role="status" className="dock__lost">
            {live.isLost && <p>{t('live.lost')}</p>}
          </div>
          <TypingLine typing={live.typing} present={live.present} />
          <div className="dock__bar">
            {unseen.length > 0 && (
              <Button size="sm" onClick={() => goTo(unseen[0]?.seq ?? 1)}>
                ↓ {t('live.new', { count: unseen.length })}
              </Button>
            )}
            {shown && (
              <PositionBar at={Math.max(reading.at, 1)} lastSeq={shown.lastSeq} firstUnread={firstNew} goTo={goTo} />
            )}
          </div>
          <SlowModeWait posts={here} />
          <Writing
            thread={thread}
            me={me}
            outbox={outbox}
            composer={composer}
            onTyping={live.sayTyping}
            onEditLast={editLast}
          />
        </div>
        <span className="ds-sr-only" role="status">
          {unseen.length === 1 && t('live.newFrom', { name: nameOf({ name: unseen[0]?.by ?? null }) })}
          {unseen.length > 1 && t('live.new', { count: unseen.length })}
        </span>
      </ThreadContext>
    </Page>
  );
}

interface WritingProps {
  thread: ThreadResponse;
  me: Me | null | undefined;
  outbox: Outbox | null;
  composer: React.RefObject<ComposerHandle | null>;
  onTyping: () => void;
  onEditLast: () => void;
}

function Writing({ thread, me, outbox, composer, onTyping, onEditLast }: WritingProps) {
  const { t } = useTranslation('threads');
  const { pathname, search } = useLocation();
  // Whoever was writing when the session ended, or the thread was locked, is told where the text is.
  const mayWrite = Boolean(me && thread.own?.canPost);
  const [couldWrite, setCouldWrite] = useState(mayWrite);
  if (mayWrite && !couldWrite) setCouldWrite(true);
  if (thread.mergedInto) return null;
  if (me === null) {
    return (
      <>
        {couldWrite && (
          <Alert tone="warning" live>
            {t('compose.signedOut')}
          </Alert>
        )}
        <ButtonLink to={paths.signIn(`${pathname}${search}`)} variant="secondary">
          {t('compose.signIn')}
        </ButtonLink>
      </>
    );
  }
  if (!me || !outbox) return null;
  if (!thread.own?.canPost) {
    if (thread.isLocked && !couldWrite) return null;
    if (couldWrite) {
      return (
        <Alert tone="warning" live>
          {t(thread.isLocked ? 'compose.lockedNow' : 'compose.notNow')}
        </Alert>
      );
    }
    return <p className="subtle">{t(thread.place.kind === 'hub' ? 'compose.joinFirst' : 'compose.notHere')}</p>;
  }
  return (
    <Composer ref={composer} thread={thread} me={me} outbox={outbox} onTyping={onTyping} onEditLast={onEditLast} />
  );
}

/** Moves the page until something stands above what lies over the lower end of the screen. */
function reveal(element: Element | null, dock: Element | null): void {
  if (!element || !dock) return;
  const hidden = element.getBoundingClientRect().bottom - dock.getBoundingClientRect().top;
  if (hidden > 0) window.scrollBy(0, hidden);
}

function Closed() {
  const { t } = useTranslation('threads');
  return (
    <Page title={t('page.closed')} lead={t('page.closedText')} width="narrow" noIndex>
      <div className="row">
        <ButtonLink to={paths.news}>{t('page.toNews')}</ButtonLink>
      </div>
      <Alert>{t('page.closed')}</Alert>
    </Page>
  );
}
