import type { VisibilityKey } from '#platform/access';
import { Injectable } from '@nestjs/common';
import type { EvidenceGrade } from '#contracts';
import { Database } from '#platform/database';
import { matching, type UseCaseFilter } from '../use-case-filter.sql.js';
import { UNIT_OF_SPELLING } from './units.js';

/** Effects of one unit: all of them when `evidence` is null, else those that are known so well. */
export interface UnitRow {
  /** In small letters, one for all its spellings. */
  key: string;
  /** As most write it. */
  unit: string;
  evidence: EvidenceGrade | null;
  effects: number;
  measures: number;
  cases: number;
  /** How many have a value before and one after; only these are in the sums. */
  compared: number;
  baseline: number | null;
  value: number | null;
}

export interface CostRow {
  cases: number;
  sum: number | null;
}

export interface TotalsRow {
  cases: number;
  casesWithEffects: number;
  casesMeasured: number;
  once: CostRow;
  yearly: CostRow;
  hours: CostRow;
  units: UnitRow[];
}

const cost = (field: string): string =>
  `(SELECT json_build_object('cases', count(*), 'sum', sum((m.details->>'${field}')::numeric)) FROM matched m WHERE m.details->>'${field}' IS NOT NULL)`;

/** Adds up what the cases of a filter tell of effects and costs. */
@Injectable()
export class EffectTotalsRepository {
  constructor(private readonly db: Database) {}

  /** In one statement, so that all figures are of the same moment. */
  async totals(filter: UseCaseFilter, keys: readonly VisibilityKey[]): Promise<TotalsRow> {
    const { where, parameters } = matching(filter, keys, [JSON.stringify(UNIT_OF_SPELLING)]);
    const [row] = await this.db.query<{ totals: TotalsRow }>(
      `WITH matched AS MATERIALIZED (SELECT u.id, u.effect_count, u.measured_effect_count, u.details FROM use_cases u WHERE ${where}),
       written AS (
         SELECT e.*, btrim(regexp_replace(e.unit, '\\s+', ' ', 'g')) AS spelt FROM use_case_effects e JOIN matched m ON m.id = e.use_case_id
       ),
       told AS (
         SELECT w.*, coalesce($1::jsonb->>lower(w.spelt), lower(w.spelt)) AS key, w.baseline IS NOT NULL AND w.value IS NOT NULL AS compared FROM written w
       ),
       units AS (
         SELECT t.key, CASE WHEN $1::jsonb ? lower(mode() WITHIN GROUP (ORDER BY t.spelt)) THEN t.key ELSE mode() WITHIN GROUP (ORDER BY t.spelt) END AS unit,
           t.evidence, count(*) AS effects, count(DISTINCT lower(btrim(t.measure))) AS measures, count(DISTINCT t.use_case_id) AS cases,
           count(*) FILTER (WHERE t.compared) AS compared,
           sum(t.baseline::numeric) FILTER (WHERE t.compared) AS baseline, sum(t.value::numeric) FILTER (WHERE t.compared) AS value
         FROM told t GROUP BY GROUPING SETS ((t.key), (t.key, t.evidence))
       )
       SELECT json_build_object(
         'cases', (SELECT count(*) FROM matched),
         'casesWithEffects', (SELECT count(*) FROM matched WHERE effect_count > 0),
         'casesMeasured', (SELECT count(*) FROM matched WHERE measured_effect_count > 0),
         'once', ${cost('costOnce')}, 'yearly', ${cost('costYearly')}, 'hours', ${cost('costHours')},
         'units', (SELECT coalesce(json_agg(row_to_json(n) ORDER BY n.effects DESC, n.key), '[]') FROM units n)
       ) AS totals`,
      parameters,
    );
    if (!row) throw new Error('the totals gave no row');
    return row.totals;
  }
}
