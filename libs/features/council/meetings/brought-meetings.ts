import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgendaKind } from '#contracts';
import { newId, Transactional } from '#platform/database';
import { NeedDoor } from '../needs/need-door.js';
import { CouncilTerms } from '../seats/council-terms.js';
import { ActionsRepository } from './actions/actions.repository.js';
import { AgendaRepository } from './agenda/agenda.repository.js';
import { AttendanceRepository } from './attendance/attendance.repository.js';
import type { Meeting } from './entities/meeting.entity.js';
import { MeetingsRepository } from './meetings/meetings.repository.js';
import { ApprovalsRepository } from './minutes/approvals.repository.js';
import { MeetingRecords } from './minutes/meeting-records.service.js';
import { SectionsRepository } from './minutes/sections.repository.js';

/** A meeting of the council that comes from elsewhere, such as the demo's content. */
export interface BroughtMeeting {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly link: string | null;
  readonly createdBy: string;
  readonly agenda: readonly {
    readonly kind: AgendaKind;
    readonly title: string;
    readonly background: string;
    readonly presenter: string;
    /** Slug of the need that it is about. */
    readonly need: string | null;
  }[];
  /** Null for one that is to come. */
  readonly record: BroughtRecord | null;
}

/** What was written of a meeting. */
export interface BroughtRecord {
  readonly opening: string;
  /** One for each item of the agenda, in order. */
  readonly items: readonly string[];
  readonly closing: string;
  /** Organisations whose seats nobody came for. */
  readonly absent: readonly string[];
  readonly actions: readonly {
    readonly text: string;
    readonly ownerId: string;
    readonly dueOn: string;
    readonly isDone: boolean;
  }[];
  readonly chairId: string;
  readonly adjusterIds: readonly string[];
}

/** Brings meetings in as they are; asks nobody and tells nobody. */
@Injectable()
export class BroughtMeetings {
  constructor(
    private readonly terms: CouncilTerms,
    private readonly needs: NeedDoor,
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly sections: SectionsRepository,
    private readonly attendance: AttendanceRepository,
    private readonly actions: ActionsRepository,
    private readonly approvals: ApprovalsRepository,
    private readonly records: MeetingRecords,
  ) {}

  /** Adds an example to the term of today: to come, or over and with approved minutes. */
  @Transactional()
  async bringInExample({ agenda, record, ...said }: BroughtMeeting): Promise<void> {
    const term = await this.terms.getCurrent();
    const id = newId();
    await this.meetings.insert({
      ...said,
      id,
      termId: term.id,
      hubId: null,
      linkClosed: true,
      state: record === null ? 'called' : 'held',
      cancelReason: null,
      sequence: 0,
      calledAt: new Date(Math.min(Date.now(), said.startsAt.getTime() - 14 * 86_400_000)),
      minutesReadyAt: record === null ? null : said.endsAt,
      version: 1,
      isDemo: true,
    });
    await this.sections.insertEnds(id);
    for (const [at, { need, ...item }] of agenda.entries()) {
      const itemId = newId();
      const needId = need === null ? null : (await this.needs.get(need)).id;
      await this.agenda.insert({
        ...item,
        id: itemId,
        meetingId: id,
        position: at + 1,
        needId,
        decisionId: null,
        isTold: true,
      });
      await this.sections.insertItem(id, itemId);
    }
    if (record !== null) await this.write(id, record, said.createdBy);
  }

  private async write(id: string, record: BroughtRecord, by: string): Promise<void> {
    const meeting = (await this.meetings.find(id)) as Meeting;
    const texts = [record.opening, ...record.items, record.closing];
    for (const [at, section] of (await this.sections.listOf(id)).entries())
      await this.sections.write(section.id, 1, texts[at] ?? '', by);
    for (const { id: seatId, organisation, holder } of await this.terms.seatsOf(meeting.termId ?? '')) {
      const came = holder !== null && !record.absent.includes(organisation.slug);
      await this.attendance.markSeat(id, seatId, came ? 'holder' : 'absent', came ? holder.id : null, by);
    }
    for (const { isDone, ...action } of record.actions)
      await this.actions.insert({
        ...action,
        id: newId(),
        meetingId: id,
        itemId: null,
        doneAt: isDone ? new Date() : null,
        doneBy: isDone ? action.ownerId : null,
        remindedBeforeAt: null,
        remindedDueAt: null,
        createdBy: by,
        version: 1,
      });
    const adjusters = record.adjusterIds.map((userId) => ({ userId, role: 'adjuster' as const }));
    await this.approvals.choose(id, [{ userId: record.chairId, role: 'chair' }, ...adjusters]);
    for (const { userId } of await this.approvals.listOf(id)) await this.approvals.approve(id, userId);
    const text = await this.records.textOf(meeting, true);
    await this.approvals.fix({ meetingId: id, text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') });
    await this.meetings.update(id, { state: 'approved' });
  }
}
