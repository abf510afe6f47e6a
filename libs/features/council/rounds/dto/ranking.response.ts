import { ApiProperty } from '@nestjs/swagger';
import {
  CRITERIA,
  MUST_HAVES,
  SIZE_GROUPS,
  SKR_GROUPS,
  type Criterion,
  type MustHave,
  type SizeGroup,
  type SkrGroup,
} from '#contracts';
import { PersonRef } from '#features/belonging';
import { OrganisationRef } from '#features/organisations';
import { NeedRef } from '../../needs/index.js';
import type { Spread, Swing } from '../ranking/ranking.js';

/** How much the seats that count agree. */
export class SpreadResponse implements Spread {
  mean: number;
  /** Standard deviation of all that count. */
  deviation: number;
  min: number;
  max: number;
}

/** The same by one criterion. */
export class CriterionSpread extends SpreadResponse {
  @ApiProperty({ enum: CRITERIA })
  criterion: Criterion;
}

/** The rank when one weight is halved, and when it is raised by half. */
export class SwingResponse implements Swing {
  @ApiProperty({ enum: CRITERIA })
  criterion: Criterion;
  lowered: number;
  raised: number;
}

/** How many seats say that a must-have holds. */
export class MustHaveCount {
  @ApiProperty({ enum: MUST_HAVES })
  mustHave: MustHave;
  seats: number;
}

/** How many supporting municipalities of a size. */
export class SupportOfSize {
  @ApiProperty({ enum: SIZE_GROUPS })
  code: SizeGroup;
  count: number;
}

/** How many supporting municipalities of an SKR group. */
export class SupportOfSkrGroup {
  @ApiProperty({ enum: SKR_GROUPS })
  code: SkrGroup;
  count: number;
}

/** Who stands behind a need, in numbers; groups without any are left out. */
export class SupportFigures {
  organisations: number;
  municipalities: number;
  sizes: SupportOfSize[];
  skrGroups: SupportOfSkrGroup[];
}

/** What the round leads to for a need. */
export class OutcomeResponse {
  outcome: string;
  /** Who sees to it: an organisation or a person. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
  @ApiProperty({ type: PersonRef, nullable: true })
  person: PersonRef | null;
  followUpOn: string;
}

/** A need in the ranking. */
export class RankedNeed {
  @ApiProperty({ type: NeedRef })
  need: NeedRef;
  raisedAt: string;
  /** Null when no seat has scored it by every criterion; then it stands last. */
  rank: number | null;
  /** Whether it is one of the round's top needs. */
  top: boolean;
  /** How many seats count. */
  seats: number;
  /** How many seats began and left something out; they do not count. */
  incomplete: number;
  @ApiProperty({ type: SpreadResponse, nullable: true })
  result: SpreadResponse | null;
  criteria: CriterionSpread[];
  /** Whether the seats disagree: the standard deviation of what they give is 0.75 or more. */
  disagreement: boolean;
  /** Best and worst rank when each weight is halved and raised by half. */
  bestRank: number | null;
  worstRank: number | null;
  swings: SwingResponse[];
  mustHaves: MustHaveCount[];
  @ApiProperty({ type: SupportFigures })
  support: SupportFigures;
  @ApiProperty({ type: OutcomeResponse, nullable: true })
  outcome: OutcomeResponse | null;
}

/** A share of a criterion, in per cent. */
export class ShareOfCriterion {
  @ApiProperty({ enum: CRITERIA })
  criterion: Criterion;
  percent: number;
}

/** The ranking of a round. */
export class RankingResponse {
  roundId: string;
  /** What the criteria weigh in this ranking. */
  shares: ShareOfCriterion[];
  /** Whether other weights than the round's were tried; nothing of it is kept. */
  tried: boolean;
  /** When it was fixed; null as long as the round is not closed. */
  closedAt: string | null;
  topCount: number;
  items: RankedNeed[];
}
