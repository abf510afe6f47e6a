import { Injectable } from '@nestjs/common';
import type { NeedState } from '#contracts';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { conflict, invalid } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { NeedTimeline, type NewNeedStep } from './need-timeline.js';
import { isNextState, needsReason } from './need-transitions.js';
import { needsChanged } from './needs.events.js';
import { NeedsRepository } from './needs.repository.js';

/** Somebody moves a need to another state. Whoever calls has asked whether they may. */
export interface NeedMoved {
  readonly needId: string;
  readonly to: NeedState;
  readonly reason?: string | null;
  /** Null for what happens by itself. */
  readonly byId: string | null;
}

/** The one way in which a need comes from one state to another, with its step in the timeline. */
@Injectable()
export class NeedMoving {
  constructor(
    private readonly needs: NeedsRepository,
    private readonly timeline: NeedTimeline,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 400 without a reason that others are owed; 409 for a state that does not follow on the present one. */
  move(moved: NeedMoved): Promise<void> {
    return this.moveAll([moved]);
  }

  /**
   * Several, one after the other, in the order given, which is that of their ids where others lock them too.
   * @param also what else happened to needs with it, and came first: whoever hears of all that hears of it once.
   */
  @Transactional()
  async moveAll(moves: readonly NeedMoved[], also: readonly NewNeedStep[] = []): Promise<void> {
    const steps: NewNeedStep[] = [...also];
    for (const moved of moves) steps.push(await this.take(moved));
    await this.timeline.addTogether(steps);
    if (moves.length > 0) await this.outbox.record(needsChanged, { needIds: moves.map(({ needId }) => needId) });
  }

  private async take({ needId, to, reason = null, byId }: NeedMoved): Promise<NewNeedStep> {
    const need = await this.needs.lock(needId);
    const from = need.state;
    if (!isNextState(from, to))
      throw conflict('need.transition_not_allowed', `A need does not go from ${from} to ${to}`);
    if (reason === null && needsReason(from, to))
      throw invalid([{ path: 'reason', code: 'required', message: 'say why' }]);
    await this.needs.update(needId, { state: to, stateSince: () => 'now()' });
    await this.audit.record({
      action: 'need.state_changed',
      actor: byId === null ? null : { userId: byId },
      on: { type: 'need', id: needId, label: need.title },
      details: { before: from, after: to },
    });
    return { needId, kind: 'state_changed', from, to, reason, byId };
  }
}
