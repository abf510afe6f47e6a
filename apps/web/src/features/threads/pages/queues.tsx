import type { ReportResponse, WaitingPost } from '#api-client';
import { THREAD_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useTold } from '../../../lib/use-told';
import {
  Button,
  EmptyState,
  Link,
  Page,
  QueryView,
  RenderedText,
  Section,
  Select,
  ShowMore,
  Tag,
  TextField,
  Time,
} from '../../../ui';
import { useApproveHeld, useDecideReport, useHeldPosts, useRefuseHeld, useReports, type Decision } from '../api/queues';
import { PlaceLink } from '../components/place-link';

/** What waits for those who look after threads. */
export function Component() {
  const { t } = useTranslation('threads');
  return (
    <Page title={t('queues.title')} lead={t('queues.lead')} width="narrow" noIndex>
      <Section id="reports" title={t('queues.reports')}>
        <Reports />
      </Section>
      <Section id="held" title={t('queues.held')}>
        <HeldPosts />
      </Section>
    </Page>
  );
}

function Reports() {
  const { t } = useTranslation('threads');
  const [decided, setDecided] = useState(false);
  const query = useReports(decided);
  return (
    <>
      <Select
        id="reports-shown"
        label={t('queues.shown')}
        options={[
          { value: '', label: t('queues.open') },
          { value: 'decided', label: t('queues.closed') },
        ]}
        value={decided ? 'decided' : ''}
        onChange={(event) => setDecided(event.target.value !== '')}
      />
      <QueryView query={query}>
        {() =>
          itemsOf(query).length === 0 ? (
            <EmptyState title={t(decided ? 'queues.noneDecided' : 'queues.noReports')} />
          ) : (
            <>
              <ul className="posts">
                {itemsOf(query).map((report) => (
                  <li key={report.id} className="post stack">
                    <Report report={report} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function Report({ report }: { report: ReportResponse }) {
  const { t } = useTranslation('threads');
  const { post, thread, reporter, reason, note, createdAt, state, decision, decidedAt } = report;
  return (
    <>
      <h3 className="post__author">
        <Link to={paths.post(thread.id, post.seq)}>
          {t('bookmarks.inThread', { n: post.seq, title: thread.title })}
        </Link>
      </h3>
      <p className="row">
        <PlaceLink place={thread.place} />
        <Tag tone="danger">{t(`report.reasons.${reason}`)}</Tag>
        <span className="subtle">
          {t('queues.reportedBy', { name: reporter?.name ?? t('queues.someone') })} · <Time value={createdAt} />
        </span>
      </p>
      {note && <p className="post__plain">{t('queues.note', { note })}</p>}
      <p className="subtle">{t('queues.writtenBy', { name: post.author?.name ?? t('queues.someone') })}</p>
      {post.removed ? (
        <p className="post__tombstone">{t(`posts.removed.${post.removed.kind}`)}</p>
      ) : (
        <blockquote className="post__quoted">
          <RenderedText html={post.html} />
        </blockquote>
      )}
      {state === 'open' ? (
        <Decide report={report} />
      ) : (
        <p>
          <strong>{t(`queues.states.${state}`)}</strong>{' '}
          {decidedAt && (
            <span className="subtle">
              <Time value={decidedAt} />
            </span>
          )}{' '}
          {decision && t('held.why', { reason: decision })}
        </p>
      )}
    </>
  );
}

function Decide({ report: { id, post } }: { report: ReportResponse }) {
  const { t } = useTranslation('threads');
  const told = useTold();
  const decide = useDecideReport();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = `decision-${id}`;
  const say = (said: Pick<Decision, 'state' | 'removePost'>) => {
    const decision = reason.trim();
    const missing = (said.removePost ?? false) && decision === '';
    setMissing(missing);
    if (missing) document.getElementById(field)?.focus();
    else decide.mutate({ id, decision, ...said }, told(t('queues.decided')));
  };
  return (
    <>
      <TextField
        id={field}
        label={t('queues.decision')}
        description={t('queues.decisionHelp')}
        error={isMissing ? t('queues.decisionMissing') : undefined}
        maxLength={THREAD_LIMITS.reasonMax}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row">
        {!post.removed && (
          <Button
            size="sm"
            tone="danger"
            loading={decide.isPending}
            onClick={() => say({ state: 'upheld', removePost: true })}
          >
            {t('editing.removeButton')}
          </Button>
        )}
        <Button size="sm" variant="secondary" loading={decide.isPending} onClick={() => say({ state: 'upheld' })}>
          {t('queues.uphold')}
        </Button>
        <Button size="sm" variant="secondary" loading={decide.isPending} onClick={() => say({ state: 'rejected' })}>
          {t('queues.reject')}
        </Button>
      </div>
    </>
  );
}

function HeldPosts() {
  const { t } = useTranslation('threads');
  const query = useHeldPosts();
  return (
    <QueryView query={query}>
      {() =>
        itemsOf(query).length === 0 ? (
          <EmptyState title={t('queues.noHeld')} />
        ) : (
          <>
            <ul className="posts">
              {itemsOf(query).map((post) => (
                <li key={post.id} className="post stack">
                  <Held post={post} />
                </li>
              ))}
            </ul>
            <ShowMore query={query} />
          </>
        )
      }
    </QueryView>
  );
}

function Held({ post }: { post: WaitingPost }) {
  const { t } = useTranslation('threads');
  const told = useTold();
  const approve = useApproveHeld();
  const refuse = useRefuseHeld();
  const [reason, setReason] = useState('');
  const { id, threadId, threadTitle, placeName, author, body, createdAt } = post;
  const isSending = approve.isPending || refuse.isPending;
  return (
    <>
      <h3 className="post__author">
        <Link to={paths.thread(threadId)}>{threadTitle}</Link>
      </h3>
      <p className="subtle">
        {placeName} · {author?.name ?? t('queues.someone')} · <Time value={createdAt} precision="dateTime" />
      </p>
      <blockquote className="post__quoted">
        <p className="post__plain">{body}</p>
      </blockquote>
      <TextField
        id={`refusal-${id}`}
        label={t('queues.refusal')}
        description={t('queues.refusalHelp')}
        optional
        maxLength={THREAD_LIMITS.reasonMax}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row">
        <Button size="sm" loading={isSending} onClick={() => approve.mutate(id, told(t('queues.approved')))}>
          {t('queues.approve')}
        </Button>
        <Button
          size="sm"
          variant="secondary"
          loading={isSending}
          onClick={() => refuse.mutate({ id, reason: reason.trim() }, told(t('queues.refused')))}
        >
          {t('queues.refuse')}
        </Button>
      </div>
    </>
  );
}
