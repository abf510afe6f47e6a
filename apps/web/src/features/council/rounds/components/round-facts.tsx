import type { RoundState } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Tag, Time, type TagTone } from '../../../../ui';
import type { RoundSummary } from '../api/rounds';

const TONES: Record<RoundState, TagTone> = { draft: 'neutral', open: 'success', counting: 'info', closed: 'plum' };

/** Where a round is. */
export function RoundStateTag({ state }: { state: RoundState }) {
  const { t } = useTranslation('rounds');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}

/** When a round opens and ends, as it stands now. */
export function RoundTimes({ round: { state, opensAt, closesAt, endedAt, closedAt } }: { round: RoundSummary }) {
  const { t } = useTranslation('rounds');
  const time = (value: string) => <Time value={value} precision="dateTime" />;
  return (
    <p>
      {state === 'draft' && (
        <>
          {opensAt ? (
            <>
              {t('times.opens')} {time(opensAt)},{' '}
            </>
          ) : (
            `${t('times.opensByHand')} `
          )}
          {t('times.closes')} {time(closesAt)}.
        </>
      )}
      {state === 'open' && (
        <>
          {t('times.openUntil')} {time(closesAt)}.
        </>
      )}
      {state === 'counting' && (
        <>
          {t('times.ended')} {time(endedAt ?? closesAt)}.
        </>
      )}
      {state === 'closed' && closedAt && (
        <>
          {t('times.closed')} {time(closedAt)}.
        </>
      )}
    </p>
  );
}
