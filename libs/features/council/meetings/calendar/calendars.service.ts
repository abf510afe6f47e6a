import { Injectable } from '@nestjs/common';
import { publicPaths } from '#contracts';
import type { Actor } from '#platform/access';
import { AppConfig } from '#platform/config';
import { translate } from '#platform/i18n';
import { AgendaRepository } from '../agenda/agenda.repository.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { MeetingDoor } from '../meetings/meeting-door.js';
import { MeetingsRepository } from '../meetings/meetings.repository.js';
import { linkFor } from '../meetings/meetings.service.js';
import { calendarOf, type CalendarMeeting } from './calendar.js';

/** Meetings for calendars. */
@Injectable()
export class Calendars {
  constructor(
    private readonly door: MeetingDoor,
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly config: AppConfig,
  ) {}

  /** One meeting, with its link for those who may see it. @throws Problem 404. */
  async ofMeeting(actor: Actor | null, id: string): Promise<string> {
    const { meeting, asker } = await this.door.getForReading(actor, id);
    const agenda = (await this.agenda.listOf(id)).map((item, at) => `${at + 1}. ${item.title}`);
    return this.calendar([this.event(meeting, linkFor(asker, meeting), agenda)]);
  }

  /** One meeting for those who take part, who see its link. */
  forParticipants(meeting: Meeting): string {
    return this.calendar([this.event(meeting, meeting.link, [])]);
  }

  /** All meetings that everybody may read, and when one of them last changed. */
  async ofAll(): Promise<{ body: string; lastModified: Date | null }> {
    const found = await this.meetings.listPublic();
    const changes = found.map(({ updatedAt }) => updatedAt.getTime());
    return {
      body: this.calendar(found.map((meeting) => this.event(meeting, meeting.linkClosed ? null : meeting.link, []))),
      lastModified: changes.length === 0 ? null : new Date(Math.max(...changes)),
    };
  }

  private calendar(events: readonly CalendarMeeting[]): string {
    return calendarOf(translate('sv', 'council:meetings.calendar'), new URL(this.config.publicUrl).hostname, events);
  }

  private event(meeting: Meeting, link: string | null, agenda: string[]): CalendarMeeting {
    return { ...meeting, link, agenda, page: `${this.config.publicUrl}${publicPaths.meeting(meeting.id)}` };
  }
}
