import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { useSignOut } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Button, Dialog, QueryView, Section, Tag, Time } from '../../../ui';
import { useEndOtherSessions, useEndSession, useSessions, type Session } from '../api/sessions';
import { describeBrowser } from './describe-browser';

/** The browsers in which one is signed in, and how to end that. */
export function Sessions() {
  const { t } = useTranslation('identity');
  const sessions = useSessions();
  // The button that was pressed goes away with its row; the list itself stays.
  const list = useRef<HTMLUListElement>(null);
  return (
    <Section id="sessions" title={t('sessions.title')}>
      <p>{t('sessions.hint')}</p>
      <QueryView query={sessions}>
        {({ items }) => (
          <div className="stack">
            <ul ref={list} className="rows" tabIndex={-1} aria-labelledby="sessions">
              {items.map((session) => (
                <li key={session.id}>
                  <SessionRow session={session} onEnded={() => list.current?.focus()} />
                </li>
              ))}
            </ul>
            <EndOthers others={items.filter(({ current }) => !current).length} onEnded={() => list.current?.focus()} />
          </div>
        )}
      </QueryView>
    </Section>
  );
}

function SessionRow({ session, onEnded }: { session: Session; onEnded: () => void }) {
  const { t } = useTranslation(['identity', 'signingIn']);
  const toast = useToast();
  const format = useFormat();
  const problemText = useProblemText();
  const endSession = useEndSession();
  const signOut = useSignOut();
  const device = useDeviceName(session.userAgent);
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          {device} {session.current && <Tag tone="success">{t('identity:sessions.current')}</Tag>}
        </p>
        <dl className="facts facts--inline">
          <div>
            <dt>{t('identity:sessions.lastSeen')}</dt>
            <dd>
              <Time value={session.lastSeenAt} precision="dateTime" />
            </dd>
          </div>
          <div>
            <dt>{t('identity:sessions.signedIn')}</dt>
            <dd>
              <Time value={session.createdAt} precision="dateTime" />
            </dd>
          </div>
          <div>
            <dt>{t('signingIn:way.label')}</dt>
            <dd>{session.provider ?? t(`signingIn:way.${session.method}`)}</dd>
          </div>
          <div>
            <dt>{t('identity:sessions.address')}</dt>
            <dd>{session.address}</dd>
          </div>
        </dl>
      </div>
      {session.current ? (
        <Button variant="secondary" size="sm" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('identity:sessions.endCurrent')}
        </Button>
      ) : (
        <Button
          variant="secondary"
          tone="danger"
          size="sm"
          aria-label={t('identity:sessions.endOf', { device, date: format.dateTime(session.createdAt) })}
          loading={endSession.isPending}
          onClick={() =>
            endSession.mutate(session.id, {
              onSuccess: () => {
                toast(t('identity:sessions.ended'));
                onEnded();
              },
              onError: (error) => toast(problemText(error), 'danger'),
            })
          }
        >
          {t('identity:sessions.end')}
        </Button>
      )}
    </div>
  );
}

function EndOthers({ others, onEnded }: { others: number; onEnded: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const toast = useToast();
  const problemText = useProblemText();
  const endOthers = useEndOtherSessions();
  const [asking, setAsking] = useState(false);
  return (
    <>
      {others > 0 && (
        <div>
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('identity:sessions.endOthers')}
          </Button>
        </div>
      )}
      <Dialog
        open={asking}
        title={t('identity:sessions.endOthersTitle')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              tone="danger"
              loading={endOthers.isPending}
              onClick={() =>
                endOthers.mutate(undefined, {
                  onSuccess: () => {
                    toast(t('identity:sessions.othersEnded'));
                    onEnded();
                  },
                  onError: (error) => toast(problemText(error), 'danger'),
                  onSettled: () => setAsking(false),
                })
              }
            >
              {t('identity:sessions.endOthers')}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t('common:action.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('identity:sessions.endOthersText', { count: others })}</p>
      </Dialog>
    </>
  );
}

function useDeviceName(userAgent: string): string {
  const { t } = useTranslation('identity');
  const { browser, system } = describeBrowser(userAgent);
  if (browser !== null && system !== null) return t('sessions.browserOn', { browser, system });
  return browser ?? system ?? t('sessions.unknown');
}
