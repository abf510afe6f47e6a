import { Injectable } from '@nestjs/common';
import { ROUND_LIMITS, addUp, CRITERIA, type Weights } from '#contracts';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { assertFresh, conflict, decodeIdCursor, invalid, page, type PageQuery } from '#platform/http';
import { canRunCouncil } from '../council.policy.js';
import { CouncilLive } from '../live/council-live.js';
import { NeedDoor } from '../needs/index.js';
import { CouncilStandings, CouncilTerms } from '../seats/index.js';
import { RoundResponse, RoundSummary, type RoundList } from './dto/round.response.js';
import type { CreateRoundDto, UpdateRoundDto } from './dto/write-round.dto.js';
import { RoundDoor, secretariatOnly, type SeenRound } from './round-door.js';
import { roundRightsOf } from './rounds.policy.js';
import { RoundsRepository, type RoundRecord } from './rounds.repository.js';

/** What of an open round can still be changed. */
const OF_OPEN: readonly string[] = ['title', 'closesAt'];

/** Planning rounds, and showing them. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly door: RoundDoor,
    private readonly rounds: RoundsRepository,
    private readonly standings: CouncilStandings,
    private readonly terms: CouncilTerms,
    private readonly needs: NeedDoor,
    private readonly live: CouncilLive,
    private readonly audit: AuditLog,
  ) {}

  /** Newest first; drafts for those who read the council's papers. */
  async list(actor: Actor | null, { cursor, limit }: PageQuery): Promise<RoundList> {
    const standing = await this.standings.of(actor);
    const leads = canRunCouncil(standing);
    const readable = [...(standing?.seats.map(({ termId }) => termId) ?? []), ...(standing?.observes ?? [])];
    const rows = await this.rounds.list(readable, leads, decodeIdCursor(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, ({ id }) => [id]);
    return { items: items.map((one) => RoundSummary.of(one)), nextCursor, canCreate: leads };
  }

  /** @throws Problem 400; 403; 409 between terms. */
  @Transactional()
  async create(actor: Actor, body: CreateRoundDto): Promise<RoundResponse> {
    if (!canRunCouncil(await this.standings.of(actor))) throw secretariatOnly();
    const term = body.termId ? await this.terms.get(body.termId) : await this.terms.getCurrent();
    assertWeights(body.weights);
    const id = newId();
    const opensAt = instant(body.opensAt);
    const closesAt = new Date(body.closesAt);
    assertTimes({ opensAt, closesAt }, await this.rounds.now());
    const { title, weights, topCount } = body;
    const needIds = await this.needIds(body.needs);
    await this.rounds.insert(
      { id, termId: term.id, title, opensAt, closesAt, weights: plain(weights), topCount, createdBy: actor.userId },
      needIds,
    );
    await this.audit.record({ action: 'round.planned', actor, on: { type: 'round', id, label: title } });
    return this.get(actor, id);
  }

  /** @throws Problem 404. */
  async get(actor: Actor | null, id: string): Promise<RoundResponse> {
    return this.show(await this.door.getSeen(actor, id));
  }

  /** @throws Problem 400, 403, 404; 409 for what is fixed by now; 412. */
  @Transactional()
  async update(actor: Actor, id: string, body: UpdateRoundDto, ifMatch: number | null): Promise<RoundResponse> {
    const { round } = await this.door.getForLeading(actor, id);
    assertFresh(round.version, ifMatch);
    assertChangeable(round, body);
    const { title, topCount, weights } = body;
    if (weights) assertWeights(weights);
    const opensAt = body.opensAt === undefined ? undefined : instant(body.opensAt);
    const closesAt = body.closesAt === undefined ? undefined : new Date(body.closesAt);
    const times = { opensAt: opensAt === undefined ? round.opensAt : opensAt, closesAt: closesAt ?? round.closesAt };
    if (opensAt !== undefined || closesAt !== undefined)
      assertTimes(round.state === 'open' ? { ...times, opensAt: null } : times, round.now);
    if (body.needs) await this.rounds.setNeeds(id, await this.needIds(body.needs));
    await this.rounds.update(id, {
      ...(title === undefined ? {} : { title }),
      ...(topCount === undefined ? {} : { topCount }),
      ...(weights === undefined ? {} : { weights: plain(weights) }),
      ...(opensAt === undefined ? {} : { opensAt }),
      ...(closesAt === undefined ? {} : { closesAt }),
    });
    const details = { fields: Object.keys(body) };
    await this.audit.record({ action: 'round.edited', actor, on: { type: 'round', id, label: round.title }, details });
    await this.live.changed('round', id);
    return this.get(actor, id);
  }

  /** @throws Problem 403, 404; 409 when it has opened. */
  @Transactional()
  async remove(actor: Actor, id: string): Promise<void> {
    const { round } = await this.door.getForLeading(actor, id);
    if (round.state !== 'draft') throw conflict('round.has_opened', 'A round that has opened stays');
    await this.rounds.remove(id);
    await this.audit.record({ action: 'round.removed', actor, on: { type: 'round', id, label: round.title } });
  }

  private async show({ round, standing }: SeenRound): Promise<RoundResponse> {
    return RoundResponse.full(round, await this.rounds.needsOf(round.id), roundRightsOf(standing, round));
  }

  /** Needs that wait to be looked at: those that were named, or all. */
  private async needIds(named: readonly string[] | undefined): Promise<string[]> {
    if (named === undefined) {
      const offered = await this.rounds.offeredNeeds(ROUND_LIMITS.needsMax);
      if (offered.length === 0)
        throw invalid([{ path: 'needs', code: 'required', message: 'must name a need; none waits to be looked at' }]);
      return offered;
    }
    const needs = await this.needs.getAllNamed('needs', named);
    const wrong = needs.flatMap(({ state, title }, at) =>
      state === 'raised' || state === 'under_review'
        ? []
        : {
            path: `needs.${at}`,
            code: 'needState',
            message: `"${title}" does not wait to be looked at`,
            params: { title },
          },
    );
    if (wrong.length > 0) throw invalid(wrong);
    return needs.map(({ id }) => id);
  }
}

const instant = (iso: string | null | undefined): Date | null => (iso ? new Date(iso) : null);

const plain = ({ urgency, feasibility, benefit, cost, equality }: Weights): Weights => ({
  ...{ urgency, feasibility, benefit, cost, equality },
});

function assertWeights(weights: Weights): void {
  if (addUp(weights)) return;
  const sum = CRITERIA.reduce((total, one) => total + weights[one], 0);
  throw invalid([{ path: 'weights', code: 'addUp', message: `must add up to 100, not ${sum}`, params: { sum } }]);
}

function assertTimes({ opensAt, closesAt }: Pick<RoundRecord, 'opensAt' | 'closesAt'>, now: Date): void {
  if (opensAt && opensAt <= now) throw invalid([{ path: 'opensAt', code: 'past', message: 'must be later than now' }]);
  if (closesAt <= now) throw invalid([{ path: 'closesAt', code: 'past', message: 'must be later than now' }]);
  if (opensAt && closesAt <= opensAt)
    throw invalid([{ path: 'closesAt', code: 'before', message: 'must be later than the opening' }]);
}

function assertChangeable({ state }: RoundRecord, body: UpdateRoundDto): void {
  if (state === 'draft') return;
  const fields = Object.entries(body).flatMap(([field, value]) => (value === undefined ? [] : field));
  const locked = state === 'open' ? fields.filter((field) => !OF_OPEN.includes(field)) : fields;
  if (locked.length > 0)
    throw conflict(
      'round.locked',
      'This is fixed since the round opened',
      locked.map((path) => ({ path, code: 'locked', message: 'cannot be changed any more' })),
    );
}
