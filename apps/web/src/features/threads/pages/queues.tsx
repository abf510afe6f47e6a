import type { ReportResponse, WaitingPost } from '#api-client';
import { THREAD_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import {
  Button,
  EmptyState,
  Link,
  Page,
  QueryView,
  RenderedText,
  Section,
  ShowMore,
  Tag,
  TextField,
  Time,
} from '../../../ui';
import { useDecideHeld, useDecideReport, useHeldPosts, useReports } from '../api/queues';

/** What waits for those who look after threads. */
export function Component() {
  const { t } = useTranslation('threads');
  const reports = useReports();
  const held = useHeldPosts();
  return (
    <Page title={t('queues.title')} lead={t('queues.lead')} width="narrow" noIndex>
      <Section id="reports" title={t('queues.reports')}>
        <QueryView query={reports}>
          {() =>
            itemsOf(reports).length === 0 ? (
              <EmptyState title={t('queues.noReports')} />
            ) : (
              <>
                <ul className="posts">
                  {itemsOf(reports).map((report) => (
                    <Report key={report.id} report={report} />
                  ))}
                </ul>
                <ShowMore query={reports} />
              </>
            )
          }
        </QueryView>
      </Section>
      <Section id="held" title={t('queues.held')}>
        <QueryView query={held}>
          {() =>
            itemsOf(held).length === 0 ? (
              <EmptyState title={t('queues.noHeld')} />
            ) : (
              <>
                <ul className="posts">
                  {itemsOf(held).map((post) => (
                    <Held key={post.id} post={post} />
                  ))}
                </ul>
                <ShowMore query={held} />
              </>
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}

function Report({ report }: { report: ReportResponse }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const problemText = useProblemText();
  const decide = useDecideReport();
  const [decision, setDecision] = useState('');
  const { id, post, thread, reporter, reason, note, createdAt } = report;
  const say = (state: 'upheld' | 'rejected') =>
    decide.mutate(
      { id, state, decision: decision.trim() },
      { onSuccess: () => toast(t('queues.decided')), onError: (error) => toast(problemText(error), 'danger') },
    );
  return (
    <li className="post stack">
      <h3 className="post__author">
        <Link to={paths.post(thread.id, post.seq)}>
          {t('bookmarks.inThread', { n: post.seq, title: thread.title })}
        </Link>
      </h3>
      <p className="row">
        <Tag tone="danger">{t(`report.reasons.${reason}`)}</Tag>
        <span className="subtle">
          {t('queues.reportedBy', { name: reporter?.name ?? t('queues.someone') })} · <Time value={createdAt} />
        </span>
      </p>
      {note && <p className="post__plain">{note}</p>}
      {post.removed ? (
        <p className="post__tombstone">{t(`posts.removed.${post.removed.kind}`)}</p>
      ) : (
        <RenderedText html={post.html} />
      )}
      <TextField
        id={`decision-${id}`}
        label={t('queues.decision')}
        optional
        maxLength={THREAD_LIMITS.reasonMax}
        value={decision}
        onChange={(event) => setDecision(event.target.value)}
      />
      <div className="row">
        <Button size="sm" loading={decide.isPending} onClick={() => say('upheld')}>
          {t('queues.uphold')}
        </Button>
        <Button size="sm" variant="secondary" loading={decide.isPending} onClick={() => say('rejected')}>
          {t('queues.reject')}
        </Button>
      </div>
    </li>
  );
}

function Held({ post }: { post: WaitingPost }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const problemText = useProblemText();
  const decide = useDecideHeld();
  const { id, threadId, threadTitle, author, body, createdAt } = post;
  const say = (letIn: boolean) =>
    decide.mutate(
      { id, letIn },
      {
        onSuccess: () => toast(t(letIn ? 'queues.approved' : 'queues.refused')),
        onError: (error) => toast(problemText(error), 'danger'),
      },
    );
  return (
    <li className="post stack">
      <h3 className="post__author">
        <Link to={paths.thread(threadId)}>{threadTitle}</Link>
      </h3>
      <p className="subtle">
        {author?.name ?? t('queues.someone')} · <Time value={createdAt} precision="dateTime" />
      </p>
      <p className="post__plain">{body}</p>
      <div className="row">
        <Button size="sm" loading={decide.isPending} onClick={() => say(true)}>
          {t('queues.approve')}
        </Button>
        <Button size="sm" variant="secondary" loading={decide.isPending} onClick={() => say(false)}>
          {t('queues.refuse')}
        </Button>
      </div>
    </li>
  );
}
