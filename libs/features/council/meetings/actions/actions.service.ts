import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict, forbidden, invalid, notFound } from '#platform/http';
import { OnSchedule, Outbox } from '#platform/outbox';
import { CouncilLive } from '../../live/council-live.js';
import type { ActionPoint } from '../entities/action-point.entity.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { AgendaRepository } from '../agenda/agenda.repository.js';
import { MeetingDoor, type OpenedMeeting } from '../meetings/meeting-door.js';
import { ParticipantsRepository } from '../meetings/participants.repository.js';
import { actionPointDue } from '../meetings.events.js';
import { canReadMinutes, canWriteMinutes, leadsMeeting } from '../meetings.policy.js';
import type { ActionPointList, ActionPointResponse, AddActionDto, UpdateActionDto } from './actions.dto.js';
import { ActionsRepository, type ActionRecord } from './actions.repository.js';

/** What people took upon themselves in meetings, and whether it is done. */
@Injectable()
export class ActionPoints {
  constructor(
    private readonly rows: ActionsRepository,
    private readonly agenda: AgendaRepository,
    private readonly door: MeetingDoor,
    private readonly participants: ParticipantsRepository,
    private readonly outbox: Outbox,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 404; 401 or 403 as long as the minutes are not approved. */
  async list(actor: Actor | null, meetingId: string): Promise<ActionPointList> {
    const opened = await this.door.getForMinutes(actor, meetingId);
    return { items: (await this.rows.listOf(meetingId)).map((row) => shown(row, opened)) };
  }

  /** The asker's own, of all meetings: open ones first, by day. */
  async listOwn(actor: Actor): Promise<ActionPointList> {
    const rows = await this.rows.listOwn(actor.userId);
    return { items: rows.map((row) => ({ ...row, abilities: { canEdit: false, canFinish: true } })) };
  }

  /** Those of a meeting. Asks nobody. */
  of(meetingId: string): Promise<ActionRecord[]> {
    return this.rows.listOf(meetingId);
  }

  /** @throws Problem 400 for an owner who takes no part; 403, 404; 409 when the minutes are closed. */
  @Transactional()
  async add(
    actor: Actor,
    meetingId: string,
    { text, ownerId, dueOn, itemId }: AddActionDto,
  ): Promise<ActionPointResponse> {
    const { meeting } = await this.door.getForWriting(actor, meetingId);
    if ((await this.rows.count(meetingId)) >= MEETING_LIMITS.actionsMax)
      throw conflict('meeting.too_many_actions', `A meeting has at most ${MEETING_LIMITS.actionsMax} action points`);
    await this.assertTakesPart(meeting, ownerId);
    if (itemId !== undefined && !(await this.agenda.find(meetingId, itemId)))
      throw invalid([{ path: 'itemId', code: 'notFound', message: 'is not on the agenda' }]);
    const id = newId();
    await this.rows.insert({
      ...NEW,
      id,
      meetingId,
      itemId: itemId ?? null,
      text,
      ownerId,
      dueOn,
      createdBy: actor.userId,
    });
    await this.live.changed('meeting', meetingId);
    return this.read(actor, id);
  }

  /** @throws Problem 400, 403, 404, 412; 409 for changing more than whether it is done when the minutes are closed. */
  @Transactional()
  async update(actor: Actor, id: string, said: UpdateActionDto, ifMatch: number | null): Promise<ActionPointResponse> {
    const { action, opened } = await this.find(actor, id);
    assertFresh(action.version, ifMatch);
    const { done, ...rest } = said;
    if ([rest.text, rest.ownerId, rest.dueOn].some((value) => value !== undefined)) {
      await this.door.getForWriting(actor, action.meetingId);
      if (rest.ownerId !== undefined) await this.assertTakesPart(opened.meeting, rest.ownerId);
    } else if (action.ownerId !== actor.userId && !leadsMeeting(opened.asker)) {
      throw forbidden('action_point.owner_only', 'Its owner says whether it is done, or who leads the meeting');
    }
    await this.rows.update(id, { ...rest, ...remindedAnew(action, rest), ...finished(action, done, actor) });
    await this.live.changed('meeting', action.meetingId);
    return this.read(actor, id);
  }

  /** @throws Problem 403, 404; 409 when the minutes are closed. */
  @Transactional()
  async remove(actor: Actor, id: string): Promise<void> {
    const { action } = await this.find(actor, id);
    await this.door.getForWriting(actor, action.meetingId);
    await this.rows.remove(id);
    await this.live.changed('meeting', action.meetingId);
  }

  /** In the morning. */
  @OnSchedule('10 5 * * *', 'council.remind-of-action-points')
  @Transactional()
  async remind(): Promise<void> {
    for (const { id, isToday } of await this.rows.takeDue())
      await this.outbox.record(actionPointDue, { actionId: id, isToday });
  }

  /** Action points are for those who read the minutes, and their owners. */
  private async find(actor: Actor, id: string): Promise<{ action: ActionPoint; opened: OpenedMeeting }> {
    const action = await this.rows.find(id);
    const opened = action && (await this.door.find(actor, action.meetingId));
    if (!action || !opened || (action.ownerId !== actor.userId && !canReadMinutes(opened.asker, opened.meeting)))
      throw notFound('action_point.not_found', 'There is no such action point');
    return { action, opened };
  }

  private async assertTakesPart(meeting: Meeting, ownerId: string): Promise<void> {
    const known = await this.participants.listOf(meeting);
    if (!known.some(({ person }) => person.id === ownerId))
      throw invalid([{ path: 'ownerId', code: 'notAParticipant', message: 'takes no part in the meeting' }]);
  }

  private async read(actor: Actor, id: string): Promise<ActionPointResponse> {
    const row = await this.rows.read(id);
    const opened = row && (await this.door.find(actor, row.meeting.id));
    if (!row || !opened) throw new Error('an action point vanished while it was changed');
    return shown(row, opened);
  }
}

const NEW = { doneAt: null, doneBy: null, remindedBeforeAt: null, remindedDueAt: null, version: 1 } as const;

function shown(row: ActionRecord, { meeting, asker }: OpenedMeeting): ActionPointResponse {
  const isOwner = row.owner !== null && row.owner.id === asker.actor?.userId;
  return {
    ...row,
    abilities: { canEdit: canWriteMinutes(asker, meeting), canFinish: isOwner || leadsMeeting(asker) },
  };
}

/** Another day or owner: reminders begin anew. */
function remindedAnew(action: ActionPoint, { ownerId, dueOn }: UpdateActionDto): Partial<ActionPoint> {
  const changed =
    (ownerId !== undefined && ownerId !== action.ownerId) || (dueOn !== undefined && dueOn !== action.dueOn);
  return changed ? { remindedBeforeAt: null, remindedDueAt: null } : {};
}

function finished(action: ActionPoint, done: boolean | undefined, actor: Actor): Partial<ActionPoint> {
  if (done === undefined || done === (action.doneAt !== null)) return {};
  return done ? { doneAt: new Date(), doneBy: actor.userId } : { doneAt: null, doneBy: null };
}
