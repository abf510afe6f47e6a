import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { SHOWN_STEPS } from './adoptions.policy.js';

/** How many cases of each other two organisations have taken up. */
interface Between {
  readonly theyAdopted: number;
  readonly youAdopted: number;
}

/** Reuse that has begun, of cases that everyone who has signed in may read. */
const COUNTED = `u.status = 'published' AND u.visibility IN ('public', 'members') AND a.step IN (${SHOWN_STEPS.map((step) => `'${step}'`).join(', ')})`;
const TABLES =
  'use_case_adoptions a JOIN use_cases u ON u.id = a.use_case_id JOIN use_case_owners w ON w.use_case_id = u.id';

/** Who has taken up cases of whom, counted. */
@Injectable()
export class AdoptionCounts {
  constructor(private readonly db: Database) {}

  /** Between one organisation and every other that there is something between, by the other's id. */
  async between(organisationId: string): Promise<Map<string, Between>> {
    const rows = await this.db.query<Between & { id: string }>(
      `SELECT e.id, sum(e.they)::int AS "theyAdopted", sum(e.you)::int AS "youAdopted" FROM (
         SELECT a.organisation_id AS id, count(*) AS they, 0 AS you FROM ${TABLES}
          WHERE w.organisation_id = $1 AND ${COUNTED} GROUP BY 1
         UNION ALL
         SELECT w.organisation_id, 0, count(*) FROM ${TABLES}
          WHERE a.organisation_id = $1 AND ${COUNTED} GROUP BY 1
       ) e GROUP BY e.id`,
      [organisationId],
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }
}
