import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { canReadHub, HubDoor, type Hub } from '#features/hubs';
import type { Actor } from '#platform/access';
import { ChainSources } from '../chain/chain-links.js';
import { NeedDoor } from '../needs/need-door.js';
import { CouncilStandings } from '../seats/council-standings.js';
import type { GroupOfHub } from './group-door.js';
import type {
  GroupHub,
  GroupLink,
  GroupNoteResponse,
  GroupProgress,
  GroupResponse,
  GroupSummary,
  MilestoneResponse,
} from './groups.dto.js';
import { canDirectGroup, canWorkOnGroup } from './groups.policy.js';
import { GroupsRepository, type MilestoneRecord } from './groups.repository.js';
import { groupStanding, milestoneStanding } from './milestone-standing.js';

/** Notes that are shown with a group. */
const NOTES = 20;

/** Working groups as an asker may see them. */
@Injectable()
export class GroupView {
  constructor(
    private readonly rows: GroupsRepository,
    private readonly hubs: HubDoor,
    private readonly needs: NeedDoor,
    private readonly sources: ChainSources,
    private readonly accounts: Accounts,
    private readonly standings: CouncilStandings,
  ) {}

  /** Those of these groups that the asker may know of, in this order. */
  async summaries(actor: Actor | null, hubIds: readonly string[]): Promise<GroupSummary[]> {
    const [hubs, groups, driven, milestones] = await Promise.all([
      this.hubs.listed(actor, hubIds),
      this.rows.findAll(hubIds),
      this.rows.needsOf(hubIds),
      this.rows.milestonesOf(hubIds),
    ]);
    const needs = await this.needs.refs(driven.map(({ needId }) => needId));
    const leads = await this.accounts.refsOf(groups.flatMap(({ leadId }) => leadId ?? []));
    return hubIds.flatMap((hubId): GroupSummary[] => {
      const hub = hubs.get(hubId);
      const group = groups.find((one) => one.hubId === hubId);
      if (!hub || !group) return [];
      const canRead = canReadHub(actor, hub);
      return [
        {
          hub: hubOf(hub),
          goal: group.goal,
          lead: (canRead && group.leadId !== null && leads.get(group.leadId)) || null,
          needs: driven.flatMap((one) => (one.hubId === hubId ? (needs.get(one.needId) ?? []) : [])),
          progress: canRead ? progressOf(milestones.filter((one) => one.hubId === hubId)) : null,
          isDemo: hub.isDemo,
          createdAt: group.createdAt.toISOString(),
        },
      ];
    });
  }

  async whole(actor: Actor | null, { hub, group }: GroupOfHub): Promise<GroupResponse> {
    const [summary] = await this.summaries(actor, [hub.id]);
    if (!summary) throw new Error('a group has no summary');
    const standing = await this.standings.of(actor);
    const canRead = canReadHub(actor, hub);
    return {
      ...summary,
      milestones: canRead ? await this.milestones(await this.rows.milestonesOf([hub.id])) : [],
      notes: canRead ? await this.notes(hub.id, NOTES) : [],
      links: await this.links(actor, summary),
      version: group.version,
      abilities: {
        canWork: hub.archivedAt === null && canWorkOnGroup(actor, standing, { hub, group }),
        canDirect: hub.archivedAt === null && canDirectGroup(standing),
      },
    };
  }

  async milestones(rows: readonly MilestoneRecord[]): Promise<MilestoneResponse[]> {
    const needs = await this.needs.refs(rows.flatMap(({ needId }) => needId ?? []));
    return rows.map(({ id, title, dueOn, state, isPast, needId, version }) => ({
      id,
      title,
      dueOn,
      state,
      standing: milestoneStanding(state, isPast),
      need: (needId !== null && needs.get(needId)) || null,
      version,
    }));
  }

  /** Newest first. */
  async notes(hubId: string, limit: number): Promise<GroupNoteResponse[]> {
    const rows = await this.rows.notesOf(hubId, limit);
    const people = await this.accounts.refsOf(rows.map(({ byId }) => byId));
    return rows.map(({ id, text, byId, at }) => ({ id, text, by: people.get(byId) ?? null, at: at.toISOString() }));
  }

  /** Meetings and decisions about its needs, each once, in order of time. */
  private async links(actor: Actor | null, { needs }: GroupSummary): Promise<GroupLink[]> {
    const found = (await Promise.all(needs.map(({ id }) => this.sources.linksOf(actor, id)))).flat();
    const wanted = new Map(
      found.filter(({ kind }) => kind === 'meeting' || kind === 'decision').map((link) => [link.id, link]),
    );
    return [...wanted.values()]
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .map((link) => ({ ...link, at: link.at.toISOString() }));
  }
}

function hubOf({ id, slug, name, visibility, memberCount, archivedAt }: Hub): GroupHub {
  return { id, slug, name, visibility, memberCount, archivedAt: archivedAt?.toISOString() ?? null };
}

function progressOf(milestones: readonly MilestoneRecord[]): GroupProgress {
  const standings = milestones.map(({ state, isPast }) => milestoneStanding(state, isPast));
  return {
    standing: groupStanding(standings),
    milestones: standings.length,
    done: standings.filter((standing) => standing === 'done').length,
    late: standings.filter((standing) => standing === 'late').length,
  };
}
