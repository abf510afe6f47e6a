import { Injectable } from '@nestjs/common';
import { criteriaOf, type MustHave, type Weights } from '#contracts';
import { BroughtRounds } from '#features/council';
import { DemoCast } from '../demo-cast.js';
import { demoFile } from '../demo-file.js';

/** Days from now, so that the demo never grows old. */
type DaysFromNow = number;

interface DemoRound {
  title: string;
  opens: DaysFromNow;
  closes: DaysFromNow;
  closed: DaysFromNow | null;
  topCount: number;
  weights: Weights;
  needs: string[];
  /** Points by the criteria in their order; the reason stands at the first. */
  sheets: { seat: string; need: string; points: number[]; reason: string; mustHaves: MustHave[] }[];
  outcomes: { need: string; outcome: string; owner: string; followUp: DaysFromNow }[];
}

const DAY = 86_400_000;

/** A round of the demo's council that is closed, and one that is open. */
@Injectable()
export class RoundsDemo {
  constructor(
    private readonly rounds: BroughtRounds,
    private readonly cast: DemoCast,
  ) {}

  async seed(): Promise<void> {
    const now = Date.now();
    const at = (days: DaysFromNow): Date => new Date(now + days * DAY);
    for (const { title, opens, closes, closed, topCount, weights, needs, sheets, outcomes } of demoFile<DemoRound>(
      'rounds',
    ))
      await this.rounds.bringInExample({
        ...{ title, topCount, weights, needs, createdBy: this.cast.secretary },
        opensAt: at(opens),
        closesAt: at(closes),
        closedAt: closed === null ? null : at(closed),
        sheets: sheets.map(({ seat, need, points, reason, mustHaves }) => ({
          ...{ organisationId: this.cast.organisation(seat), need, mustHaves, asRole: 'holder' as const },
          scores: criteriaOf(weights).flatMap((criterion, index) => {
            const score = points[index];
            return score === undefined ? [] : { criterion, score, reason: index === 0 ? reason : '' };
          }),
        })),
        outcomes: outcomes.map(({ need, outcome, owner, followUp }) => ({
          ...{ need, outcome, ownerOrganisationId: this.cast.organisation(owner) },
          followUpOn: at(followUp).toISOString().slice(0, 10),
        })),
      });
  }
}
