import { Injectable } from '@nestjs/common';
import { publicPaths, swedishDay } from '#contracts';
import type { Actor } from '#platform/access';
import { FollowUps } from '../../decisions/follow-ups/follow-ups.service.js';
import { MeetingDoor } from '../meetings/meeting-door.js';
import type { FollowUpList } from './agenda.dto.js';
import { AgendaRepository } from './agenda.repository.js';

/** Decisions that should come back to a meeting. */
@Injectable()
export class DueFollowUps {
  constructor(
    private readonly door: MeetingDoor,
    private readonly rows: AgendaRepository,
    private readonly followUps: FollowUps,
  ) {}

  /** Decisions to follow up by the day of the meeting that are not on its agenda yet. @throws Problem 401, 403, 404. */
  async list(actor: Actor, meetingId: string): Promise<FollowUpList> {
    const { meeting } = await this.door.getForTakingPart(actor, meetingId);
    const there = new Set((await this.rows.listOf(meetingId)).map((item) => item.decisionId));
    const due = await this.followUps.due(meeting, swedishDay(meeting.startsAt));
    return {
      items: due
        .filter(({ decisionId }) => !there.has(decisionId))
        .map(({ decisionId, title, dueOn }) => ({
          id: decisionId,
          title,
          path: publicPaths.decision(decisionId),
          followUpOn: dueOn,
        })),
    };
  }
}
