import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { MEETING_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { conflict, forbidden, invalid } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { CouncilLive } from '../../live/council-live.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { MeetingDoor } from '../meetings/meeting-door.js';
import { MeetingsRepository } from '../meetings/meetings.repository.js';
import { ParticipantsRepository } from '../meetings/participants.repository.js';
import { minutesReady } from '../meetings.events.js';
import { meetingAbilitiesOf } from '../meetings.policy.js';
import { ApprovalsRepository } from './approvals.repository.js';
import { MeetingRecords } from './meeting-records.service.js';
import type { AddAddendumDto, ChooseApproversDto } from './minutes.dto.js';

/** How minutes come to stand fast: chosen people approve them, and from then on there are only addenda. */
@Injectable()
export class Approvals {
  constructor(
    private readonly rows: ApprovalsRepository,
    private readonly meetings: MeetingsRepository,
    private readonly door: MeetingDoor,
    private readonly participants: ParticipantsRepository,
    private readonly records: MeetingRecords,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: CouncilLive,
  ) {}

  /** Says who approves. @throws Problem 400 for somebody who does not take part, or adjusts without a seat; 403, 404, 409. */
  @Transactional()
  async choose(actor: Actor, meetingId: string, { chairId, adjusterIds }: ChooseApproversDto): Promise<void> {
    const { meeting } = await this.door.getForEditing(actor, meetingId);
    const known = await this.participants.listOf(meeting);
    const takesPart = (id: string): boolean => known.some(({ person }) => person.id === id);
    const maySign = (id: string): boolean =>
      known.some(({ person, seatId }) => person.id === id && (meeting.termId === null || seatId !== null));
    if (!takesPart(chairId)) throw wrong('chairId', 'takes no part in the meeting');
    for (const [at, id] of adjusterIds.entries()) {
      if (id === chairId) throw wrong(`adjusterIds.${at}`, 'is the chair');
      if (!maySign(id)) throw wrong(`adjusterIds.${at}`, 'has no seat in the meeting');
    }
    await this.rows.choose(meetingId, [
      { userId: chairId, role: 'chair' },
      ...adjusterIds.map((userId) => ({ userId, role: 'adjuster' as const })),
    ]);
    await this.live.changed('meeting', meetingId);
  }

  /** Closes the minutes for those who approve them. @throws Problem 403, 404; 409 before the meeting was held, or when nobody was chosen. */
  @Transactional()
  async markReady(actor: Actor, meetingId: string): Promise<void> {
    const { meeting, asker } = await this.door.getForEditing(actor, meetingId);
    if (!meetingAbilitiesOf(asker, meeting).canMarkReady)
      throw conflict('minutes.not_held', 'Minutes are approved after the meeting was held');
    if ((await this.rows.listOf(meetingId)).length === 0)
      throw conflict('minutes.no_approvers', 'Nobody has been chosen to approve the minutes');
    const minutesReadyAt = new Date();
    await this.meetings.update(meetingId, { minutesReadyAt });
    await this.outbox.record(minutesReady, { meetingId, readyAt: minutesReadyAt.toISOString() });
    await this.live.changed('meeting', meetingId);
  }

  /** Lets the minutes be written again; who has approved them must do so anew. @throws Problem 403, 404, 409. */
  @Transactional()
  async reopen(actor: Actor, meetingId: string): Promise<void> {
    const { meeting, asker } = await this.door.getForLeading(actor, meetingId);
    if (!meetingAbilitiesOf(asker, meeting).canReopenMinutes)
      throw conflict('minutes.not_ready', 'The minutes do not wait to be approved');
    await this.rows.clear(meetingId);
    await this.meetings.update(meetingId, { minutesReadyAt: null });
    await this.live.changed('meeting', meetingId);
  }

  /** Approves the minutes for oneself; the last one who does fixes them. @throws Problem 403 for those not chosen, 404, 409. */
  @Transactional()
  async approve(actor: Actor, meetingId: string): Promise<void> {
    const { meeting } = await this.door.getLocked(actor, meetingId);
    const chosen = await this.rows.listOf(meetingId);
    if (!chosen.some(({ userId }) => userId === actor.userId))
      throw forbidden('minutes.not_chosen', 'Only those who were chosen approve the minutes');
    if (meeting.state !== 'held' || meeting.minutesReadyAt === null)
      throw conflict('minutes.not_ready', 'The minutes do not wait to be approved');
    await this.rows.approve(meetingId, actor.userId);
    if ((await this.rows.listOf(meetingId)).every(({ approvedAt }) => approvedAt !== null)) await this.fix(meeting);
    await this.live.changed('meeting', meetingId);
  }

  /** Says something to minutes that stand fast. @throws Problem 403, 404; 409 before they do. */
  @Transactional()
  async addAddendum(actor: Actor, meetingId: string, { text }: AddAddendumDto): Promise<void> {
    const { meeting } = await this.door.getForLeading(actor, meetingId);
    if (meeting.state !== 'approved')
      throw conflict('minutes.not_fixed', 'As long as the minutes are not approved, they are changed instead');
    if ((await this.rows.addenda(meetingId)).length >= MEETING_LIMITS.addendaMax)
      throw conflict('minutes.too_many_addenda', `Minutes have at most ${MEETING_LIMITS.addendaMax} addenda`);
    await this.rows.insertAddendum({ id: newId(), meetingId, text, byId: actor.userId });
    await this.live.changed('meeting', meetingId);
  }

  private async fix(meeting: Meeting): Promise<void> {
    const text = await this.records.textOf(meeting, true);
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    await this.rows.fix({ meetingId: meeting.id, text, sha256 });
    await this.meetings.update(meeting.id, { state: 'approved' });
    await this.audit.record({
      action: 'minutes.approved',
      on: { type: 'meeting', id: meeting.id, label: meeting.title },
      details: { sha256 },
    });
  }
}

function wrong(path: string, message: string): Error {
  return invalid([{ path, code: 'notAParticipant', message }]);
}
