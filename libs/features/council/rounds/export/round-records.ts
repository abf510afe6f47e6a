import { Injectable } from '@nestjs/common';
import { CouncilTerms } from '../../seats/index.js';
import type { Actor } from '#platform/access';
import type { RankingResponse } from '../dto/ranking.response.js';
import type { RoundExportFormat } from '../dto/rounds.query.js';
import { Rankings } from '../ranking/rankings.service.js';
import { RoundDoor } from '../round-door.js';
import { RoundsRepository, type RoundRecord } from '../rounds.repository.js';
import { ScoresRepository } from '../scoring/scores.repository.js';
import { recordCsv } from './round-csv.js';
import { recordOf, type RecordInputs, type RoundRecordContent } from './round-record.js';

/** A round as a file, for those who may see its ranking. */
@Injectable()
export class RoundRecords {
  constructor(
    private readonly door: RoundDoor,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly rankings: Rankings,
    private readonly terms: CouncilTerms,
  ) {}

  /**
   * Of a closed round what was fixed, letter by letter, so that the hash holds; of one that is being counted what would be fixed now.
   * @throws Problem 404; 403 as long as scores are hidden.
   */
  async exported(actor: Actor | null, roundId: string, format: RoundExportFormat): Promise<string> {
    const { round } = await this.door.getForRanking(actor, roundId);
    const fixed = round.state === 'closed' ? (await this.rounds.fixed(round.id))?.record : null;
    const record = fixed ?? recordOf(await this.inputs(round, await this.rankings.rankingOf(round))).record;
    return format === 'json' ? record : recordCsv(JSON.parse(record) as RoundRecordContent);
  }

  /** What a record is made of. */
  async inputs(round: RoundRecord, ranking: RankingResponse): Promise<RecordInputs> {
    const seats = await this.terms.seatsOf(round.termId);
    return {
      round,
      ranking,
      seats: seats.map(({ id, organisation: { slug, name } }) => ({ id, slug, name })),
      scores: await this.scores.allScores(round.id),
      ticks: await this.scores.allTicks(round.id),
    };
  }
}
