import { useTranslation } from 'react-i18next';

/** From this many seconds on, minutes are told instead. */
const IN_MINUTES_FROM = 120;

/** Says how long to wait: `8 sekunder`, `15 minuter`. */
export function useWaitText(): (seconds: number) => string {
  const { t } = useTranslation('identity');
  return (seconds) =>
    seconds < IN_MINUTES_FROM
      ? t('wait.seconds', { count: seconds })
      : t('wait.minutes', { count: Math.ceil(seconds / 60) });
}
