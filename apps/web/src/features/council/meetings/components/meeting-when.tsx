import { swedishDay } from '#contracts';
import { useFormat } from '../../../../lib/format';

/** From when to when a meeting lasts, in Swedish time. */
export function MeetingWhen({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const format = useFormat();
  const clock = new Intl.DateTimeFormat(format.locale, { timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  const isOneDay = swedishDay(new Date(startsAt)) === swedishDay(new Date(endsAt));
  return (
    <>
      <time dateTime={startsAt} suppressHydrationWarning>
        {format.dateTime(startsAt)}
      </time>
      –
      <time dateTime={endsAt} suppressHydrationWarning>
        {isOneDay ? clock.format(new Date(endsAt)) : format.dateTime(endsAt)}
      </time>
    </>
  );
}
