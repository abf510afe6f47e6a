import { Injectable } from '@nestjs/common';
import { publicPaths, swedishDay, type Language } from '#contracts';
import { BelongingMails, type MailTexts } from '#features/belonging';
import { Accounts } from '#features/identity';
import { momentText, translate } from '#platform/i18n';
import type { MailAttachment } from '#platform/mail';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { ActionsRepository } from './actions/actions.repository.js';
import { AgendaRepository } from './agenda/agenda.repository.js';
import { Calendars } from './calendar/calendars.service.js';
import type { Meeting } from './entities/meeting.entity.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { ParticipantsRepository } from './meetings/participants.repository.js';
import { actionPointDue, meetingCalled, meetingCancelled, meetingMoved, minutesReady } from './meetings.events.js';
import { ApprovalsRepository } from './minutes/approvals.repository.js';

/** Writes to those who take part in meetings, with the meeting for their calendars. */
@Injectable()
export class MeetingMails {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly participants: ParticipantsRepository,
    private readonly agenda: AgendaRepository,
    private readonly approvals: ApprovalsRepository,
    private readonly actions: ActionsRepository,
    private readonly calendars: Calendars,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  @OnEvent(meetingCalled, 'council.mail-meeting-called', { transactional: false })
  async onCalled({ meetingId }: { meetingId: string }, { eventId }: EventMeta): Promise<void> {
    const meeting = await this.meetings.find(meetingId);
    if (meeting?.state !== 'called') return;
    const items = await this.agenda.listOf(meetingId);
    await this.tell('called', meeting, eventId, {
      agenda: items.map(({ title }, at) => `${at + 1}. ${title}`).join('\n') || '–',
    });
  }

  @OnEvent(meetingMoved, 'council.mail-meeting-moved', { transactional: false })
  async onMoved(
    { meetingId, sequence }: { meetingId: string; sequence: number },
    { eventId }: EventMeta,
  ): Promise<void> {
    const meeting = await this.meetings.find(meetingId);
    // A later change, or that it was cancelled, is told instead.
    if (meeting?.state === 'called' && meeting.sequence === sequence) await this.tell('moved', meeting, eventId);
  }

  @OnEvent(meetingCancelled, 'council.mail-meeting-cancelled', { transactional: false })
  async onCancelled({ meetingId }: { meetingId: string }, { eventId }: EventMeta): Promise<void> {
    const meeting = await this.meetings.find(meetingId);
    if (meeting) await this.tell('cancelled', meeting, eventId, { reason: meeting.cancelReason ?? '' });
  }

  @OnEvent(minutesReady, 'council.mail-minutes-ready', { transactional: false })
  async onReady({ meetingId, readyAt }: { meetingId: string; readyAt: string }, { eventId }: EventMeta): Promise<void> {
    const meeting = await this.meetings.find(meetingId);
    if (meeting?.minutesReadyAt?.toISOString() !== readyAt) return;
    const waiting = (await this.approvals.listOf(meetingId)).filter(({ approvedAt }) => approvedAt === null);
    await this.mails.send(
      texts('ready'),
      await this.accounts.recipients(waiting.map(({ userId }) => userId)),
      (language) => ({
        ...this.said(language, meeting),
        link: this.mails.page(language, publicPaths.minutes(meetingId)),
      }),
      eventId,
    );
  }

  @OnEvent(actionPointDue, 'council.mail-action-point', { transactional: false })
  async onDue({ actionId, isToday }: { actionId: string; isToday: boolean }, { eventId }: EventMeta): Promise<void> {
    const action = await this.actions.find(actionId);
    const meeting = action && (await this.meetings.find(action.meetingId));
    if (!meeting || action.doneAt !== null) return;
    await this.mails.send(
      texts(isToday ? 'due' : 'soon'),
      await this.accounts.recipients([action.ownerId]),
      (language) => ({
        ...this.said(language, meeting),
        text: action.text,
        day: momentText(language, new Date(action.dueOn), { dateStyle: 'long' }),
        link: this.mails.page(language, publicPaths.actionPoints),
      }),
      eventId,
    );
  }

  private async tell(
    what: 'called' | 'moved' | 'cancelled',
    meeting: Meeting,
    eventId: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const people = (await this.participants.listOf(meeting)).map(({ person }) => person.id);
    const calendar: MailAttachment = {
      filename: 'mote.ics',
      contentType: 'text/calendar; charset=utf-8',
      content: this.calendars.forParticipants(meeting),
    };
    await this.mails.send(
      texts(what),
      await this.accounts.recipients(people),
      (language) => ({ ...this.said(language, meeting), ...more }),
      eventId,
      [calendar],
    );
  }

  private said(language: Language, { id, title, startsAt, endsAt, place, link }: Meeting): Record<string, string> {
    const isSameDay = swedishDay(startsAt) === swedishDay(endsAt);
    const begins = momentText(language, startsAt, { dateStyle: 'full', timeStyle: 'short' });
    const ends = isSameDay ? momentText(language, endsAt, { timeStyle: 'short' }) : momentText(language, endsAt);
    const where = [place, ...(link === null ? [] : [link])].filter(Boolean).join(', ');
    return {
      title,
      when: `${begins}–${ends}`,
      place: where || translate(language, 'council:meetings.placeLater'),
      link: this.mails.page(language, publicPaths.meeting(id)),
    };
  }
}

const texts = (mail: string): MailTexts => `council:mails.meetings.${mail}`;
