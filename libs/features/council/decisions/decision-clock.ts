import { Injectable } from '@nestjs/common';
import { Transactional } from '#platform/database';
import { OnSchedule, Outbox } from '#platform/outbox';
import { CouncilLive } from '../live/council-live.js';
import { decisionEndsSoon, decisionVotingEnded, followUpCame } from './decisions.events.js';
import { DecisionsRepository } from './decisions.repository.js';
import { FollowUpsRepository } from './follow-ups/follow-ups.repository.js';

/** Tells people what time has done. Nothing depends on it: whether voting goes on, the database says in the moment that it is asked. */
@Injectable()
export class DecisionClock {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly followUps: FollowUpsRepository,
    private readonly outbox: Outbox,
    private readonly live: CouncilLive,
  ) {}

  /** Reminds of votes that end soon, and says which have ended. */
  @OnSchedule('* * * * *', 'council.watch-votes')
  @Transactional()
  async watchVotes(): Promise<void> {
    for (const decisionId of await this.decisions.markEndingSoon())
      await this.outbox.record(decisionEndsSoon, { decisionId });
    for (const decisionId of await this.decisions.markEnded()) {
      await this.outbox.record(decisionVotingEnded, { decisionId });
      await this.live.changed('decision', decisionId);
    }
  }

  /** Says which follow-ups have come; a day begins at 22 or 23 o'clock in UTC. */
  @OnSchedule('12 * * * *', 'council.tell-follow-ups')
  @Transactional()
  async tellFollowUps(): Promise<void> {
    for (const followUpId of await this.followUps.markTold()) await this.outbox.record(followUpCame, { followUpId });
  }
}
