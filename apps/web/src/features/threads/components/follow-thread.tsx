import type { ThreadResponse } from '#api-client';
import { SUBSCRIPTION_LEVELS, type SubscriptionLevel } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Select } from '../../../ui';
import { useFollowThread } from '../api/act-on-thread';

/** How closely the reader follows the thread. */
export function FollowThread({ thread }: { thread: ThreadResponse }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const problemText = useProblemText();
  const follow = useFollowThread(thread.id);
  const { own } = thread;
  if (!own) return null;
  const levels = SUBSCRIPTION_LEVELS.map((value) => ({ value: value, label: t(`follow.level.${value}`) }));
  const asPlace = { value: '', label: t('follow.asPlace', { level: t(`follow.level.${own.placeLevel}`) }) };
  return (
    <Select
      id="follow-thread"
      label={t('follow.label')}
      options={own.level === null ? [asPlace, ...levels] : levels}
      value={own.level ?? ''}
      onChange={(event) =>
        follow.mutate(event.target.value as SubscriptionLevel, {
          onSuccess: () => toast(t('follow.changed')),
          onError: (error) => toast(problemText(error), 'danger'),
        })
      }
    />
  );
}
