import { Injectable } from '@nestjs/common';
import { organisationRefJson, type OrganisationRef } from '#features/organisations';
import { Database } from '#platform/database';
import { RoundOutcome } from './entities/round-outcome.entity.js';

/** What a round leads to for a need. */
export interface OutcomeRecord {
  readonly needId: string;
  readonly outcome: string;
  readonly organisation: OrganisationRef | null;
  readonly personId: string | null;
  readonly followUpOn: string;
}

/** Outcomes as they are stored. */
@Injectable()
export class OutcomesRepository {
  constructor(private readonly db: Database) {}

  async put(outcome: Omit<RoundOutcome, 'at'>): Promise<void> {
    await this.db.manager.upsert(RoundOutcome, { ...outcome, at: () => 'now()' }, ['roundId', 'needId']);
  }

  list(roundId: string): Promise<OutcomeRecord[]> {
    return this.db.query<OutcomeRecord>(
      `SELECT c.need_id AS "needId", c.outcome, CASE WHEN o.id IS NOT NULL THEN ${organisationRefJson('o')} END AS organisation,
         c.owner_user_id AS "personId", c.follow_up_on::text AS "followUpOn"
       FROM council_round_outcomes c LEFT JOIN organisations o ON o.id = c.owner_organisation_id WHERE c.round_id = $1 ORDER BY c.need_id`,
      [roundId],
    );
  }
}
