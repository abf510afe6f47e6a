import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentTarget, AttachmentTargets } from '#features/files';
import type { Actor } from '#platform/access';
import { MeetingDoor } from '../meetings/meeting-door.js';
import { isOpenMeeting, leadsMeeting, takesPart } from '../meetings.policy.js';
import { AgendaRepository } from './agenda.repository.js';
import { MEETING_PAPER } from './agenda.service.js';

/** Who reads the files of papers: of closed ones, those who take part in the meeting. */
@Injectable()
export class PaperAttachments extends AttachmentTarget implements OnModuleInit {
  readonly type = MEETING_PAPER;

  constructor(
    private readonly targets: AttachmentTargets,
    private readonly rows: AgendaRepository,
    private readonly door: MeetingDoor,
  ) {
    super();
  }

  onModuleInit(): void {
    this.targets.register(this);
  }

  async canRead(actor: Actor | null, id: string): Promise<boolean> {
    const paper = await this.rows.findPaper(id);
    const opened = paper && (await this.door.find(actor, paper.meetingId));
    return opened !== null && (!paper?.closed || takesPart(opened.asker, opened.meeting));
  }

  async canEdit(actor: Actor, id: string): Promise<boolean> {
    const paper = await this.rows.findPaper(id);
    const opened = paper && (await this.door.find(actor, paper.meetingId));
    return opened !== null && leadsMeeting(opened.asker) && isOpenMeeting(opened.meeting);
  }
}
