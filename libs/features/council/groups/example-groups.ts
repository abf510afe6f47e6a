import { Injectable } from '@nestjs/common';
import type { MilestoneState } from '#contracts';
import { HubDoor } from '#features/hubs';
import { newId, Transactional } from '#platform/database';
import { NeedDoor } from '../needs/need-door.js';
import { NeedTimeline } from '../needs/need-timeline.js';
import { GroupsRepository } from './groups.repository.js';

/** A working group that comes as it is, for a hub that everyone reads. */
export interface ExampleGroup {
  /** Slug of the hub. */
  readonly hub: string;
  readonly goal: string;
  readonly leadId: string;
  /** Slugs. */
  readonly needs: readonly string[];
  readonly formedAt: Date;
  readonly milestones: readonly { readonly title: string; readonly dueOn: string; readonly state: MilestoneState }[];
  readonly notes: readonly { readonly text: string; readonly at: Date }[];
}

/** Brings working groups in as examples; asks nobody. */
@Injectable()
export class ExampleGroups {
  constructor(
    private readonly rows: GroupsRepository,
    private readonly hubs: HubDoor,
    private readonly needs: NeedDoor,
    private readonly timeline: NeedTimeline,
  ) {}

  /** A hub that is a working group already stays as it is. */
  @Transactional()
  async bringIn({ hub, goal, leadId, needs, formedAt, milestones, notes }: ExampleGroup): Promise<void> {
    const { id: hubId } = await this.hubs.getListed(null, hub);
    if (!(await this.rows.insert({ hubId, goal, leadId, createdBy: leadId, createdAt: formedAt }))) return;
    const needIds = (await this.needs.getAllNamed('needs', needs)).map(({ id }) => id);
    await this.rows.setNeeds(hubId, needIds);
    const step = { subject: { kind: 'group', id: hubId }, byId: leadId } as const;
    await this.timeline.addToAll(needIds, { ...step, kind: 'group_formed' });
    for (const milestone of milestones)
      await this.rows.insertMilestone({ ...milestone, id: newId(), hubId, needId: null, createdBy: leadId });
    for (const { text, at } of notes) {
      await this.rows.insertNote({ id: newId(), hubId, text, byId: leadId, at });
      await this.timeline.addToAll(needIds, { ...step, kind: 'progress_noted', reason: text });
    }
  }
}
