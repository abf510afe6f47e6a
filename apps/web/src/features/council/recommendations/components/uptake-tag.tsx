import type { UptakeStatus } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Tag, type TagTone } from '../../../../ui';

const TONES: Record<UptakeStatus, TagTone> = {
  planned: 'info',
  doing: 'accent',
  done: 'success',
  not_relevant: 'neutral',
};

/** How it goes in an organisation; null: it has not answered. */
export function UptakeTag({ status }: { status: UptakeStatus | null }) {
  const { t } = useTranslation('recommendations');
  return <Tag tone={status ? TONES[status] : 'warning'}>{t(status ? `uptake.${status}` : 'uptake.none')}</Tag>;
}
