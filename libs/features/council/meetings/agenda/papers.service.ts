import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '#contracts';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, notFound } from '#platform/http';
import { MeetingDoor } from '../meetings/meeting-door.js';
import type { AddPaperDto, UpdatePaperDto } from './agenda.dto.js';
import { AgendaRepository } from './agenda.repository.js';
import { Agenda, MEETING_PAPER } from './agenda.service.js';

/** Documents to the items of agendas, open or closed. */
@Injectable()
export class Papers {
  constructor(
    private readonly rows: AgendaRepository,
    private readonly agenda: Agenda,
    private readonly door: MeetingDoor,
    private readonly files: Files,
  ) {}

  /** @throws Problem 403; 404 also for a file of somebody else; 409 when the meeting is closed or the item has too many papers. */
  @Transactional()
  async add(actor: Actor, meetingId: string, itemId: string, { title, fileId, closed }: AddPaperDto): Promise<void> {
    await this.agenda.getForEditing(actor, meetingId, itemId);
    if ((await this.rows.papersOf([itemId])).length >= MEETING_LIMITS.papersMax)
      throw conflict('meeting.too_many_papers', `An item has at most ${MEETING_LIMITS.papersMax} papers`);
    const id = newId();
    await this.rows.insertPaper({ id, itemId, title, closed: closed ?? false, addedBy: actor.userId });
    await this.files.attach(actor, [fileId], { type: MEETING_PAPER, id });
    await this.agenda.touched(meetingId);
  }

  /** @throws Problem 403, 404, 409. */
  @Transactional()
  async update(actor: Actor, meetingId: string, id: string, change: UpdatePaperDto): Promise<void> {
    await this.assertEditable(actor, meetingId, id);
    await this.rows.updatePaper(id, { ...change });
    await this.agenda.touched(meetingId);
  }

  /** The file goes with it. @throws Problem 403, 404, 409. */
  @Transactional()
  async remove(actor: Actor, meetingId: string, id: string): Promise<void> {
    await this.assertEditable(actor, meetingId, id);
    await this.files.removeAllOf(MEETING_PAPER, [id]);
    await this.rows.removePaper(id);
    await this.agenda.touched(meetingId);
  }

  private async assertEditable(actor: Actor, meetingId: string, id: string): Promise<void> {
    await this.door.getForEditing(actor, meetingId);
    if ((await this.rows.findPaper(id))?.meetingId !== meetingId)
      throw notFound('meeting_paper.not_found', 'There is no such paper');
  }
}
