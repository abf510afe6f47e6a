import { Injectable } from '@nestjs/common';
import type { ChainKind, NeedState, NeedStepKind } from '#contracts';
import { newId } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { CouncilLive } from '../live/council-live.js';
import { needStepped } from './needs.events.js';
import { NeedStepsRepository } from './need-steps.repository.js';

/** What happened to a need. */
export interface NewNeedStep {
  readonly needId: string;
  readonly kind: NeedStepKind;
  readonly from?: NeedState;
  readonly to?: NeedState;
  readonly subject?: { readonly kind: ChainKind; readonly id: string };
  readonly otherNeedId?: string;
  readonly reason?: string | null;
  /** Null for what happened by itself. */
  readonly byId: string | null;
}

/** The public story of needs. Whoever raised or supports a need hears of each of its steps. */
@Injectable()
export class NeedTimeline {
  constructor(
    private readonly steps: NeedStepsRepository,
    private readonly outbox: Outbox,
    private readonly live: CouncilLive,
  ) {}

  /** Writes a step down, inside the transaction of what made it. */
  add(step: NewNeedStep): Promise<void> {
    return this.addTogether([step]);
  }

  /** The same step for several needs, such as when a round opens. Each person hears of it once, for all of theirs. */
  addToAll(needIds: readonly string[], step: Omit<NewNeedStep, 'needId'>): Promise<void> {
    return this.addTogether(needIds.map((needId) => ({ ...step, needId })));
  }

  /** Steps that are one event to those who hear of them. */
  async addTogether(steps: readonly NewNeedStep[]): Promise<void> {
    if (steps.length === 0) return;
    const rows = steps.map((step) => ({ ...step, id: newId() }));
    await this.steps.insert(rows);
    await this.outbox.record(needStepped, { stepIds: rows.map(({ id }) => id) });
    for (const id of new Set(steps.map(({ needId }) => needId))) await this.live.changed('need', id);
  }
}
