import { Injectable } from '@nestjs/common';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { conflict, invalid, notFound } from '#platform/http';
import { CouncilLive } from '../live/council-live.js';
import { NeedDoor } from '../needs/index.js';
import type { PutOutcomeDto } from './dto/write-outcome.dto.js';
import { OutcomesRepository } from './outcomes.repository.js';
import { RoundDoor } from './round-door.js';
import { RoundsRepository } from './rounds.repository.js';

/** Writing down what a round leads to. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly door: RoundDoor,
    private readonly rounds: RoundsRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly needs: NeedDoor,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 400; 403; 404; 409 before scoring is over, and when the round is closed. */
  @Transactional()
  async put(actor: Actor, roundId: string, needSlugOrId: string, body: PutOutcomeDto): Promise<void> {
    const { round } = await this.door.getForLeading(actor, roundId);
    if (round.state === 'closed') throw conflict('round.closed', 'The round is closed, and its result stands');
    if (round.state !== 'counting') throw conflict('round.scoring_goes_on', 'The scoring is not over');
    const need = await this.needs.get(needSlugOrId);
    if (!(await this.rounds.hasNeed(roundId, need.id)))
      throw notFound('round.need_not_in_round', 'The need is not scored in this round');
    const { outcome, followUpOn } = body;
    await this.outcomes.put({
      ...{ roundId, needId: need.id, outcome, followUpOn, byId: actor.userId },
      ...(await this.ownerOf(body)),
    });
    await this.live.changed('round', roundId);
  }

  private async ownerOf({ organisation, personId }: PutOutcomeDto): Promise<{
    ownerOrganisationId: string | null;
    ownerUserId: string | null;
  }> {
    if (Boolean(organisation) === Boolean(personId))
      throw invalid([
        { path: 'organisation', code: 'oneOwner', message: 'either an organisation or a person is the owner' },
      ]);
    if (organisation) {
      const { id } = await this.organisations.getNamed('organisation', organisation);
      return { ownerOrganisationId: id, ownerUserId: null };
    }
    if (!personId || !(await this.accounts.namesOf([personId])).has(personId))
      throw invalid([{ path: 'personId', code: 'notFound', message: 'is nobody on Torget' }]);
    return { ownerOrganisationId: null, ownerUserId: personId };
  }
}
