import { csvRow, harmlessCell } from '#platform/text';
import type { RoundRecordContent } from './round-record.js';

/** Columns of the CSV export, in their order. */
export const ROUND_COLUMNS = [
  'kind',
  'need',
  'title',
  'raisedAt',
  'support',
  'rank',
  'result',
  'seat',
  'role',
  'criterion',
  'weight',
  'score',
  'mustHave',
  'reason',
] as const;

type Cells = Partial<Record<(typeof ROUND_COLUMNS)[number], string | number | null>>;

/** The record as one table: a row for each need, each score and each must-have that a seat ticked. */
export function recordCsv({ needs, ranking, scores, mustHaves, weights }: RoundRecordContent): string {
  const ranked = new Map(ranking.map((one) => [one.need, one]));
  const weight = new Map(weights.map((one) => [one.criterion, one.weight]));
  const rows: Cells[] = [
    ...needs.map(({ need, title, raisedAt, support }) => {
      const { rank = null, result = null } = ranked.get(need) ?? {};
      return {
        kind: 'need',
        need,
        title,
        raisedAt,
        support: support.organisations,
        rank,
        result: result?.mean ?? null,
      };
    }),
    ...scores.map(({ need, seat, criterion, score, reason, role }) => ({
      ...{ kind: 'score', need, seat, role, criterion, weight: weight.get(criterion) ?? 0, score, reason },
    })),
    ...mustHaves.flatMap(({ need, seat, role, ticked }) =>
      ticked.map((mustHave) => ({ kind: 'mustHave', need, seat, role, mustHave })),
    ),
  ];
  return [csvRow(ROUND_COLUMNS), ...rows.map(csvCells)].join('');
}

function csvCells(row: Cells): string {
  return csvRow(
    ROUND_COLUMNS.map((column) => {
      const value = row[column];
      return typeof value === 'string' ? harmlessCell(value) : String(value ?? '');
    }),
  );
}
