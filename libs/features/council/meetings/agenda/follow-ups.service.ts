import { Injectable } from '@nestjs/common';
import { swedishDay } from '#contracts';
import type { Actor } from '#platform/access';
import { MeetingDoor } from '../meetings/meeting-door.js';
import { AgendaDecisions } from './agenda-decisions.js';
import type { FollowUpList } from './agenda.dto.js';
import { AgendaRepository } from './agenda.repository.js';

/** Decisions that should come back. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly door: MeetingDoor,
    private readonly rows: AgendaRepository,
    private readonly decisions: AgendaDecisions,
  ) {}

  /** Decisions to follow up by the day of the meeting that are not on its agenda yet. @throws Problem 401, 403, 404. */
  async list(actor: Actor, meetingId: string): Promise<FollowUpList> {
    const { meeting } = await this.door.getForTakingPart(actor, meetingId);
    const there = new Set((await this.rows.listOf(meetingId)).map((item) => item.decisionId));
    const due = await this.decisions.due(meeting, swedishDay(meeting.startsAt));
    return { items: due.filter(({ id }) => !there.has(id)).map((one) => ({ ...one })) };
  }
}
