import type { DeadLetterResponse } from '#api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button, Details, Dialog, QueryView, Section, ShowMore, Time } from '../../../ui';
import { useDeadLetters, useDiscardDeadLetter, useRetryDeadLetter } from '../api/dead-letters';
import { Source } from './source';

/** What could not be done in the background, and what to do about it. */
export function DeadLetters() {
  const { t } = useTranslation('admin');
  const letters = useDeadLetters();
  const [leaving, setLeaving] = useState<DeadLetterResponse | null>(null);
  const list = useRef<HTMLDivElement>(null);
  return (
    <Section id="dead-letters" title={t('deadLetters.title')}>
      <p>{t('deadLetters.hint')}</p>
      <QueryView query={letters}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <div ref={list} tabIndex={-1} className="focus-quietly">
              {items.length === 0 ? (
                <p className="subtle">{t('deadLetters.empty')}</p>
              ) : (
                <ul className="rows" aria-labelledby="dead-letters">
                  {items.map((letter) => (
                    <li key={letter.id}>
                      <DeadLetter
                        letter={letter}
                        onGone={() => list.current?.focus()}
                        onDiscard={() => setLeaving(letter)}
                      />
                    </li>
                  ))}
                </ul>
              )}
              <ShowMore query={letters} />
            </div>
          );
        }}
      </QueryView>
      <Discard
        letter={leaving}
        onClose={() => setLeaving(null)}
        onGone={() => {
          setLeaving(null);
          list.current?.focus();
        }}
      />
    </Section>
  );
}

interface DeadLetterProps {
  letter: DeadLetterResponse;
  onGone: () => void;
  onDiscard: () => void;
}

function DeadLetter({ letter, onGone, onDiscard }: DeadLetterProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const problemText = useProblemText();
  const retry = useRetryDeadLetter();
  const { event, handler } = letter;
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">{handler}</p>
        <dl className="facts facts--inline">
          <div>
            <dt>{t('deadLetters.event')}</dt>
            <dd>{event}</dd>
          </div>
          <div>
            <dt>{t('deadLetters.failedAt')}</dt>
            <dd>
              <Time value={letter.failedAt} precision="dateTime" />
            </dd>
          </div>
          <div>
            <dt>{t('deadLetters.attempts')}</dt>
            <dd>{letter.attempts}</dd>
          </div>
        </dl>
        <p className="error-line" lang="en">
          {letter.error.split('\n', 1)[0]}
        </p>
        <Details summary={t('deadLetters.details')}>
          <Source label={t('deadLetters.error')} text={letter.error} />
          <Source label={t('deadLetters.payload')} text={JSON.stringify(letter.payload, null, 2)} />
        </Details>
      </div>
      <div className="row">
        <Button
          size="sm"
          variant="secondary"
          aria-label={t('deadLetters.retryOf', { handler })}
          loading={retry.isPending}
          onClick={() =>
            retry.mutate(letter.id, {
              onSuccess: () => {
                toast(t('deadLetters.retried'));
                onGone();
              },
              onError: (error) => toast(problemText(error), 'danger'),
            })
          }
        >
          {t('deadLetters.retry')}
        </Button>
        <Button
          size="sm"
          variant="secondary"
          tone="danger"
          aria-label={t('deadLetters.discardOf', { handler })}
          onClick={onDiscard}
        >
          {t('deadLetters.discard')}
        </Button>
      </div>
    </div>
  );
}

interface DiscardProps {
  /** The one that is to go; null while none is. */
  letter: DeadLetterResponse | null;
  onClose: () => void;
  onGone: () => void;
}

function Discard({ letter, onClose, onGone }: DiscardProps) {
  const { t } = useTranslation(['admin', 'common']);
  const toast = useToast();
  const problemText = useProblemText();
  const discard = useDiscardDeadLetter();
  return (
    <Dialog
      open={letter !== null}
      title={t('admin:deadLetters.discardTitle')}
      onClose={onClose}
      actions={
        <>
          <Button
            tone="danger"
            loading={discard.isPending}
            onClick={() => {
              if (!letter) return;
              discard.mutate(letter.id, {
                onSuccess: () => {
                  toast(t('admin:deadLetters.discarded'));
                  onGone();
                },
                onError: (error) => {
                  toast(problemText(error), 'danger');
                  onClose();
                },
              });
            }}
          >
            {t('admin:deadLetters.discard')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('admin:deadLetters.discardText', { handler: letter?.handler ?? '' })}</p>
    </Dialog>
  );
}
