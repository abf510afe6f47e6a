import type { MeetingState } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Tag, type TagTone } from '../../../../ui';

const TONES: Record<MeetingState, TagTone> = {
  draft: 'warning',
  called: 'info',
  held: 'primary',
  approved: 'success',
  cancelled: 'danger',
};

/** Where a meeting is on its way. */
export function StateTag({ state }: { state: MeetingState }) {
  const { t } = useTranslation('meetings');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
