import { ApiProperty, OmitType } from '@nestjs/swagger';
import { EVIDENCE_GRADES, type EvidenceGrade } from '#contracts';
import { FilterUseCasesQuery } from '../../dto/list-use-cases.query.js';

/** Which cases to add up: the filters of the list. */
export class TotalsQuery extends OmitType(FilterUseCasesQuery, ['limit', 'cursor', 'lang'] as const) {}

/** Effects of one unit that are known equally well. */
export class EvidenceTotals {
  @ApiProperty({ enum: EVIDENCE_GRADES })
  evidence: EvidenceGrade;
  effects: number;
  cases: number;
  /** How many effects have a value before and one after; only these are in the sums. */
  compared: number;
  /** Null where values of the unit do not add up, or none can be compared. */
  sumBaseline: number | null;
  sumValue: number | null;
  /** Values after less values before. */
  sumChange: number | null;
}

/** Effects of one unit. Units are never converted into each other. */
export class UnitTotals {
  unit: string;
  /** Whether values of this unit add up to something: shares, grades and rates such as minutes per errand do not. */
  addsUp: boolean;
  effects: number;
  /** How many different things were looked at. */
  measures: number;
  cases: number;
  /** Sums of what was measured or independently evaluated. What is only expected or felt is in `byEvidence`, and never added to it. */
  sumBaseline: number | null;
  sumValue: number | null;
  sumChange: number | null;
  /** Weakest first. */
  byEvidence: EvidenceTotals[];
}

/** What cases say of one kind of cost. */
export class CostTotals {
  /** How many cases tell of it. */
  cases: number;
  sum: number;
}

/** What it took: kronor once, kronor a year, hours of work. */
export class CostsTotals {
  once: CostTotals;
  yearly: CostTotals;
  hours: CostTotals;
}

/** What the cases of a filter tell of effects and costs. */
export class UseCaseTotals {
  cases: number;
  casesWithEffects: number;
  /** How many have an effect that was measured or independently evaluated. */
  casesMeasured: number;
  /** Most told of first. */
  byUnit: UnitTotals[];
  costs: CostsTotals;
}
