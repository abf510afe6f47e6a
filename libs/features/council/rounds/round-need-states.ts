import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { NeedDoor, NeedMoving, type NeedRef } from '../needs/index.js';

/** What a round does to where its needs stand. Needs that have gone another way meanwhile are left alone. */
@Injectable()
export class RoundNeedStates {
  constructor(
    private readonly door: NeedDoor,
    private readonly moving: NeedMoving,
  ) {}

  /** Needs that are scored are looked at. */
  async review(actor: Actor | null, needs: readonly NeedRef[]): Promise<void> {
    const byId = actor?.userId ?? null;
    for (const { id, state } of needs)
      if (state === 'raised') await this.moving.move({ needId: id, to: 'under_review', byId });
  }

  /** Those that the round puts first, in the order of their ids, as everybody locks them. */
  async prioritise(actor: Actor, needIds: readonly string[]): Promise<void> {
    const needs = [...(await this.door.refs(needIds)).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    await this.review(actor, needs);
    for (const { id, state } of needs)
      if (state === 'raised' || state === 'under_review')
        await this.moving.move({ needId: id, to: 'prioritised', byId: actor.userId });
  }
}
