import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { conflict, forbidden, invalid } from '#platform/http';
import { CouncilLive } from '../../live/council-live.js';
import { DecisionDoor } from '../decision-door.js';
import { DecisionReading } from '../decision-reading.service.js';
import type { DecisionResponse } from '../decision.response.js';
import type { AnswerFollowUpDto } from '../decisions.dto.js';
import { canAnswerFollowUp, canRunDecision } from '../decisions.policy.js';
import { DecisionsRepository } from '../decisions.repository.js';
import { FollowUpsRepository, type DecidingPlace, type DueFollowUp } from './follow-ups.repository.js';

/** Looking at decisions again. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly door: DecisionDoor,
    private readonly decisions: DecisionsRepository,
    private readonly rows: FollowUpsRepository,
    private readonly reading: DecisionReading,
    private readonly audit: AuditLog,
    private readonly live: CouncilLive,
  ) {}

  /** Decisions of a term or a working group to look at again by this day (`2027-05-31`, in Sweden): for the agenda of a meeting. */
  due(place: DecidingPlace, by: string): Promise<DueFollowUp[]> {
    return this.rows.dueIn(place, by);
  }

  /** @throws Problem 404; 403 for who neither leads nor owns it; 409 when nothing waits for an answer; 400 without a note or a day where one is needed. */
  @Transactional()
  async answer(actor: Actor, id: string, { answer, note = '', nextOn }: AnswerFollowUpDto): Promise<DecisionResponse> {
    await this.decisions.lock(id, 'update');
    const { decision, standing } = await this.door.getForReading(actor, id);
    const owner = {
      organisationId: decision.ownerOrganisation?.id ?? null,
      userId: decision.ownerPerson?.id ?? null,
    };
    if (!canAnswerFollowUp(actor, canRunDecision(actor, standing, decision), owner))
      throw forbidden('follow_up.not_allowed', 'Only who leads and the owner of the decision may answer');
    const waiting = (await this.rows.listOf(id)).find((one) => one.answer === null);
    if (!waiting) throw conflict('follow_up.none_waiting', 'No follow-up of this decision waits for an answer');
    if (answer === 'dropped' && note === '')
      throw invalid([{ path: 'note', code: 'required', message: 'must say why it is dropped' }]);
    await this.rows.answer(waiting.id, answer, note, actor.userId);
    if (answer === 'goes_on') {
      if (!nextOn || nextOn <= decision.today)
        throw invalid([
          { path: 'nextOn', code: nextOn ? 'inFuture' : 'required', message: 'must be a day that is to come' },
        ]);
      await this.rows.insert({ id: newId(), decisionId: id, dueOn: nextOn });
    }
    await this.audit.record({
      action: 'decision.followed_up',
      on: { type: 'decision', id, label: decision.title },
      details: { answer },
    });
    await this.live.changed('decision', id);
    return this.reading.read(actor, id);
  }
}
