import { Injectable } from '@nestjs/common';
import { INTRODUCTION_LIMITS as LIMITS } from '#contracts';
import type { PersonRef } from '#features/belonging';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { isMemberOf, type Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { conflict, decodeIdCursor, forbidden, notFound, page, tooMany } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { Capabilities } from '../capabilities/capabilities.service.js';
import { introductionAccepted, introductionDeclined, introductionRequested } from '../partners.events.js';
import {
  canAnswerIntroduction,
  canReadIntroduction,
  canWithdrawIntroduction,
  type GuardedIntroduction,
} from '../partners.policy.js';
import type {
  IntroductionList,
  IntroductionResponse,
  ListIntroductionsQuery,
  RequestIntroductionDto,
} from './introductions.dto.js';
import { IntroductionsRepository, type IntroductionRecord } from './introductions.repository.js';

/** How two organisations get to know each other: one asks, which is its yes; when the other says yes too, they are introduced. */
@Injectable()
export class Introductions {
  constructor(
    private readonly rows: IntroductionsRepository,
    private readonly capabilities: Capabilities,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws Problem 404 for a capability that is none; 403 for an organisation that is not one's own; 409 when it is closed, one's own,
   * or answered already; 429 for who asks too often.
   */
  @Transactional()
  async request(
    actor: Actor,
    capabilityId: string,
    { organisation, message }: RequestIntroductionDto,
  ): Promise<IntroductionResponse> {
    const capability = await this.capabilities.getRecord(capabilityId);
    const { id: fromId } = await this.organisations.getNamed('organisation', organisation);
    if (!isMemberOf(actor, fromId))
      throw forbidden('introduction.not_your_organisation', 'Only people of the organisation may ask for it');
    const toId = capability.organisation.id;
    if (fromId === toId)
      throw conflict('introduction.own_capability', 'An organisation cannot be introduced to itself');
    if (!capability.isOpen) throw conflict('capability.closed', 'This is closed');
    await this.rows.lockAsking(actor.userId, fromId);
    await this.assertUnhurried(actor, fromId);
    const id = newId();
    const asked = { id, capabilityId, fromId, toId, askedBy: actor.userId, message };
    if (!(await this.rows.insert(asked)))
      throw conflict('introduction.exists', 'Your organisation has asked about this already');
    await this.outbox.record(introductionRequested, { introductionId: id });
    return this.shown(actor, await this.getRecord(id));
  }

  /** Those of one's own organisations, newest first. */
  async list(actor: Actor, { box, state, cursor, limit }: ListIntroductionsQuery): Promise<IntroductionList> {
    const own = actor.memberships.map(({ organisationId }) => organisationId);
    const rows = await this.rows.list(own, box ?? 'both', state ?? null, decodeIdCursor(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    const names = await this.peopleIn(items);
    return { items: items.map((one) => responseOf(actor, one, names)), nextCursor };
  }

  /** @throws Problem 404 for all but the two sides. */
  async get(actor: Actor, id: string): Promise<IntroductionResponse> {
    return this.shown(actor, readable(actor, await this.rows.find(id)));
  }

  /** Says yes for the side that was asked. */
  @Transactional()
  async accept(actor: Actor, id: string): Promise<IntroductionResponse> {
    const before = await this.getStanding(actor, id, canAnswerIntroduction);
    await this.rows.answer(id, 'accepted', actor.userId, null);
    await this.outbox.record(introductionAccepted, {
      introductionId: id,
      capabilityId: before.capability.id,
      organisationIds: [before.from.id, before.to.id],
      userIds: [before.askedBy, actor.userId],
    });
    return this.shown(actor, await this.getRecord(id));
  }

  /** Says no for the side that was asked. */
  @Transactional()
  async decline(actor: Actor, id: string, reason: string | null): Promise<IntroductionResponse> {
    await this.getStanding(actor, id, canAnswerIntroduction);
    await this.rows.answer(id, 'declined', actor.userId, reason);
    await this.outbox.record(introductionDeclined, { introductionId: id });
    return this.shown(actor, await this.getRecord(id));
  }

  /** Takes the question back, for the side that asked. */
  @Transactional()
  async withdraw(actor: Actor, id: string): Promise<IntroductionResponse> {
    await this.getStanding(actor, id, canWithdrawIntroduction);
    await this.rows.answer(id, 'withdrawn', actor.userId, null);
    return this.shown(actor, await this.getRecord(id));
  }

  /** @throws Problem 404 for strangers; 409 for who may read it but not do this, such as one that is answered already. */
  private async getStanding(
    actor: Actor,
    id: string,
    may: (actor: Actor, one: GuardedIntroduction) => boolean,
  ): Promise<IntroductionRecord> {
    const found = readable(actor, await this.rows.findForUpdate(id));
    if (!may(actor, guarded(found)))
      throw conflict('introduction.not_possible', `This cannot be done with an introduction that is ${found.state}`);
    return found;
  }

  private async getRecord(id: string): Promise<IntroductionRecord> {
    const found = await this.rows.find(id);
    if (!found) throw notThere();
    return found;
  }

  private async assertUnhurried(actor: Actor, organisationId: string): Promise<void> {
    const { count, seconds } = await this.rows.recentOf(actor.userId);
    if (count >= LIMITS.aDayMax)
      throw tooMany('introduction.slow_down', `At most ${LIMITS.aDayMax} in 24 hours`, Math.max(1, seconds));
    if ((await this.rows.countWaitingOf(organisationId)) >= LIMITS.openMax)
      throw conflict('introduction.too_many_waiting', `At most ${LIMITS.openMax} can wait for an answer`);
  }

  private async shown(actor: Actor, record: IntroductionRecord): Promise<IntroductionResponse> {
    return responseOf(actor, record, await this.peopleIn([record]));
  }

  private peopleIn(records: readonly IntroductionRecord[]): Promise<Map<string, PersonRef>> {
    return this.accounts.refsOf(records.flatMap(({ askedBy, answeredBy }) => [askedBy, answeredBy ?? []].flat()));
  }
}

const guarded = ({ from, to, state }: IntroductionRecord): GuardedIntroduction => ({
  fromId: from.id,
  toId: to.id,
  state,
});

/** @throws Problem 404 for all but the two sides. */
function readable(actor: Actor, found: IntroductionRecord | null): IntroductionRecord {
  if (!found || !canReadIntroduction(actor, guarded(found))) throw notThere();
  return found;
}

function responseOf(
  actor: Actor,
  { askedBy, answeredBy, createdAt, answeredAt, ...record }: IntroductionRecord,
  people: ReadonlyMap<string, PersonRef>,
): IntroductionResponse {
  const facts = { fromId: record.from.id, toId: record.to.id, state: record.state };
  return {
    ...record,
    askedBy: people.get(askedBy) ?? null,
    answeredBy: people.get(answeredBy ?? '') ?? null,
    createdAt: createdAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    abilities: {
      canAnswer: canAnswerIntroduction(actor, facts),
      canWithdraw: canWithdrawIntroduction(actor, facts),
    },
  };
}

function notThere(): Error {
  return notFound('introduction.not_found', 'There is no such introduction');
}
