import type { GroupSummary } from '#api-client';
import type { GroupStanding } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Tag, type TagTone } from '../../../../ui';
import { Bar } from '../../figures';

const TONES: Record<GroupStanding, TagTone> = {
  not_started: 'neutral',
  on_track: 'accent',
  late: 'warning',
  done: 'success',
};

/** How far a working group has come, in words beside a bar. */
export function ProgressLine({ progress }: { progress: NonNullable<GroupSummary['progress']> }) {
  const { t } = useTranslation('workingGroups');
  const { standing, milestones, done, late } = progress;
  return (
    <div className="council-progress">
      <p className="hub-card__tags">
        <Tag tone={TONES[standing]}>{t(`standing.${standing}`)}</Tag>
        <span>
          {milestones === 0 ? t('progress.none') : t('progress.done', { done, of: milestones })}
          {late > 0 && ` · ${t('progress.late', { count: late })}`}
        </span>
      </p>
      {milestones > 0 && <Bar share={done / milestones} />}
    </div>
  );
}
