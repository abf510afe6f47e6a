import { Injectable } from '@nestjs/common';
import type { MinutesFormat } from '#contracts';
import { Accounts } from '#features/identity';
import { HubReaders } from '#features/hubs';
import type { Actor } from '#platform/access';
import { translate } from '#platform/i18n';
import { CouncilTerms } from '../../seats/council-terms.js';
import { ActionPoints } from '../actions/actions.service.js';
import { Attendances } from '../attendance/attendance.service.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { MeetingDoor } from '../meetings/meeting-door.js';
import { ApprovalsRepository } from './approvals.repository.js';
import { minutesPage } from './minutes-page.js';
import { recordOfMeeting } from './record-of-meeting.js';
import { SectionsRepository } from './sections.repository.js';

/** Minutes as one text: while they are a draft, and as they were approved. */
@Injectable()
export class MeetingRecords {
  constructor(
    private readonly door: MeetingDoor,
    private readonly terms: CouncilTerms,
    private readonly hubs: HubReaders,
    private readonly attendances: Attendances,
    private readonly sections: SectionsRepository,
    private readonly actions: ActionPoints,
    private readonly approvals: ApprovalsRepository,
    private readonly accounts: Accounts,
  ) {}

  /** The minutes to keep; as `md` of approved ones, just the text that was hashed. @throws Problem 401, 403, 404. */
  async download(actor: Actor | null, meetingId: string, format: MinutesFormat): Promise<string> {
    const { meeting } = await this.door.getForMinutes(actor, meetingId);
    const fixed = await this.approvals.findFixed(meetingId);
    const text = fixed?.text ?? (await this.textOf(meeting, false));
    return format === 'md' ? text : minutesPage(meeting.title, text);
  }

  /** The minutes as they are now. Asks nobody. */
  async textOf(meeting: Meeting, isFixed: boolean): Promise<string> {
    const approvals = await this.approvals.listOf(meeting.id);
    const people = await this.accounts.refsOf(approvals.map(({ userId }) => userId));
    return recordOfMeeting({
      meeting,
      body: await this.bodyOf(meeting),
      attendance: await this.attendances.of(meeting),
      sections: await this.sections.listOf(meeting.id),
      actions: await this.actions.of(meeting.id),
      approvals: approvals.flatMap(({ userId, role, approvedAt }) => {
        const person = people.get(userId);
        return person ? [{ person, role, approvedAt: approvedAt?.toISOString() ?? null }] : [];
      }),
      isFixed,
    });
  }

  private async bodyOf({ termId, hubId }: Meeting): Promise<string> {
    if (termId !== null)
      return translate('sv', 'council:meetings.record.council', { term: (await this.terms.get(termId)).name });
    return (hubId === null ? null : await this.hubs.find(hubId))?.name ?? '';
  }
}
