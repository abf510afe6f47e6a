import { Injectable } from '@nestjs/common';
import { GROUP_LIMITS } from '#contracts';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict, invalid, notFound } from '#platform/http';
import { translate } from '#platform/i18n';
import { CouncilLive } from '../live/council-live.js';
import { NeedDoor } from '../needs/need-door.js';
import { NeedTimeline, type NewNeedStep } from '../needs/need-timeline.js';
import { GroupDoor, type GroupOfHub } from './group-door.js';
import { GroupView } from './group-view.js';
import type { AddMilestoneDto, ChangeMilestoneDto, GroupNoteResponse, MilestoneResponse } from './groups.dto.js';
import { GroupsRepository, type MilestoneRecord } from './groups.repository.js';

/** Milestones and news of working groups. They are told on the timelines of the needs, as far as everyone may know of the hub. */
@Injectable()
export class GroupProgress {
  constructor(
    private readonly door: GroupDoor,
    private readonly rows: GroupsRepository,
    private readonly view: GroupView,
    private readonly needs: NeedDoor,
    private readonly timeline: NeedTimeline,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 400 for a need of another group; 403, 404; 409 when there are too many. */
  @Transactional()
  async addMilestone(actor: Actor, slug: string, said: AddMilestoneDto): Promise<MilestoneResponse> {
    const found = await this.door.getForWork(actor, slug);
    const hubId = found.hub.id;
    if ((await this.rows.milestonesOf([hubId])).length >= GROUP_LIMITS.milestonesMax)
      throw conflict('milestone.too_many', `At most ${GROUP_LIMITS.milestonesMax} milestones`);
    const { title, dueOn, state = 'planned' } = said;
    const needId = await this.needIn(hubId, said.need);
    const id = newId();
    await this.rows.insertMilestone({ id, hubId, title, dueOn, state, needId, createdBy: actor.userId });
    await this.live.changed('group', hubId);
    return this.shown(hubId, id);
  }

  /** Supporters of the need hear of it when it comes further, or gets another day. @throws Problem 400, 403, 404, 412. */
  @Transactional()
  async changeMilestone(
    actor: Actor,
    slug: string,
    id: string,
    { need, ...plain }: ChangeMilestoneDto,
    ifMatch: number | null,
  ): Promise<MilestoneResponse> {
    const found = await this.door.getForWork(actor, slug);
    const before = await this.getMilestone(found.hub.id, id);
    assertFresh(before.version, ifMatch);
    const needId = need === undefined ? before.needId : await this.needIn(found.hub.id, need);
    await this.rows.updateMilestone(id, { ...plain, needId });
    const after = await this.getMilestone(found.hub.id, id);
    if (after.state !== before.state || after.dueOn !== before.dueOn)
      await this.tell(actor, found, after.needId, { kind: 'milestone_changed', reason: sentenceOf(before, after) });
    await this.live.changed('group', found.hub.id);
    return this.shown(found.hub.id, id);
  }

  /** @throws Problem 403, 404, 412. */
  @Transactional()
  async removeMilestone(actor: Actor, slug: string, id: string, ifMatch: number | null): Promise<void> {
    const { hub } = await this.door.getForWork(actor, slug);
    assertFresh((await this.getMilestone(hub.id, id)).version, ifMatch);
    await this.rows.removeMilestone(id);
    await this.live.changed('group', hub.id);
  }

  /** @throws Problem 403, 404. */
  @Transactional()
  async tellProgress(actor: Actor, slug: string, text: string): Promise<GroupNoteResponse> {
    const found = await this.door.getForWork(actor, slug);
    const id = newId();
    await this.rows.insertNote({ id, hubId: found.hub.id, text, byId: actor.userId });
    await this.tell(actor, found, null, { kind: 'progress_noted', reason: text });
    await this.live.changed('group', found.hub.id);
    const [note] = await this.view.notes(found.hub.id, 1);
    if (!note) throw new Error('the note was not kept');
    return note;
  }

  /** Of a secret hub nothing is told; of a closed one that something happened, and not what. */
  private async tell(
    actor: Actor,
    { hub }: GroupOfHub,
    needId: string | null,
    step: Pick<NewNeedStep, 'kind' | 'reason'>,
  ): Promise<void> {
    if (hub.visibility === 'secret') return;
    const needIds = needId === null ? (await this.rows.needsOf([hub.id])).map((one) => one.needId) : [needId];
    await this.timeline.addToAll(needIds, {
      kind: step.kind,
      reason: hub.visibility === 'open' ? step.reason : null,
      subject: { kind: 'group', id: hub.id },
      byId: actor.userId,
    });
    for (const id of needIds) await this.live.changed('need', id);
  }

  private async needIn(hubId: string, named: string | null | undefined): Promise<string | null> {
    if (named === null || named === undefined) return null;
    const [need] = await this.needs.getAllNamed('need', [named]);
    const driven = await this.rows.needsOf([hubId]);
    if (!need || !driven.some(({ needId }) => needId === need.id))
      throw invalid([{ path: 'need', code: 'notOfGroup', message: 'must be a need that the group drives' }]);
    return need.id;
  }

  private async getMilestone(hubId: string, id: string): Promise<MilestoneRecord> {
    const found = (await this.rows.milestonesOf([hubId])).find((one) => one.id === id);
    if (!found) throw notFound('milestone.not_found', 'The group has no such milestone');
    return found;
  }

  private async shown(hubId: string, id: string): Promise<MilestoneResponse> {
    const [shown] = await this.view.milestones([await this.getMilestone(hubId, id)]);
    if (!shown) throw new Error('a milestone is not shown');
    return shown;
  }
}

/** What happened, for the timeline, which is written in Swedish. */
function sentenceOf(before: MilestoneRecord, { title, state, dueOn }: MilestoneRecord): string {
  const key = before.state === state ? 'moved' : state;
  return translate('sv', `council:groups.milestone.${key}`, { title, day: dueOn });
}
