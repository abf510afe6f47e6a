import type { NeedState } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Tag, type TagTone } from '../../../../ui';

const TONES: Readonly<Record<NeedState, TagTone>> = {
  raised: 'neutral',
  under_review: 'info',
  prioritised: 'plum',
  in_progress: 'accent',
  delivered: 'success',
  merged: 'neutral',
  declined: 'warning',
};

/** Where a need stands; the same colour everywhere. */
export function StateTag({ state }: { state: NeedState }) {
  const { t } = useTranslation('needs');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
