import { useTranslation } from 'react-i18next';

/** How long somebody may have to wait between two posts, in seconds. */
const WAITS = [0, 30, 60, 300, 900, 3600, 86_400];

/** Waiting times in words. */
export function useWaits() {
  const { t } = useTranslation('threads');

  /** In the largest unit that it is a whole number of. */
  function waitText(seconds: number): string {
    if (seconds === 0) return t('rules.noWait');
    if (seconds % 3600 === 0) return t('rules.hours', { count: seconds / 3600 });
    if (seconds % 60 === 0) return t('rules.minutes', { count: seconds / 60 });
    return t('rules.seconds', { count: seconds });
  }

  /** What is left of a waiting time: in seconds towards its end, before that in whole minutes or hours, and never too little. */
  function leftText(seconds: number): string {
    const unit = seconds < 120 ? 1 : seconds < 7200 ? 60 : 3600;
    return waitText(Math.ceil(seconds / unit) * unit);
  }

  /** Those to choose among, the present one with them. */
  const waits = (present: number) =>
    [...new Set([...WAITS, present])]
      .sort((a, b) => a - b)
      .map((seconds) => ({ value: String(seconds), label: waitText(seconds) }));

  return { waitText, leftText, waits };
}
