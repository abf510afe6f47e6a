import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS, publicPaths } from '#contracts';
import { Files } from '#features/files';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, invalid, notFound } from '#platform/http';
import { CouncilLive } from '../../live/council-live.js';
import { DecisionDoor } from '../../decisions/decision-door.js';
import { NeedDoor } from '../../needs/need-door.js';
import { NeedTimeline } from '../../needs/need-timeline.js';
import type { AgendaItem } from '../entities/agenda-item.entity.js';
import type { Meeting } from '../entities/meeting.entity.js';
import { MeetingDoor } from '../meetings/meeting-door.js';
import type { AgendaDecision, AgendaItemResponse } from '../meetings/meeting.response.js';
import { MeetingsRepository } from '../meetings/meetings.repository.js';
import { takesPart, type MeetingAsker } from '../meetings.policy.js';
import { SectionsRepository } from '../minutes/sections.repository.js';
import type { AddItemDto, OrderAgendaDto, UpdateItemDto } from './agenda.dto.js';
import { AgendaRepository } from './agenda.repository.js';

/** What files of papers are attached to. */
export const MEETING_PAPER = 'meeting_paper';

/** What meetings take up, and in which order. */
@Injectable()
export class Agenda {
  constructor(
    private readonly rows: AgendaRepository,
    private readonly meetings: MeetingsRepository,
    private readonly sections: SectionsRepository,
    private readonly door: MeetingDoor,
    private readonly needs: NeedDoor,
    private readonly timeline: NeedTimeline,
    private readonly decisions: DecisionDoor,
    private readonly files: Files,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 400 for an item without title, or with a need or decision that is none; 403, 404; 409 when the meeting is closed or full. */
  @Transactional()
  async add(actor: Actor, meetingId: string, said: AddItemDto): Promise<void> {
    const { meeting } = await this.door.getForEditing(actor, meetingId);
    const there = await this.rows.listOf(meetingId);
    if (there.length >= MEETING_LIMITS.itemsMax)
      throw conflict('meeting.too_many_items', `An agenda has at most ${MEETING_LIMITS.itemsMax} items`);
    const { needId, decisionId, ownTitle } = await this.referred(actor, said);
    const title = said.title || ownTitle;
    if (!title) throw invalid([{ path: 'title', code: 'required', message: 'must be given' }]);
    const id = newId();
    await this.rows.insert({
      id,
      meetingId,
      position: Math.max(0, ...there.map((item) => item.position)) + 1,
      kind: said.kind,
      title: title.slice(0, MEETING_LIMITS.itemTitleMax),
      background: said.background ?? '',
      presenter: said.presenter ?? '',
      needId,
      decisionId,
      isTold: false,
    });
    await this.sections.insertItem(meetingId, id);
    if (needId !== null) await this.tellNeeds(actor, meeting);
    await this.touched(meetingId);
  }

  /** @throws Problem 403, 404, 409. */
  @Transactional()
  async update(actor: Actor, meetingId: string, id: string, change: UpdateItemDto): Promise<void> {
    await this.getForEditing(actor, meetingId, id);
    await this.rows.update(id, { ...change });
    await this.touched(meetingId);
  }

  /** Takes an item away, with its papers. @throws Problem 403, 404; 409 when the meeting is closed, or the minutes say something to it. */
  @Transactional()
  async remove(actor: Actor, meetingId: string, id: string): Promise<void> {
    await this.getForEditing(actor, meetingId, id);
    if (await this.sections.isWritten(id))
      throw conflict('meeting.item_has_minutes', 'The minutes say something to this item, so it stays');
    const papers = await this.rows.papersOf([id]);
    await this.files.removeAllOf(
      MEETING_PAPER,
      papers.map((paper) => paper.id),
    );
    await this.rows.remove(id);
    await this.touched(meetingId);
  }

  /** @throws Problem 400 when it is not the whole agenda, each item once; 403, 404, 409. */
  @Transactional()
  async order(actor: Actor, meetingId: string, { ids }: OrderAgendaDto): Promise<void> {
    await this.door.getForEditing(actor, meetingId);
    const there = new Set((await this.rows.listOf(meetingId)).map((item) => item.id));
    if (there.size !== ids.length || ids.some((id) => !there.has(id)))
      throw invalid([{ path: 'ids', code: 'allOnce', message: 'must name every item of the agenda, each once' }]);
    await this.rows.order(meetingId, ids);
    await this.touched(meetingId);
  }

  /** Lets the timelines of needs tell of a meeting that was called, once each. What closed groups do is not told. */
  async tellNeeds(actor: Actor, meeting: Pick<Meeting, 'id' | 'state'>): Promise<void> {
    const place = (await this.meetings.placesOf([meeting.id])).get(meeting.id);
    if (meeting.state === 'draft' || !place?.isPublic) return;
    const subject = { kind: 'meeting', id: meeting.id } as const;
    await this.timeline.addToAll(await this.rows.tellNeeds(meeting.id), {
      kind: 'meeting_planned',
      subject,
      byId: actor.userId,
    });
  }

  /** The agenda as this asker may read it: without closed papers for those who do not take part. */
  async shown(asker: MeetingAsker, meeting: Meeting): Promise<AgendaItemResponse[]> {
    const items = await this.rows.listOf(meeting.id);
    const readsClosed = takesPart(asker, meeting);
    const stored = await this.rows.papersOf(items.map((item) => item.id));
    const papers = stored.filter((paper) => readsClosed || !paper.closed);
    const files = await this.files.listOf(
      MEETING_PAPER,
      papers.map((paper) => paper.id),
    );
    const needs = await this.needs.refs(items.flatMap((item) => item.needId ?? []));
    const decisions = await this.decisions.refs(
      asker.actor,
      items.flatMap((item) => item.decisionId ?? []),
    );
    return items.map(({ id, kind, title, background, presenter, needId, decisionId }) => ({
      id,
      kind,
      title,
      background,
      presenter,
      need: (needId !== null && needs.get(needId)) || null,
      decision: decisionIn(decisions, decisionId),
      papers: papers
        .filter((paper) => paper.itemId === id)
        .map((paper) => ({
          id: paper.id,
          title: paper.title,
          closed: paper.closed,
          file: files.get(paper.id)?.[0] ?? null,
        })),
    }));
  }

  /** An item of a meeting that the asker may change. @throws Problem 403, 404, 409. */
  async getForEditing(actor: Actor, meetingId: string, id: string): Promise<AgendaItem> {
    await this.door.getForEditing(actor, meetingId);
    const found = await this.rows.find(meetingId, id);
    if (!found) throw notFound('agenda_item.not_found', 'There is no such item on the agenda');
    return found;
  }

  /** To be called when an agenda has changed: the meeting has a new version, and open pages hear of it. */
  async touched(meetingId: string): Promise<void> {
    await this.meetings.update(meetingId, {});
    await this.live.changed('meeting', meetingId);
  }

  private async referred(actor: Actor, { kind, need, decisionId }: AddItemDto) {
    if (need !== undefined && kind !== 'need')
      throw invalid([{ path: 'need', code: 'wrongKind', message: 'is only for items of kind need' }]);
    if (decisionId !== undefined && kind !== 'decision')
      throw invalid([{ path: 'decisionId', code: 'wrongKind', message: 'is only for items of kind decision' }]);
    if (need !== undefined) {
      const found = await this.needs.getNamed('need', need);
      return { needId: found.id, decisionId: null, ownTitle: found.title };
    }
    if (decisionId === undefined) return { needId: null, decisionId: null, ownTitle: '' };
    const decision = await this.decisions.getNamed(actor, 'decisionId', decisionId);
    return { needId: null, decisionId, ownTitle: decision.title };
  }
}

function decisionIn(found: ReadonlyMap<string, { title: string }>, id: string | null): AgendaDecision | null {
  const decision = id === null ? undefined : found.get(id);
  return id === null || !decision ? null : { id, title: decision.title, path: publicPaths.decision(id) };
}
