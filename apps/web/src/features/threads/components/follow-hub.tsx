import { SUBSCRIPTION_LEVELS, type SubscriptionLevel } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../lib/use-told';
import { useWanted } from '../../../lib/use-wanted';
import { Select } from '../../../ui';
import { useFollowHub, useHubSubscription } from '../api/follow-hub';

/** How closely a member follows the threads of a hub; a thread can be followed in another way. */
export function FollowHub({ slug }: { slug: string }) {
  const { t } = useTranslation('threads');
  const told = useTold();
  const { data } = useHubSubscription(slug);
  const follow = useFollowHub(slug);
  const [level, want] = useWanted(data?.level);
  if (!level) return null;
  return (
    <Select
      id="follow-hub"
      label={t('follow.hub')}
      options={SUBSCRIPTION_LEVELS.map((value) => ({ value, label: t(`follow.level.${value}`) }))}
      value={level}
      onChange={({ target }) => {
        const chosen = target.value as SubscriptionLevel;
        follow.mutate(chosen, { ...told(t('follow.changed')), ...want(chosen) });
      }}
    />
  );
}
