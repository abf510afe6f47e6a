import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MilestoneState } from '#contracts';
import { Database, TODAY_IN_SWEDEN } from '#platform/database';
import { GroupNote, Milestone, WorkingGroup, WorkingGroupNeed } from './group.entities.js';

/** A milestone as it is read. */
export interface MilestoneRecord {
  readonly id: string;
  readonly hubId: string;
  readonly needId: string | null;
  readonly title: string;
  readonly dueOn: string;
  readonly state: MilestoneState;
  /** Whether its last day has passed, in Sweden. */
  readonly isPast: boolean;
  readonly version: number;
}

const MILESTONE = `m.id, m.hub_id AS "hubId", m.need_id AS "needId", m.title, m.due_on::text AS "dueOn", m.state, m.version,
  m.due_on < ${TODAY_IN_SWEDEN} AS "isPast"`;

/** Working groups, as they are stored. */
@Injectable()
export class GroupsRepository {
  constructor(private readonly db: Database) {}

  find(hubId: string): Promise<WorkingGroup | null> {
    return this.db.manager.findOneBy(WorkingGroup, { hubId });
  }

  findAll(hubIds: readonly string[]): Promise<WorkingGroup[]> {
    return this.db.manager.find(WorkingGroup, { where: { hubId: In([...hubIds]) }, order: { createdAt: 'ASC' } });
  }

  /** As it is now, locked until the transaction ends: changes of its milestones wait for each other. */
  lock(hubId: string): Promise<WorkingGroup> {
    return this.db.manager.findOneOrFail(WorkingGroup, { where: { hubId }, lock: { mode: 'pessimistic_write' } });
  }

  /** @returns false when the hub is a working group already. */
  async insert(group: Partial<WorkingGroup> & Pick<WorkingGroup, 'hubId'>): Promise<boolean> {
    const done = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(WorkingGroup)
      .values(group)
      .orIgnore()
      .execute();
    return Array.isArray(done.raw) && done.raw.length > 0;
  }

  async update(hubId: string, change: Partial<Pick<WorkingGroup, 'goal' | 'leadId'>>): Promise<void> {
    await this.db.manager.update(WorkingGroup, { hubId }, { ...change, version: () => 'version + 1' });
  }

  /** Ids of hubs that are working groups and that a person in these hubs may know of, newest first, one more than asked for. */
  async list(
    ownHubIds: readonly string[],
    needId: string | null,
    after: string | null,
    limit: number,
  ): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT g.hub_id AS id FROM council_groups g JOIN hubs h ON h.id = g.hub_id
       WHERE (h.visibility <> 'secret' OR h.id = ANY($1::uuid[])) AND ($3::uuid IS NULL OR g.hub_id < $3::uuid)
         AND ($2::uuid IS NULL OR EXISTS (SELECT FROM council_group_needs n WHERE n.hub_id = g.hub_id AND n.need_id = $2::uuid))
       ORDER BY g.hub_id DESC LIMIT $4`,
      [ownHubIds, needId, after, limit + 1],
    );
    return rows.map(({ id }) => id);
  }

  /** Which needs the groups drive. */
  async needsOf(hubIds: readonly string[]): Promise<WorkingGroupNeed[]> {
    return this.db.manager.find(WorkingGroupNeed, { where: { hubId: In([...hubIds]) }, order: { needId: 'ASC' } });
  }

  /** Puts these needs in the place of what the group drove. */
  async setNeeds(hubId: string, needIds: readonly string[]): Promise<void> {
    await this.db.manager.delete(WorkingGroupNeed, { hubId });
    await this.db.manager.insert(
      WorkingGroupNeed,
      needIds.map((needId) => ({ hubId, needId })),
    );
  }

  /** Groups that drive a need. */
  async hubsOf(needId: string): Promise<string[]> {
    return (await this.db.manager.findBy(WorkingGroupNeed, { needId })).map(({ hubId }) => hubId);
  }

  /** By day. */
  milestonesOf(hubIds: readonly string[]): Promise<MilestoneRecord[]> {
    return this.db.query<MilestoneRecord>(
      `SELECT ${MILESTONE} FROM council_milestones m WHERE m.hub_id = ANY($1::uuid[]) ORDER BY m.due_on, m.id`,
      [hubIds],
    );
  }

  async insertMilestone(milestone: Omit<Milestone, 'version' | 'createdAt'>): Promise<void> {
    await this.db.manager.insert(Milestone, milestone);
  }

  async updateMilestone(
    id: string,
    change: Partial<Pick<Milestone, 'title' | 'dueOn' | 'state' | 'needId'>>,
  ): Promise<void> {
    await this.db.manager.update(Milestone, { id }, { ...change, version: () => 'version + 1' });
  }

  async removeMilestone(id: string): Promise<void> {
    await this.db.manager.delete(Milestone, { id });
  }

  async insertNote(note: Omit<GroupNote, 'at'> & { at?: Date }): Promise<void> {
    await this.db.manager.insert(GroupNote, note);
  }

  /** Newest first. */
  notesOf(hubId: string, limit: number): Promise<GroupNote[]> {
    return this.db.manager.find(GroupNote, { where: { hubId }, order: { id: 'DESC' }, take: limit });
  }
}
