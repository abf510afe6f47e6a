import { ICalCalendarMethod, ICalEventStatus, ICalCalendar } from 'ical-generator';
import type { MeetingState } from '#contracts';

/** A meeting as calendars know it. */
export interface CalendarMeeting {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  /** Null where there is none, or it is not for whoever gets the calendar. */
  readonly link: string | null;
  readonly state: MeetingState;
  readonly sequence: number;
  readonly updatedAt: Date;
  /** Address of its page. */
  readonly page: string;
  /** What the agenda takes up, one line each. */
  readonly agenda: readonly string[];
}

/**
 * A calendar of meetings (RFC 5545). Times are in UTC, so programs need no rules of time zones. A meeting is the same event in every calendar, by its id; a
 * higher sequence takes the place of a lower one.
 * @param host names whose ids they are.
 */
export function calendarOf(name: string, host: string, meetings: readonly CalendarMeeting[]): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Torget', product: 'Meetings', language: 'SV' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const meeting of meetings) {
    calendar.createEvent({
      id: `meeting-${meeting.id}@${host}`,
      sequence: meeting.sequence,
      stamp: meeting.updatedAt,
      lastModified: meeting.updatedAt,
      start: meeting.startsAt,
      end: meeting.endsAt,
      summary: meeting.title,
      location: [meeting.place, meeting.link].filter(Boolean).join(', ') || null,
      description: [...meeting.agenda, ...(meeting.agenda.length > 0 ? [''] : []), meeting.page].join('\n'),
      url: meeting.page,
      status: meeting.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
