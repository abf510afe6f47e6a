import type { PresentUser } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';

interface TypingLineProps {
  typing: readonly PresentUser[];
  present: { users: readonly PresentUser[]; count: number } | null;
}

/** Who writes and who is here: to be seen, not said aloud. */
export function TypingLine({ typing, present }: TypingLineProps) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const writers = format.list(typing.map(({ name }) => name));
  return (
    <p className="dock__people subtle">
      {typing.length > 0
        ? t('live.typing', { count: typing.length, names: writers })
        : present &&
          present.count > 1 && (
            <span title={format.list(present.users.map(({ name }) => name))}>
              {t('live.present', { count: present.count })}
            </span>
          )}
    </p>
  );
}
