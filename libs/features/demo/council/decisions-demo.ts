import { Injectable } from '@nestjs/common';
import type { DecisionMethod, SeatRole, VoteChoice } from '#contracts';
import { BroughtDecisions } from '#features/council';
import { DemoCast } from '../demo-cast.js';
import { demoFile } from '../demo-file.js';

interface DemoDecision {
  title: string;
  proposal: string;
  method: DecisionMethod;
  /** Slugs of the demo's needs. */
  needs: string[];
  openedDaysAgo: number;
  votingDays: number;
  votes: { municipality: string; as: SeatRole; choice: VoteChoice; reason: string }[];
  closing: { closedDaysAgo: number; outcomeText: string; owner: string; followUpInDays: number } | null;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Decisions of the demo's council: one that was adopted, one that was not, and one that is voted on. */
@Injectable()
export class DecisionsDemo {
  constructor(
    private readonly decisions: BroughtDecisions,
    private readonly cast: DemoCast,
  ) {}

  async seed(): Promise<void> {
    const noon = new Date(new Date().setUTCHours(10, 0, 0, 0)).getTime();
    for (const { votes, closing, openedDaysAgo, votingDays, ...words } of demoFile<DemoDecision>('decisions')) {
      const openedAt = new Date(noon - openedDaysAgo * DAY);
      await this.decisions.bringInExample({
        ...words,
        createdBy: this.cast.secretary,
        openedAt,
        closesAt: new Date(openedAt.getTime() + votingDays * DAY),
        votes: votes.map(({ municipality, ...vote }, at) => ({
          ...vote,
          organisationId: this.cast.organisation(municipality),
          at: new Date(openedAt.getTime() + (5 + at * 7) * HOUR),
        })),
        closing: closing && {
          closedAt: new Date(noon - closing.closedDaysAgo * DAY),
          outcomeText: closing.outcomeText,
          ownerOrganisationId: this.cast.organisation(closing.owner),
          followUpOn: new Date(noon + closing.followUpInDays * DAY).toISOString().slice(0, 10),
        },
      });
    }
  }
}
