import { Injectable } from '@nestjs/common';
import type { AdoptionStep } from '#contracts';
import { type OrganisationRef, organisationRefJson } from '#features/organisations';
import { askerKeys, type Actor } from '#platform/access';
import { Database, isoTime } from '#platform/database';
import { SHOWN_STEPS } from './adoptions/adoptions.policy.js';
import { visibleTo } from './use-case-filter.sql.js';

/** What happened in the register that an organisation had part in. */
export type UseCaseEventKind = 'published' | 'took_up' | 'taken_up_by';

/** One such event. */
export interface UseCaseEvent {
  /** Tells events of the same moment apart. */
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly kind: UseCaseEventKind;
  readonly useCase: { readonly slug: string; readonly title: string };
  /** Who took the organisation's case up. */
  readonly organisation: OrganisationRef | null;
  /** How far who took a case up has come. */
  readonly step: AdoptionStep | null;
}

/** Where a list of events goes on: after this one, back in time. */
export type EventPosition = readonly [at: string, key: string];

const USE_CASE = `json_build_object('slug', u.slug, 'title', u.title) AS "useCase"`;
const SHOWN = SHOWN_STEPS.map((step) => `'${step}'`).join(', ');
const VISIBLE = visibleTo('$2::text[]');

/** What an organisation has done in the register and what came of it, as far as the asker may see the cases. */
@Injectable()
export class UseCaseEvents {
  constructor(private readonly db: Database) {}

  /** Newest first. Interest that has led to nothing yet is for the owners of a case, and so not among them. */
  listOf(
    actor: Actor | null,
    organisationId: string,
    before: EventPosition | null,
    limit: number,
  ): Promise<UseCaseEvent[]> {
    const from = before ? 'WHERE (e.at, e.key COLLATE "C") < ($4, $5)' : '';
    return this.db.query<UseCaseEvent>(
      `SELECT e.* FROM (
         SELECT 'published-' || u.id AS key, ${isoTime('u.published_at')} AS at, 'published' AS kind, ${USE_CASE}, NULL::json AS organisation, NULL AS step
           FROM use_case_owners w JOIN use_cases u ON u.id = w.use_case_id
          WHERE w.organisation_id = $1 AND u.published_at IS NOT NULL AND ${VISIBLE}
         UNION ALL
         SELECT 'took-up-' || a.id, ${isoTime('a.since')}, 'took_up', ${USE_CASE}, NULL, a.step
           FROM use_case_adoptions a JOIN use_cases u ON u.id = a.use_case_id
          WHERE a.organisation_id = $1 AND a.step IN (${SHOWN}) AND ${VISIBLE}
         UNION ALL
         SELECT 'taken-up-' || a.id, ${isoTime('a.since')}, 'taken_up_by', ${USE_CASE},
                ${organisationRefJson()}, a.step
           FROM use_case_owners w JOIN use_cases u ON u.id = w.use_case_id JOIN use_case_adoptions a ON a.use_case_id = u.id
           JOIN organisations o ON o.id = a.organisation_id
          WHERE w.organisation_id = $1 AND a.step IN (${SHOWN}) AND ${VISIBLE}
       ) e ${from} ORDER BY e.at DESC, e.key COLLATE "C" DESC LIMIT $3`,
      [organisationId, askerKeys(actor), limit, ...(before ?? [])],
    );
  }
}
