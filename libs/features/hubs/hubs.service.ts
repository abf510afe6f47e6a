import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { placeInHub } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { HubRef, type HubResponse, type HubRulesHistory } from './dto/hub.response.js';
import type { CreateHubDto, UpdateHubDto } from './dto/write-hub.dto.js';
import type { HubMember } from './entities/hub-member.entity.js';
import type { Hub } from './entities/hub.entity.js';
import { auditedHub } from './hub-audit.js';
import { HubDoor } from './hub-door.js';
import { HubWriting, joinPolicyFor } from './hub-writing.js';
import { hubChanged } from './hubs.events.js';
import { canSeeHub, hubAbilitiesOf } from './hubs.policy.js';
import { HubsRepository, type NewHub } from './hubs.repository.js';
import { HubListing } from './listing/hub-listing.service.js';
import { HubMembersRepository } from './members/members.repository.js';
import { Roster } from './members/roster.js';
import { HubRequestsRepository } from './requests/requests.repository.js';

const BY_NAME = new Intl.Collator('sv');

/** Making hubs, showing them and changing what they are. */
@Injectable()
export class HubsService {
  constructor(
    private readonly door: HubDoor,
    private readonly hubs: HubsRepository,
    private readonly writing: HubWriting,
    private readonly roster: Roster,
    private readonly members: HubMembersRepository,
    private readonly requests: HubRequestsRepository,
    private readonly listing: HubListing,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** Makes a hub, with the asker as its owner. @throws Problem 400, 403, 429. */
  @Transactional()
  async createHub(actor: Actor, body: CreateHubDto): Promise<HubResponse> {
    this.writing.assertKind(actor, body.kind);
    await this.writing.assertPace(actor);
    const visibility = body.visibility ?? 'open';
    const hub = await this.insert({
      id: newId(),
      name: body.name,
      kind: body.kind ?? 'community',
      purpose: body.purpose ?? '',
      visibility,
      joinPolicy: body.joinPolicy ?? joinPolicyFor(visibility),
      tags: body.tags ?? [],
      organisationId: await this.writing.organisationFor(actor, body.organisation),
      parentId: await this.writing.parentFor(actor, body.parent, null),
      createdBy: actor.userId,
      isDemo: false,
    });
    if (body.rules) await this.setRules(hub, body.rules, actor.userId);
    await this.roster.add(await this.hubs.lock(hub.id), actor.userId, 'owner');
    await this.outbox.record(hubChanged, { hubId: hub.id });
    return this.shown(actor, hub.id);
  }

  /** @throws Problem 404. */
  async getHub(actor: Actor | null, slug: string): Promise<HubResponse> {
    return this.show(actor, await this.door.getListed(actor, slug));
  }

  /** @throws Problem 400, 403, 404; 409 when it is archived; 412. */
  @Transactional()
  async updateHub(actor: Actor, slug: string, body: UpdateHubDto, ifMatch: number | null): Promise<HubResponse> {
    const { id } = await this.door.getForEditing(actor, slug);
    const hub = await this.hubs.lock(id);
    assertFresh(hub.version, ifMatch);
    const { rules, organisation, parent, ...plain } = body;
    if (plain.kind !== hub.kind) this.writing.assertKind(actor, plain.kind);
    const organisationId =
      organisation === undefined ? hub.organisationId : await this.writing.organisationFor(actor, organisation);
    const parentId = parent === undefined ? hub.parentId : await this.writing.parentFor(actor, parent, hub);
    if (rules !== undefined && rules !== hub.rules) await this.setRules(hub, rules, actor.userId);
    await this.hubs.update(id, { ...plain, organisationId, parentId });
    await this.audit.record({
      action: 'hub.edited',
      actor,
      on: auditedHub(hub),
      details: { fields: Object.keys(body), before: hub.visibility, after: plain.visibility ?? hub.visibility },
    });
    await this.outbox.record(hubChanged, { hubId: id });
    return this.shown(actor, id);
  }

  /** From now on it can only be read. @throws Problem 403, 404; 409 when it is already. */
  @Transactional()
  async archive(actor: Actor, slug: string): Promise<HubResponse> {
    const { id } = await this.door.getForOwning(actor, slug);
    const hub = await this.hubs.lock(id);
    if (hub.archivedAt !== null) throw conflict('hub.archived', 'The hub is archived');
    return this.setArchived(actor, hub, new Date());
  }

  /** @throws Problem 403, 404; 409 when it is not archived. */
  @Transactional()
  async reopen(actor: Actor, slug: string): Promise<HubResponse> {
    const { id } = await this.door.getForOwning(actor, slug);
    const hub = await this.hubs.lock(id);
    if (hub.archivedAt === null) throw conflict('hub.not_archived', 'The hub is not archived');
    return this.setArchived(actor, hub, null);
  }

  /** How the rules have read, newest first, for those who may know of the hub. */
  async listRules(actor: Actor | null, slug: string): Promise<HubRulesHistory> {
    const { id } = await this.door.getListed(actor, slug);
    const versions = await this.hubs.listRules(id);
    return {
      items: versions.map(({ version, text, createdAt }) => ({ version, text, createdAt: createdAt.toISOString() })),
    };
  }

  private async insert(hub: Omit<NewHub, 'slug'>): Promise<Hub> {
    for (const slug of this.writing.slugsFor(hub.name, hub.visibility))
      if (await this.hubs.insert({ ...hub, slug })) return this.hubs.lock(hub.id);
    throw new Error('no slug is free');
  }

  /** A version is kept also of rules that are taken away, so that the next ones get a number of their own. */
  private async setRules(hub: Hub, text: string, changedBy: string): Promise<void> {
    const version = hub.rulesVersion + 1;
    await this.hubs.addRules(hub.id, version, text, changedBy);
    await this.hubs.update(hub.id, { rules: text, rulesVersion: version });
    await this.members.markRulesDue(hub.id, changedBy, text !== '');
    if (text !== '' && (await this.members.find(hub.id, changedBy)))
      await this.members.acceptRules(hub.id, changedBy, version);
  }

  private async setArchived(actor: Actor, hub: Hub, archivedAt: Date | null): Promise<HubResponse> {
    await this.hubs.update(hub.id, { archivedAt });
    const action = archivedAt === null ? 'hub.reopened' : 'hub.archived';
    await this.audit.record({ action, actor, on: auditedHub(hub) });
    await this.outbox.record(hubChanged, { hubId: hub.id });
    return this.shown(actor, hub.id);
  }

  private async shown(actor: Actor, id: string): Promise<HubResponse> {
    return this.show(actor, await this.hubs.lock(id));
  }

  private async show(asked: Actor | null, hub: Hub): Promise<HubResponse> {
    const member = asked && (await this.members.find(hub.id, asked.userId));
    const actor = asked && { ...asked, hubs: placedIn(asked, hub.id, member) };
    const request = actor && (await this.requests.findOpenOf(actor.userId, hub.id));
    const [summary] = await this.listing.summaries(actor, [hub]);
    if (!summary) throw new Error('a hub has no summary');
    const parent = hub.parentId === null ? null : await this.hubs.find(hub.parentId);
    const inner = (await this.hubs.findInner(hub.id)).filter((one) => one.archivedAt === null && canSeeHub(actor, one));
    return {
      ...summary,
      rules: hub.rules,
      rulesVersion: hub.rulesVersion,
      parent: parent && canSeeHub(actor, parent) ? HubRef.from(parent) : null,
      inner: inner.map((one) => HubRef.from(one)).sort((one, other) => BY_NAME.compare(one.name, other.name)),
      owners: actor ? await this.members.owners(hub.id) : [],
      membership: member && {
        role: member.role,
        since: member.joinedAt.toISOString(),
        rulesVersion: member.rulesVersion,
        rulesDue: member.rulesDue,
      },
      request: request && { id: request.id, createdAt: request.createdAt.toISOString() },
      version: hub.version,
      abilities: hubAbilitiesOf(actor, hub),
    };
  }
}

/** The asker's hubs with their place in this one as it is by now: they may have come in, or gone, within this very request. */
function placedIn(actor: Actor, hubId: string, member: HubMember | null): Actor['hubs'] {
  const others = actor.hubs.filter((one) => one !== placeInHub(actor, hubId));
  return member ? [...others, { hubId, role: member.role, rulesDue: member.rulesDue }] : others;
}
