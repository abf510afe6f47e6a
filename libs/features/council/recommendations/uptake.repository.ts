import { Injectable } from '@nestjs/common';
import type { UptakeStatus } from '#contracts';
import { organisationRefJson } from '#features/organisations';
import { Database, isoTime } from '#platform/database';
import { RecommendationUptake } from './recommendation-uptake.entity.js';
import type { UptakeAnswer } from './recommendations.response.js';

/** An answer, and to which recommendation. */
export interface UptakeRow extends UptakeAnswer {
  readonly recommendationId: string;
}

/** An answer with what a table of them tells of its organisation. */
export interface ExportedUptake extends UptakeAnswer {
  readonly skrGroup: string | null;
  readonly population: number | null;
  readonly countyName: string | null;
}

/** Where a page begins: after the organisation with this name and id. */
export type UptakePosition = readonly [name: string, id: string];

const ANSWER = `a.recommendation_id AS "recommendationId", ${organisationRefJson()} AS organisation, a.status, a.note, ${isoTime('a.since')} AS since`;
const TABLES = 'council_recommendation_uptake a JOIN organisations o ON o.id = a.organisation_id';
const NAME = 'o.name COLLATE "sv-x-icu"';

/** How it goes with recommendations, as it is stored. */
@Injectable()
export class UptakeRepository {
  constructor(private readonly db: Database) {}

  /** The organisation's answer from now on; two people who answer at once leave one answer. Its date stays when only the note is new. */
  async put(answer: Omit<RecommendationUptake, 'since'>): Promise<void> {
    await this.db.query(
      `INSERT INTO council_recommendation_uptake AS u (recommendation_id, organisation_id, status, note, answered_by)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (recommendation_id, organisation_id) DO UPDATE SET status = excluded.status, note = excluded.note,
         answered_by = excluded.answered_by, since = CASE WHEN u.status = excluded.status THEN u.since ELSE now() END`,
      [answer.recommendationId, answer.organisationId, answer.status, answer.note, answer.answeredBy],
    );
  }

  /** @returns false when there was none. */
  async remove(recommendationId: string, organisationId: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(RecommendationUptake, { recommendationId, organisationId });
    return (affected ?? 0) > 0;
  }

  /** Answers of these organisations to these recommendations. */
  async of(recommendationIds: readonly string[], organisationIds: readonly string[]): Promise<UptakeRow[]> {
    if (recommendationIds.length === 0 || organisationIds.length === 0) return [];
    return this.db.query<UptakeRow>(
      `SELECT ${ANSWER} FROM ${TABLES} WHERE a.recommendation_id = ANY($1::uuid[]) AND a.organisation_id = ANY($2::uuid[])`,
      [recommendationIds, organisationIds],
    );
  }

  /** How many have said what, of each recommendation and status that somebody has said something of. */
  async count(
    recommendationIds: readonly string[],
  ): Promise<{ recommendationId: string; status: UptakeStatus; n: number }[]> {
    return this.db.query(
      `SELECT recommendation_id AS "recommendationId", status, count(*)::int AS n FROM council_recommendation_uptake
       WHERE recommendation_id = ANY($1::uuid[]) GROUP BY 1, 2`,
      [recommendationIds],
    );
  }

  /** Who has said what, of all. */
  whoSaid(recommendationId: string): Promise<{ organisationId: string; status: UptakeStatus }[]> {
    return this.db.manager.find(RecommendationUptake, {
      where: { recommendationId },
      select: { organisationId: true, status: true },
    });
  }

  /** By name, one more than asked for. */
  list(
    recommendationId: string,
    statuses: readonly UptakeStatus[] | null,
    after: UptakePosition | null,
    limit: number,
  ): Promise<UptakeRow[]> {
    return this.db.query<UptakeRow>(
      `SELECT ${ANSWER} FROM ${TABLES} WHERE a.recommendation_id = $1 AND ($2::text[] IS NULL OR a.status = ANY($2))
         AND ($3::text IS NULL OR (${NAME}, o.id) > ($3::text COLLATE "sv-x-icu", $4::uuid))
       ORDER BY ${NAME}, o.id LIMIT ${limit + 1}`,
      [recommendationId, statuses, after?.[0] ?? null, after?.[1] ?? null],
    );
  }

  /** Every answer to a recommendation, by name. */
  listAll(recommendationId: string): Promise<ExportedUptake[]> {
    return this.db.query<ExportedUptake>(
      `SELECT ${ANSWER}, m.skr_group AS "skrGroup", m.population, c.name AS "countyName" FROM ${TABLES}
       LEFT JOIN municipalities m ON m.code = o.municipality_code AND o.type = 'municipality'
       LEFT JOIN counties c ON c.code = o.county_code
       WHERE a.recommendation_id = $1 ORDER BY ${NAME}, o.id`,
      [recommendationId],
    );
  }
}
