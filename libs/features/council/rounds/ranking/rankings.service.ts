import { Injectable } from '@nestjs/common';
import { CRITERIA, criteriaOf, type Criterion } from '#contracts';
import { Accounts } from '#features/identity';
import type { Actor } from '#platform/access';
import { invalid } from '#platform/http';
import { Breakdowns } from '../../breakdown/breakdowns.service.js';
import { SupportsRepository } from '../../needs/index.js';
import type { OutcomeResponse, RankedNeed, RankingResponse } from '../dto/ranking.response.js';
import type { RankingQuery } from '../dto/rounds.query.js';
import { OutcomesRepository, type OutcomeRecord } from '../outcomes.repository.js';
import { RoundDoor } from '../round-door.js';
import { RoundsRepository, type RoundRecord } from '../rounds.repository.js';
import { ScoresRepository } from '../scoring/scores.repository.js';
import { rankNeeds, rounded, type SeatScores } from './ranking.js';
import { supportFigures } from './support-figures.js';

/** What is told of a need beside its figures. */
type NeedFacts = Pick<RankedNeed, 'need' | 'raisedAt' | 'mustHaves' | 'support' | 'outcome'>;

/** The ranking of a round: as it is, as it was fixed, and as it would be with other weights. */
@Injectable()
export class Rankings {
  constructor(
    private readonly door: RoundDoor,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly supporters: SupportsRepository,
    private readonly breakdowns: Breakdowns,
    private readonly accounts: Accounts,
  ) {}

  /** @throws Problem 404; 403 as long as scores are hidden; 400 for weights of criteria that were not scored. */
  async ranking(actor: Actor | null, roundId: string, tried: RankingQuery): Promise<RankingResponse> {
    const { round } = await this.door.getForRanking(actor, roundId);
    const weights = triedWeights(round, tried);
    const fixed = round.state === 'closed' ? await this.fixed(round.id) : null;
    if (fixed && weights === null) return this.named(fixed);
    const facts = fixed?.items ?? (await this.factsOf(round));
    return this.named(await this.rank(round, facts, weights));
  }

  /** The ranking with the round's own weights, with owners by id only. For those who fix it. */
  async rankingOf(round: RoundRecord): Promise<RankingResponse> {
    return this.rank(round, await this.factsOf(round), null);
  }

  private async fixed(roundId: string): Promise<RankingResponse> {
    return (await this.rounds.fixedResult(roundId)) as RankingResponse;
  }

  private async rank(
    round: RoundRecord,
    facts: readonly NeedFacts[],
    tried: readonly number[] | null,
  ): Promise<RankingResponse> {
    const criteria = criteriaOf(round.weights);
    const weights = tried ?? criteria.map((one) => round.weights[one]);
    const sum = weights.reduce((total, one) => total + one, 0);
    const needs = facts.map(({ need, raisedAt, support }) => ({
      needId: need.id,
      raisedAt,
      support: support.organisations,
    }));
    const standings = rankNeeds(needs, await this.sheets(round.id, criteria), criteria, weights);
    const byId = new Map(facts.map((one) => [one.need.id, one]));
    return {
      roundId: round.id,
      shares: criteria.map((criterion, at) => ({ criterion, percent: rounded(((weights[at] ?? 0) / sum) * 100) })),
      tried: tried !== null,
      closedAt: round.closedAt?.toISOString() ?? null,
      topCount: round.topCount,
      items: standings.flatMap(({ needId, ...standing }) => {
        const found = byId.get(needId);
        if (!found) return [];
        const { need, raisedAt, mustHaves, support, outcome } = found;
        const top = standing.rank !== null && standing.rank <= round.topCount;
        return {
          ...{ need, raisedAt, top, mustHaves, support, outcome },
          ...standing,
          criteria: [...standing.criteria],
          swings: [...standing.swings],
        };
      }),
    };
  }

  private async sheets(roundId: string, criteria: readonly Criterion[]): Promise<SeatScores[]> {
    const found = await this.scores.sheets(roundId, criteria);
    return found.flatMap(({ needId, scores }) => scores.map((one) => ({ needId, scores: one })));
  }

  private async factsOf(round: RoundRecord): Promise<NeedFacts[]> {
    const needs = await this.rounds.needsOf(round.id);
    const supporters = await this.supporters.supportersOf(needs.map(({ id }) => id));
    const groups = await this.breakdowns.groupsByOrganisation();
    const outcomes = new Map((await this.outcomes.list(round.id)).map((one) => [one.needId, one]));
    const ticks = Map.groupBy(await this.scores.ticks(round.id), ({ needId }) => needId);
    return needs.map(({ id, slug, title, state, raisedAt }) => {
      const outcome = outcomes.get(id);
      return {
        need: { id, slug, title, state },
        raisedAt: raisedAt.toISOString(),
        mustHaves: (ticks.get(id) ?? []).map(({ mustHave, seats }) => ({ mustHave, seats })),
        support: supportFigures(supporters.get(id) ?? [], groups),
        outcome: outcome ? unnamed(outcome) : null,
      };
    });
  }

  /** People are called what they are called now: what is fixed holds their ids only, so that erasing somebody reaches it. */
  private async named(ranking: RankingResponse): Promise<RankingResponse> {
    const ids = ranking.items.flatMap(({ outcome }) => outcome?.person?.id ?? []);
    if (ids.length === 0) return ranking;
    const people = await this.accounts.refsOf(ids);
    const items = ranking.items.map((item) => {
      const person = people.get(item.outcome?.person?.id ?? '');
      return person && item.outcome ? { ...item, outcome: { ...item.outcome, person } } : item;
    });
    return { ...ranking, items };
  }
}

function unnamed({ outcome, organisation, personId, followUpOn }: OutcomeRecord): OutcomeResponse {
  const person = personId === null ? null : { id: personId, name: '', workTitle: '' };
  return { outcome, organisation, person, followUpOn };
}

/** The weights to try, by the criteria of the round; null when none are named. */
function triedWeights(round: RoundRecord, tried: RankingQuery): number[] | null {
  const named = CRITERIA.filter((one) => tried[one] !== undefined);
  if (named.length === 0) return null;
  const criteria = criteriaOf(round.weights);
  const foreign = named.filter((one) => !criteria.includes(one) && (tried[one] ?? 0) > 0);
  if (foreign.length > 0)
    throw invalid(foreign.map((path) => ({ path, code: 'notInRound', message: 'was not scored in this round' })));
  const weights = criteria.map((one) => tried[one] ?? 0);
  if (weights.every((one) => one === 0))
    throw invalid([
      { path: criteria[0] ?? 'urgency', code: 'allZero', message: 'at least one criterion must weigh something' },
    ]);
  return weights;
}
