import { Injectable } from '@nestjs/common';
import { auditedHub, canReadHub, HubDoor, HubLeads, HubReaders, type Hub } from '#features/hubs';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { assertFresh, conflict, decodeIdCursor, invalid, page } from '#platform/http';
import { CouncilLive } from '../live/council-live.js';
import { NeedDoor } from '../needs/need-door.js';
import { NeedTimeline } from '../needs/need-timeline.js';
import { CouncilStandings } from '../seats/council-standings.js';
import { GroupDoor } from './group-door.js';
import { GroupView } from './group-view.js';
import type { ChangeGroupDto, FormGroupDto, GroupList, GroupResponse, ListGroupsQuery } from './groups.dto.js';
import { canDirectGroup } from './groups.policy.js';
import { GroupsRepository } from './groups.repository.js';

/** Working groups: hubs that drive needs for the council. */
@Injectable()
export class Groups {
  constructor(
    private readonly door: GroupDoor,
    private readonly rows: GroupsRepository,
    private readonly view: GroupView,
    private readonly needs: NeedDoor,
    private readonly timeline: NeedTimeline,
    private readonly hubs: HubDoor,
    private readonly leads: HubLeads,
    private readonly readers: HubReaders,
    private readonly accounts: Accounts,
    private readonly standings: CouncilStandings,
    private readonly live: CouncilLive,
    private readonly audit: AuditLog,
  ) {}

  /** Newest first. @throws Problem 404 for a need that is none. */
  async list(actor: Actor | null, { need, cursor, limit }: ListGroupsQuery): Promise<GroupList> {
    const needId = need === undefined ? null : (await this.needs.get(need)).id;
    const own = (actor?.hubs ?? []).map(({ hubId }) => hubId);
    const ids = await this.rows.list(own, needId, decodeIdCursor(cursor), limit);
    const shown = page(ids, limit, (last) => [last]);
    return {
      items: await this.view.summaries(actor, shown.items),
      nextCursor: shown.nextCursor,
      canForm: canDirectGroup(await this.standings.of(actor)),
    };
  }

  /** @throws Problem 404. */
  async get(actor: Actor | null, slugOrHubId: string): Promise<GroupResponse> {
    return this.view.whole(actor, await this.door.getListed(actor, slugOrHubId));
  }

  /**
   * Gives needs to a group: a new hub, or one that is there.
   * @throws Problem 400 for a hub of another kind, a lead who is not there, needs that are none; 403, 404; 409 for a hub that is a group already.
   */
  @Transactional()
  async form(actor: Actor, said: FormGroupDto): Promise<GroupResponse> {
    await this.door.assertDirects(actor);
    const needIds = (await this.needs.getAllNamed('needs', said.needs)).map(({ id }) => id);
    const leadId = said.leadId ?? null;
    const hub = said.hub ? await this.hubThatIsThere(actor, said.hub, leadId) : await this.newHub(actor, said);
    if (!(await this.rows.insert({ hubId: hub.id, goal: said.goal, leadId, createdBy: actor.userId })))
      throw conflict('working_group.exists', 'The hub is a working group of the council already');
    if (leadId !== null) await this.leads.appoint(hub.id, leadId);
    await this.rows.setNeeds(hub.id, needIds);
    await this.tellFormed(actor, hub, needIds);
    await this.audit.record({ action: 'working_group.formed', actor, on: auditedHub(hub), details: { needIds } });
    // The asker may have made the hub within this very request, and is in it by now.
    return this.view.whole(within(actor, hub), { hub, group: await this.rows.lock(hub.id) });
  }

  /** @throws Problem 400, 403, 404; 409 when the hub is archived; 412. */
  @Transactional()
  async change(
    actor: Actor,
    slugOrHubId: string,
    { needs, ...plain }: ChangeGroupDto,
    ifMatch: number | null,
  ): Promise<GroupResponse> {
    const { hub, group } = await this.door.getForWork(actor, slugOrHubId);
    assertFresh(group.version, ifMatch);
    if (needs !== undefined || plain.leadId !== undefined) await this.door.assertDirects(actor);
    if (plain.leadId) {
      await this.assertMember(hub.id, plain.leadId);
      await this.leads.appoint(hub.id, plain.leadId);
    }
    await this.rows.update(hub.id, plain);
    if (needs !== undefined) await this.changeNeeds(actor, hub, needs);
    await this.live.changed('group', hub.id);
    await this.audit.record({
      action: 'working_group.edited',
      actor,
      on: auditedHub(hub),
      details: { fields: [...Object.keys(plain), ...(needs ? ['needs'] : [])] },
    });
    return this.view.whole(actor, { hub, group: await this.rows.lock(hub.id) });
  }

  private async changeNeeds(actor: Actor, hub: Hub, named: readonly string[]): Promise<void> {
    const needIds = (await this.needs.getAllNamed('needs', named)).map(({ id }) => id);
    const before = (await this.rows.needsOf([hub.id])).map(({ needId }) => needId);
    await this.rows.setNeeds(hub.id, needIds);
    const milestones = await this.rows.milestonesOf([hub.id]);
    for (const { id, needId } of milestones)
      if (needId !== null && !needIds.includes(needId)) await this.rows.updateMilestone(id, { needId: null });
    const added = needIds.filter((id) => !before.includes(id));
    await this.tellFormed(actor, hub, added);
    for (const id of before) await this.live.changed('need', id);
  }

  /** Of a secret hub nothing is told. */
  private async tellFormed(actor: Actor, hub: Hub, needIds: readonly string[]): Promise<void> {
    if (hub.visibility !== 'secret')
      await this.timeline.addToAll(needIds, {
        kind: 'group_formed',
        subject: { kind: 'group', id: hub.id },
        byId: actor.userId,
      });
    await this.live.changed('group', hub.id);
    for (const id of needIds) await this.live.changed('need', id);
  }

  private async newHub(actor: Actor, { name, visibility, goal, leadId }: FormGroupDto): Promise<Hub> {
    if (name === undefined) throw invalid([{ path: 'name', code: 'required', message: 'must be given for a new hub' }]);
    if (leadId && !(await this.accounts.findRecipient({ id: leadId })))
      throw invalid([{ path: 'leadId', code: 'notFound', message: 'is nobody on Torget' }]);
    return this.leads.makeHub(actor, {
      name,
      kind: 'working_group',
      purpose: goal,
      ...(visibility ? { visibility } : {}),
    });
  }

  private async hubThatIsThere(actor: Actor, named: string, leadId: string | null): Promise<Hub> {
    const hub = await this.hubs.getForTending(actor, named);
    if (hub.kind !== 'working_group')
      throw invalid([{ path: 'hub', code: 'notWorkingGroup', message: 'must be a hub of kind working_group' }]);
    if (leadId !== null) await this.assertMember(hub.id, leadId);
    return hub;
  }

  private async assertMember(hubId: string, userId: string): Promise<void> {
    if (!(await this.readers.membersOf(hubId)).includes(userId))
      throw invalid([{ path: 'leadId', code: 'notMember', message: 'must be a member of the hub' }]);
  }
}

function within(actor: Actor, hub: Hub): Actor {
  return canReadHub(actor, hub)
    ? actor
    : { ...actor, hubs: [...actor.hubs, { hubId: hub.id, role: 'owner', rulesDue: false }] };
}
