import type { ThreadResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { ButtonLink, Section, Time } from '../../../ui';

interface OnlyThreadProps {
  /** Undefined as long as it is not known, or when there is none. */
  thread: ThreadResponse | undefined;
  title: string;
  /** What is said when nobody has written yet. */
  none: string;
}

/** What is said about something that has one thread, at the end of its page. */
export function OnlyThread({ thread, title, none }: OnlyThreadProps) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  if (!thread) return null;
  const { id, lastSeq, lastPostAt } = thread;
  return (
    <Section id="thread" title={title}>
      <p>
        {lastSeq === 0 ? none : t('useCase.count', { count: lastSeq, n: format.number(lastSeq) })}{' '}
        {lastPostAt && (
          <>
            {t('useCase.last')} <Time value={lastPostAt} />.
          </>
        )}
      </p>
      <div>
        <ButtonLink to={paths.thread(id)} variant="secondary">
          {t(lastSeq === 0 ? 'useCase.start' : 'useCase.read')}
        </ButtonLink>
      </div>
    </Section>
  );
}
