import { ApiProperty } from '@nestjs/swagger';
import { CRITERIA, ROUND_STATES, criteriaOf, type Criterion, type RoundState } from '#contracts';
import { NeedRef } from '../../needs/index.js';
import type { RoundRights } from '../rounds.policy.js';
import type { RoundRecord } from '../rounds.repository.js';
import { WeightsDto } from './write-round.dto.js';

/** The term whose seats score. */
export class RoundTerm {
  id: string;
  name: string;
}

/** What the asker may do with a round. */
export class RoundAbilities implements RoundRights {
  canEdit: boolean;
  canDelete: boolean;
  canOpen: boolean;
  canEndScoring: boolean;
  canWriteOutcomes: boolean;
  canClose: boolean;
  canScore: boolean;
  /** Whether the asker sits on a seat whose sheet they may read. */
  canSeeSheet: boolean;
  canSeeRanking: boolean;
}

/** A round as lists show it. */
export class RoundSummary {
  id: string;
  title: string;
  @ApiProperty({ enum: ROUND_STATES })
  state: RoundState;
  @ApiProperty({ type: RoundTerm })
  term: RoundTerm;
  /** Null for a draft that somebody opens by hand. */
  opensAt: string | null;
  closesAt: string;
  /** When scoring was ended before its time. */
  endedAt: string | null;
  closedAt: string | null;
  needCount: number;
  topCount: number;
  /** Example content of a demo installation. */
  isDemo: boolean;

  static of(round: RoundRecord): RoundSummary {
    const { id, title, state, termId, termName, opensAt, closesAt, endedAt, closedAt, needCount, topCount, isDemo } =
      round;
    return {
      ...{ id, title, state, needCount, topCount, isDemo },
      term: { id: termId, name: termName },
      opensAt: opensAt?.toISOString() ?? null,
      closesAt: closesAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      closedAt: closedAt?.toISOString() ?? null,
    };
  }
}

/** A round, as its own page shows it. */
export class RoundResponse extends RoundSummary {
  @ApiProperty({ type: WeightsDto })
  weights: WeightsDto;
  /** Those that weigh something. */
  @ApiProperty({ enum: CRITERIA, isArray: true })
  criteria: Criterion[];
  /** In the order in which they were raised. */
  needs: NeedRef[];
  /** SHA-256 of the JSON export, once it is closed. */
  recordHash: string | null;
  /** The time of the server, to count down by. */
  now: string;
  version: number;
  abilities: RoundAbilities;

  static full(round: RoundRecord, needs: readonly NeedRef[], abilities: RoundRights): RoundResponse {
    return {
      ...RoundSummary.of(round),
      weights: round.weights,
      criteria: criteriaOf(round.weights),
      needs: needs.map(({ id, slug, title, state }) => ({ id, slug, title, state })),
      recordHash: round.recordHash,
      now: round.now.toISOString(),
      version: round.version,
      abilities,
    };
  }
}

/** One page of rounds. */
export class RoundList {
  items: RoundSummary[];
  nextCursor: string | null;
  /** Whether the asker may plan rounds. */
  canCreate: boolean;
}
