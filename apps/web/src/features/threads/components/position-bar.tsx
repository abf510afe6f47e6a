import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { Button, Disclosure, TextField } from '../../../ui';

interface PositionBarProps {
  /** Number of the last post on the screen. */
  at: number;
  lastSeq: number;
  firstUnread: number | null;
  goTo: (seq: number) => void;
}

/** Where in the thread the reader is, and ways to anywhere else in it. */
export function PositionBar({ at, lastSeq, firstUnread, goTo }: PositionBarProps) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  if (lastSeq < 2) return null;
  const total = format.number(lastSeq);
  const n = format.number(at);
  return (
    <div className="position" role="group" aria-label={t('position.label')}>
      <Disclosure
        className="position__menu"
        button={t('position.now', { n, total })}
        label={t('position.nowOf', { n, total })}
        lazy
      >
        {(close) => (
          <JumpForm
            lastSeq={lastSeq}
            firstUnread={firstUnread}
            goTo={(seq) => {
              close();
              goTo(seq);
            }}
          />
        )}
      </Disclosure>
      <progress className="position__bar" max={lastSeq} value={at} aria-hidden="true" />
      {at < lastSeq && (
        <Button size="sm" variant="tertiary" onClick={() => goTo(lastSeq)}>
          {t('position.newest')}
        </Button>
      )}
    </div>
  );
}

function JumpForm({ lastSeq, firstUnread, goTo }: Pick<PositionBarProps, 'lastSeq' | 'firstUnread' | 'goTo'>) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  return (
    <form
      className="stack position__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Numbers are shown with spaces in them, and so they may be typed.
        const seq = Number(text.replace(/[\s,#]/g, ''));
        if (Number.isInteger(seq) && seq >= 1 && seq <= lastSeq) goTo(seq);
        else setError(t('position.wrong', { total: format.number(lastSeq) }));
      }}
    >
      <TextField
        id="jump-to"
        label={t('position.goTo')}
        inputMode="numeric"
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="row">
        <Button size="sm" type="submit">
          {t('position.go')}
        </Button>
        <Button size="sm" variant="secondary" type="button" onClick={() => goTo(1)}>
          {t('position.first')}
        </Button>
        {firstUnread !== null && (
          <Button size="sm" variant="secondary" type="button" onClick={() => goTo(firstUnread)}>
            {t('position.unread')}
          </Button>
        )}
        <Button size="sm" variant="secondary" type="button" onClick={() => goTo(lastSeq)}>
          {t('position.newest')}
        </Button>
      </div>
    </form>
  );
}
