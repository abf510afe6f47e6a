import { Injectable } from '@nestjs/common';
import type { ChainKind, NeedState, NeedStepKind } from '#contracts';
import { newId } from '#platform/database';
import { Outbox } from '#platform/outbox';
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
  ) {}

  /** Writes a step down, inside the transaction of what made it. */
  async add(step: NewNeedStep): Promise<void> {
    const id = newId();
    await this.steps.insert(id, step);
    await this.outbox.record(needStepped, { needId: step.needId, stepId: id });
  }

  /** The same step for several needs, such as when a round opens. */
  async addToAll(needIds: readonly string[], step: Omit<NewNeedStep, 'needId'>): Promise<void> {
    for (const needId of needIds) await this.add({ ...step, needId });
  }
}
