import { Injectable } from '@nestjs/common';
import type { Criterion, MustHave, SeatRole, Weights } from '#contracts';
import { newId, Transactional } from '#platform/database';
import { NeedDoor } from '../needs/index.js';
import { CouncilTerms } from '../seats/index.js';
import { recordOf } from './export/round-record.js';
import { RoundRecords } from './export/round-records.js';
import { OutcomesRepository } from './outcomes.repository.js';
import { Rankings } from './ranking/rankings.service.js';
import { RoundsRepository } from './rounds.repository.js';
import { ScoresRepository } from './scoring/scores.repository.js';

/** What a seat gives a need in a round that is brought in. */
export interface BroughtSheet {
  readonly organisationId: string;
  /** Slug of the need. */
  readonly need: string;
  readonly scores: readonly { readonly criterion: Criterion; readonly score: number; readonly reason: string }[];
  readonly mustHaves: readonly MustHave[];
  readonly asRole: SeatRole;
}

/** A round that comes with all that was done in it from elsewhere, such as the demo's content. */
export interface BroughtRound {
  readonly title: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** When its result was fixed; null for one that is still open. */
  readonly closedAt: Date | null;
  readonly weights: Weights;
  readonly topCount: number;
  readonly createdBy: string;
  /** Slugs of its needs. */
  readonly needs: readonly string[];
  readonly sheets: readonly BroughtSheet[];
  readonly outcomes: readonly {
    readonly need: string;
    readonly outcome: string;
    readonly ownerOrganisationId: string;
    readonly followUpOn: string;
  }[];
}

/** Brings rounds in as they are; tells nobody. */
@Injectable()
export class BroughtRounds {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly rankings: Rankings,
    private readonly records: RoundRecords,
    private readonly terms: CouncilTerms,
    private readonly needs: NeedDoor,
  ) {}

  /** Adds an example to the present term, unless that has a round of the same name. */
  @Transactional()
  async bringInExample(brought: BroughtRound): Promise<void> {
    const { title, opensAt, closesAt, closedAt, weights, topCount, createdBy } = brought;
    const termId = (await this.terms.current())?.id;
    if (termId === undefined || (await this.rounds.hasTitle(termId, title))) return;
    const found = await this.needs.getAllNamed('needs', brought.needs);
    const needIds = new Map(found.map(({ slug, id }) => [slug, id]));
    const needId = (slug: string): string => needIds.get(slug) ?? slug;
    const id = newId();
    const stored = { id, termId, title, opensAt, closesAt, weights, topCount, createdBy, isDemo: true };
    await this.rounds.insert(stored, [...needIds.values()]);
    await this.rounds.setTold(id, 'open');
    const seats = new Map((await this.terms.seatsOf(termId)).map((seat) => [seat.organisation.id, seat]));
    for (const { organisationId, need, scores, mustHaves, asRole } of brought.sheets) {
      const seat = seats.get(organisationId);
      const person = seat?.[asRole];
      if (!seat || !person?.id)
        throw new Error(`a round is brought in with scores of a seat that nobody sits on as ${asRole}`);
      const writer = { roundId: id, seatId: seat.id, byId: person.id, asRole };
      await this.scores.put(writer, needId(need), scores);
      await this.scores.tick(writer, needId(need), mustHaves);
    }
    for (const { need, ...outcome } of brought.outcomes)
      await this.outcomes.put({ ...outcome, needId: needId(need), roundId: id, ownerUserId: null, byId: createdBy });
    if (closedAt) await this.fix(id, closedAt);
  }

  private async fix(id: string, closedAt: Date): Promise<void> {
    const round = await this.rounds.find(id);
    if (!round) throw new Error('a round that was brought in is gone');
    const ranking = { ...(await this.rankings.rankingOf(round)), closedAt: closedAt.toISOString() };
    const { record, recordHash } = recordOf(await this.records.inputs({ ...round, closedAt }, ranking));
    await this.rounds.close(id, { closedAt, result: ranking, record, recordHash });
  }
}
