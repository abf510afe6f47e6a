import { ApiProperty } from '@nestjs/swagger';
import {
  CRITERIA,
  MUST_HAVES,
  ROUND_STATES,
  SEAT_ROLES,
  type Criterion,
  type MustHave,
  type RoundState,
  type SeatRole,
} from '#contracts';
import { OrganisationRef } from '#features/organisations';
import { NeedRef } from '../../needs/index.js';

/** A score of one's own seat. */
export class OwnScore {
  @ApiProperty({ enum: CRITERIA })
  criterion: Criterion;
  score: number;
  reason: string;
  /** As whom it was given: what the holder gives, a deputy does not change. */
  @ApiProperty({ enum: SEAT_ROLES })
  asRole: SeatRole;
  at: string;
}

/** The must-haves that one's own seat has ticked. */
export class OwnMustHaves {
  @ApiProperty({ enum: MUST_HAVES, isArray: true })
  ticked: MustHave[];
  @ApiProperty({ enum: SEAT_ROLES })
  asRole: SeatRole;
  at: string;
}

/** A need on the sheet of one's own seat. */
export class SheetNeed {
  @ApiProperty({ type: NeedRef })
  need: NeedRef;
  scores: OwnScore[];
  /** Null as long as nobody of the seat has said anything about them. */
  @ApiProperty({ type: OwnMustHaves, nullable: true })
  mustHaves: OwnMustHaves | null;
  /** Whether it is scored by every criterion. */
  complete: boolean;
}

/** The sheet of one's own seat. */
export class SheetResponse {
  roundId: string;
  @ApiProperty({ enum: ROUND_STATES })
  state: RoundState;
  seatId: string;
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  /** As whom the asker scores. */
  @ApiProperty({ enum: SEAT_ROLES })
  role: SeatRole;
  canScore: boolean;
  @ApiProperty({ enum: CRITERIA, isArray: true })
  criteria: Criterion[];
  needs: SheetNeed[];
  /** How many needs are not scored by every criterion. */
  remaining: number;
}

/** What was saved of a need, and how many needs remain. */
export class SavedScores {
  roundId: string;
  @ApiProperty({ type: SheetNeed })
  item: SheetNeed;
  remaining: number;
}

/** How far a seat is. What it gives is not told. */
export class SeatProgressItem {
  seatId: string;
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  /** Whether it has scored every need. */
  done: boolean;
  /** Whether nobody sits on it: then it is not waited for. */
  vacant: boolean;
}

/** How far the scoring is, in numbers. */
export class RoundProgress {
  needs: number;
  /** Seats on which somebody sits. */
  seats: number;
  /** How many of them have scored every need. */
  done: number;
  /** How many have begun and have needs left. */
  started: number;
  items: SeatProgressItem[];
}
