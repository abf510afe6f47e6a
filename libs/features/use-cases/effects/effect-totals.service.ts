import { Injectable } from '@nestjs/common';
import { EVIDENCE_GRADES } from '#contracts';
import { askerKeys, type Actor } from '#platform/access';
import { UseCaseListing } from '../use-case-listing.service.js';
import { isMeasured } from '../use-case.record.js';
import type { CostTotals, EvidenceTotals, TotalsQuery, UnitTotals, UseCaseTotals } from './dto/totals.response.js';
import { EffectTotalsRepository, type CostRow, type UnitRow } from './effect-totals.repository.js';
import { addsUp } from './units.js';

/** Totals over a filtered list: how many have measured anything at all, and what that adds up to. */
@Injectable()
export class EffectTotals {
  constructor(
    private readonly listing: UseCaseListing,
    private readonly repository: EffectTotalsRepository,
  ) {}

  async totals(actor: Actor | null, query: TotalsQuery): Promise<UseCaseTotals> {
    const keys = askerKeys(actor);
    const { cases, casesWithEffects, casesMeasured, units, ...costs } = await this.repository.totals(
      await this.listing.filterFor(query, keys),
      keys,
    );
    return {
      cases,
      casesWithEffects,
      casesMeasured,
      byUnit: units.filter((row) => row.evidence === null).map((row) => unitTotals(row, units)),
      costs: { once: costTotals(costs.once), yearly: costTotals(costs.yearly), hours: costTotals(costs.hours) },
    };
  }
}

function unitTotals(all: UnitRow, rows: readonly UnitRow[]): UnitTotals {
  const summed = addsUp(all.key);
  const byEvidence = EVIDENCE_GRADES.flatMap((evidence): EvidenceTotals[] => {
    const row = rows.find((one) => one.key === all.key && one.evidence === evidence);
    if (!row) return [];
    const { effects, cases, compared } = row;
    return [{ evidence, effects, cases, compared, ...sums(summed ? [row] : []) }];
  });
  const known = rows.filter(
    ({ key, evidence }) => summed && key === all.key && evidence !== null && isMeasured({ evidence }),
  );
  const { unit, effects, measures, cases } = all;
  return { unit, addsUp: summed, effects, measures, cases, ...sums(known), byEvidence };
}

function sums(rows: readonly UnitRow[]): Pick<UnitTotals, 'sumBaseline' | 'sumValue' | 'sumChange'> {
  const compared = rows.filter((row) => row.compared > 0);
  if (compared.length === 0) return { sumBaseline: null, sumValue: null, sumChange: null };
  const sumBaseline = rounded(compared.reduce((sum, { baseline }) => sum + (baseline ?? 0), 0));
  const sumValue = rounded(compared.reduce((sum, { value }) => sum + (value ?? 0), 0));
  return { sumBaseline, sumValue, sumChange: rounded(sumValue - sumBaseline) };
}

/** Twelve digits: what binary fractions add behind them was never said. */
const rounded = (sum: number): number => Number(sum.toPrecision(12));

function costTotals({ cases, sum }: CostRow): CostTotals {
  return { cases, sum: sum ?? 0 };
}
