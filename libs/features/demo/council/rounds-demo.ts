import { Injectable } from '@nestjs/common';
import { criteriaOf, type MustHave, type Weights } from '#contracts';
import { BroughtRounds } from '#features/council';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
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

const SECRETARY = 'admin@torget.example';
const DAY = 86_400_000;

/** A round of the demo's council that is closed, and one that is open. */
@Injectable()
export class RoundsDemo {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly rounds: BroughtRounds,
    private readonly accounts: Accounts,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async seed(): Promise<void> {
    const now = Date.now();
    const at = (days: DaysFromNow): Date => new Date(now + days * DAY);
    const secretary = await this.accounts.findByEmail(SECRETARY);
    if (!secretary) throw new Error(`the demo's rounds name ${SECRETARY}, who is missing`);
    for (const { title, opens, closes, closed, topCount, weights, needs, sheets, outcomes } of demoFile<DemoRound>(
      'rounds',
    ))
      await this.rounds.bringInExample({
        ...{ title, topCount, weights, needs, createdBy: secretary.id },
        opensAt: at(opens),
        closesAt: at(closes),
        closedAt: closed === null ? null : at(closed),
        sheets: await Promise.all(
          sheets.map(async ({ seat, need, points, reason, mustHaves }) => ({
            ...{ organisationId: await this.organisation(seat), need, mustHaves, asRole: 'holder' as const },
            scores: criteriaOf(weights).flatMap((criterion, index) => {
              const score = points[index];
              return score === undefined ? [] : { criterion, score, reason: index === 0 ? reason : '' };
            }),
          })),
        ),
        outcomes: await Promise.all(
          outcomes.map(async ({ need, outcome, owner, followUp }) => ({
            ...{ need, outcome, ownerOrganisationId: await this.organisation(owner) },
            followUpOn: at(followUp).toISOString().slice(0, 10),
          })),
        ),
      });
  }

  /** Many sheets name the same few. */
  private async organisation(slug: string): Promise<string> {
    const known = this.known.get(slug) ?? (await this.organisations.resolve(slug))?.id;
    if (known === undefined) throw new Error(`the demo's rounds name ${slug}, which is missing`);
    this.known.set(slug, known);
    return known;
  }
}
