import { Injectable } from '@nestjs/common';
import { COUNCIL_LIMITS } from '#contracts';
import { ThreadDoor } from '#features/threads';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, sqlState, Transactional } from '#platform/database';
import { assertFresh, conflict, forbidden, invalid, tooMany } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { slugOf } from '#platform/text';
import { canRunCouncil } from '../council.policy.js';
import { CouncilStandings } from '../seats/council-standings.js';
import { FollowsRepository } from './following/follows.repository.js';
import { LinkedUseCasesService } from './linked/linked-use-cases.service.js';
import { NeedDoor } from './need-door.js';
import { NeedLeads } from './need-leads.js';
import { NeedMoving } from './need-moving.js';
import { NeedPage } from './need-page.js';
import { NeedStepsRepository } from './need-steps.repository.js';
import { NeedTimeline } from './need-timeline.js';
import { movesOf } from './need-transitions.js';
import type { Need } from './need.entity.js';
import type { ChangeNeedDto, MoveNeedDto, RaiseNeedDto } from './needs.dto.js';
import { needsChanged } from './needs.events.js';
import { canEditNeed, canRemoveNeed } from './needs.policy.js';
import { NeedsRepository, type NewNeed } from './needs.repository.js';
import type { NeedResponse } from './needs.response.js';
import { OwnOrganisation } from './own-organisation.js';
import { SupportsRepository } from './support/supports.repository.js';

const DAY = 24 * 3600;
/** Longest readable part of a slug, so that a suffix fits. */
const SLUG_MAX = 70;
/** Words that are pages or routes of their own beside the addresses of needs. */
const RESERVED: readonly string[] = ['similar', 'nytt'];
const CHANGEABLE = ['title', 'background', 'affected', 'areas', 'lang'] as const;
const REFERENCED = '23503';

/** Raising needs, showing them, changing what they say and where they stand. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly needs: NeedsRepository,
    private readonly door: NeedDoor,
    private readonly page: NeedPage,
    private readonly own: OwnOrganisation,
    private readonly supports: SupportsRepository,
    private readonly useCases: LinkedUseCasesService,
    private readonly steps: NeedStepsRepository,
    private readonly timeline: NeedTimeline,
    private readonly moving: NeedMoving,
    private readonly leads: NeedLeads,
    private readonly follows: FollowsRepository,
    private readonly standings: CouncilStandings,
    private readonly threads: ThreadDoor,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** Raises a need for an organisation of the asker, which thereby supports it. @throws Problem 400, 403, 429. */
  @Transactional()
  async raise(actor: Actor, body: RaiseNeedDto): Promise<NeedResponse> {
    const organisationId = await this.own.pick(actor, body.organisation);
    if ((await this.needs.countRaisedToday(actor.userId)) >= COUNCIL_LIMITS.needsADayMax)
      throw tooMany('need.slow_down', `At most ${COUNCIL_LIMITS.needsADayMax} needs in a day`, DAY);
    const need = await this.insert({
      id: newId(),
      title: body.title,
      background: body.background,
      affected: body.affected ?? '',
      areas: body.areas,
      lang: body.lang ?? 'sv',
      organisationId,
      raisedBy: actor.userId,
      threadId: await this.threadFor(actor, body.threadId ?? null),
    });
    await this.supports.put(need.id, organisationId, actor.userId, null);
    await this.timeline.add({ needId: need.id, kind: 'raised', byId: actor.userId });
    await this.useCases.linkAll(actor, need, body.useCases ?? []);
    await this.outbox.record(needsChanged, { needIds: [need.id] });
    return this.shown(actor, need.id);
  }

  /** @throws Problem 404. */
  async get(actor: Actor | null, slugOrId: string): Promise<NeedResponse> {
    return this.page.show(actor, await this.door.getWhole(slugOrId));
  }

  /** @throws Problem 400, 403, 404, 412; 409 for one that was merged. */
  @Transactional()
  async edit(actor: Actor, slugOrId: string, body: ChangeNeedDto, ifMatch: number | null): Promise<NeedResponse> {
    const need = await this.door.getLocked(slugOrId);
    if (need.state === 'merged') throw conflict('need.merged', 'The need was merged into another one');
    if (!canEditNeed(actor, await this.standings.of(actor), need))
      throw forbidden(
        'need.edit_not_allowed',
        'Only those who raised it, until it is prioritised, and the secretariat',
      );
    assertFresh(need.version, ifMatch);
    const fields = CHANGEABLE.filter(
      (field) => body[field] !== undefined && String(body[field]) !== String(need[field]),
    );
    if (fields.length > 0) {
      await this.needs.update(need.id, { ...body });
      await this.timeline.add({ needId: need.id, kind: 'edited', byId: actor.userId });
      const on = { type: 'need', id: need.id, label: need.title };
      await this.audit.record({ action: 'need.edited', actor, on, details: { fields: [...fields] } });
      await this.outbox.record(needsChanged, { needIds: [need.id] });
    }
    return this.shown(actor, need.id);
  }

  /** Takes a need back that nobody else has anything to do with. @throws Problem 403, 404, 412; 409 when something hangs on it. */
  @Transactional()
  async remove(actor: Actor, slugOrId: string, ifMatch: number | null): Promise<void> {
    const need = await this.door.getLocked(slugOrId);
    const others = (await this.supports.supporters(need.id)).some((id) => id !== need.organisationId);
    if (!canRemoveNeed(actor, need, others)) {
      if (actor.userId !== need.raisedBy)
        throw forbidden('need.remove_not_allowed', 'Only who raised the need takes it back');
      throw conflict('need.in_use', 'Others support the need, or it is under way: it stays');
    }
    assertFresh(need.version, ifMatch);
    await this.steps.removeOf(need.id);
    await this.needs.remove(need.id).catch((error: unknown) => {
      throw sqlState(error) === REFERENCED
        ? conflict('need.in_use', 'Something of the council hangs on the need')
        : error;
    });
    await this.audit.record({ action: 'need.removed', actor, on: { type: 'need', id: need.id, label: need.title } });
    await this.outbox.record(needsChanged, { needIds: [need.id] });
  }

  /** Moves a need to another state. @throws Problem 400, 403, 404, 409. */
  @Transactional()
  async move(actor: Actor, slugOrId: string, { to, reason }: MoveNeedDto): Promise<NeedResponse> {
    const need = await this.door.getLocked(slugOrId);
    const runsCouncil = canRunCouncil(await this.standings.of(actor));
    const mayMove = movesOf({ runsCouncil, leads: await this.leads.leads(actor, need.id) }, need.state);
    if (!runsCouncil && !mayMove.includes(to))
      throw forbidden('need.secretariat_only', 'Only the secretariat, and whoever leads the work, moves a need');
    await this.moving.move({ needId: need.id, to, reason: reason ?? null, byId: actor.userId });
    return this.shown(actor, need.id);
  }

  /** Whether the asker hears by mail what happens to the need. @throws Problem 404. */
  @Transactional()
  async follow(actor: Actor, slugOrId: string, follows: boolean): Promise<void> {
    const { id } = await this.door.get(slugOrId);
    await this.follows.set(id, actor.userId, follows);
  }

  private async shown(actor: Actor, id: string): Promise<NeedResponse> {
    return this.page.show(actor, await this.needs.find(id));
  }

  private async insert(need: Omit<NewNeed, 'slug'>): Promise<Need> {
    const base = slugOf(need.title, SLUG_MAX) || 'behov';
    if (!RESERVED.includes(base) && (await this.needs.insert({ ...need, slug: base }))) return this.needs.find(need.id);
    await this.needs.insert({ ...need, slug: `${base}-${need.id.slice(-6)}` });
    return this.needs.find(need.id);
  }

  private async threadFor(actor: Actor, threadId: string | null): Promise<string | null> {
    if (threadId === null || (await this.threads.allReadable(actor, [threadId])).has(threadId)) return threadId;
    throw invalid([{ path: 'threadId', code: 'notFound', message: 'is not a thread on Torget' }]);
  }
}
