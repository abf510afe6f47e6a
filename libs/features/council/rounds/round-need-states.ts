import { Injectable } from '@nestjs/common';
import type { NeedStepKind } from '#contracts';
import type { Actor } from '#platform/access';
import { NeedDoor, NeedMoving, type NeedMoved, type NeedRef } from '../needs/index.js';

/** What a round does to its needs: the step in their timelines, and where they stand. Needs that have gone another way meanwhile are left alone. */
@Injectable()
export class RoundNeedStates {
  constructor(
    private readonly door: NeedDoor,
    private readonly moving: NeedMoving,
  ) {}

  /** Needs that are scored are looked at. */
  async opened(actor: Actor | null, roundId: string, needs: readonly NeedRef[]): Promise<void> {
    const byId = actor?.userId ?? null;
    const moves = needs.flatMap(({ id, state }) => (state === 'raised' ? reviewed(id, byId) : []));
    await this.tell('round_opened', roundId, needs, moves, byId);
  }

  /** Those that the round puts first are prioritised. */
  async closed(actor: Actor, roundId: string, needIds: readonly string[], first: ReadonlySet<string>): Promise<void> {
    const needs = [...(await this.door.refs(needIds)).values()];
    const byId = actor.userId;
    const moves = needs.flatMap(({ id, state }): NeedMoved[] => {
      if (!first.has(id)) return [];
      const chosen: NeedMoved = { needId: id, to: 'prioritised', byId };
      if (state === 'raised') return [...reviewed(id, byId), chosen];
      return state === 'under_review' ? [chosen] : [];
    });
    await this.tell('round_closed', roundId, needs, moves, byId);
  }

  private async tell(
    kind: NeedStepKind,
    roundId: string,
    needs: readonly NeedRef[],
    moves: readonly NeedMoved[],
    byId: string | null,
  ): Promise<void> {
    const subject = { kind: 'round', id: roundId } as const;
    // In the order of their ids, as everybody locks them.
    const inOrder = moves.toSorted((a, b) => (a.needId < b.needId ? -1 : a.needId > b.needId ? 1 : 0));
    await this.moving.moveAll(
      inOrder,
      needs.map(({ id }) => ({ needId: id, kind, subject, byId })),
    );
  }
}

const reviewed = (needId: string, byId: string | null): NeedMoved[] => [{ needId, to: 'under_review', byId }];
