import { ApiProperty } from '@nestjs/swagger';
import {
  DECISION_METHODS,
  DECISION_OUTCOMES,
  DECISION_STATES,
  FOLLOW_UP_ANSWERS,
  SEAT_ROLES,
  VOTE_CHOICES,
  type DecisionMethod,
  type DecisionOutcome,
  type DecisionState,
  type FollowUpAnswer,
  type SeatRole,
  type VoteChoice,
} from '#contracts';
import { PersonRef } from '#features/belonging';
import { OrganisationRef } from '#features/organisations';
import { NeedRef } from '../needs/need-door.js';

/** How far the voting has come. */
export const VOTING_PHASES = ['not_begun', 'open', 'over', 'called_off'] as const;

/** The term whose seats decide. */
export class DecidingTerm {
  id: string;
  name: string;
}

/** The working group whose members decide. */
export class DecidingHub {
  id: string;
  slug: string;
  name: string;
}

/** A decision, as other things point at it. */
export class DecisionRef {
  id: string;
  title: string;
  @ApiProperty({ enum: DECISION_STATES })
  state: DecisionState;
  @ApiProperty({ enum: DECISION_OUTCOMES, nullable: true })
  outcome: DecisionOutcome | null;
}

/** A decision, in lists. */
export class DecisionSummary extends DecisionRef {
  @ApiProperty({ enum: DECISION_METHODS })
  method: DecisionMethod;
  /** Null for a decision of a working group. */
  @ApiProperty({ type: DecidingTerm, nullable: true })
  term: DecidingTerm | null;
  @ApiProperty({ type: DecidingHub, nullable: true })
  hub: DecidingHub | null;
  @ApiProperty({ enum: VOTING_PHASES })
  voting: (typeof VOTING_PHASES)[number];
  openedAt: string | null;
  /** When voting ends, or ended. */
  closesAt: string | null;
  closedAt: string | null;
  /** How many voices there are, and how many of them have voted; 0 before it is opened. */
  entitled: number;
  cast: number;
  /** How many must vote; null before it is opened. */
  quorum: number | null;
  /** Example content of a demo installation. */
  isDemo: boolean;
}

/** One page of decisions, newest first. */
export class DecisionList {
  @ApiProperty({ type: [DecisionSummary] })
  items: DecisionSummary[];
  nextCursor: string | null;
  total: number;
}

/** What the votes come to. */
export class Tally {
  agree: number;
  abstain: number;
  disagree: number;
  block: number;
  cast: number;
  entitled: number;
  quorum: number;
  quorumReached: boolean;
  /** As many for as against, where that decides. */
  tie: boolean;
  @ApiProperty({ enum: DECISION_OUTCOMES })
  outcome: DecisionOutcome;
}

/** A vote. */
export class VoteResponse {
  @ApiProperty({ enum: VOTE_CHOICES })
  choice: VoteChoice;
  reason: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  by: PersonRef | null;
  /** As whom of the seat; null for a member of a working group. */
  @ApiProperty({ enum: SEAT_ROLES, nullable: true })
  asRole: SeatRole | null;
  at: string;
}

/** One voice: a seat with who sits there, or a member of a working group. */
export class VoiceResponse {
  id: string;
  /** Whose seat it is. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
  @ApiProperty({ type: PersonRef, nullable: true })
  holder: PersonRef | null;
  @ApiProperty({ type: PersonRef, nullable: true })
  deputy: PersonRef | null;
  /** The member. */
  @ApiProperty({ type: PersonRef, nullable: true })
  member: PersonRef | null;
  hasVoted: boolean;
  /** Null as long as it is not shown to the asker. */
  @ApiProperty({ type: VoteResponse, nullable: true })
  vote: VoteResponse | null;
}

/** Who can vote, who has, and what they said as far as it is shown to the asker. */
export class VoiceList {
  @ApiProperty({ type: [VoiceResponse] })
  items: VoiceResponse[];
  /** Whether what they said is shown to the asker: to all when voting has ended, before that to those who have voted. */
  shown: boolean;
}

/** The voice that the asker speaks for. */
export class OwnVoice {
  id: string;
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
  @ApiProperty({ enum: SEAT_ROLES, nullable: true })
  asRole: SeatRole | null;
  /** How the voice has voted, also when the other of the two on the seat did. */
  @ApiProperty({ type: VoteResponse, nullable: true })
  vote: VoteResponse | null;
  /** What it voted before, oldest first. */
  @ApiProperty({ type: [VoteResponse] })
  before: VoteResponse[];
}

/** A day to look at the decision again, and what was answered. */
export class FollowUpResponse {
  id: string;
  /** The day, in Sweden. */
  dueOn: string;
  /** Whether the day has come and nobody has answered. */
  isDue: boolean;
  @ApiProperty({ enum: FOLLOW_UP_ANSWERS, nullable: true })
  answer: FollowUpAnswer | null;
  note: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  answeredBy: PersonRef | null;
  answeredAt: string | null;
}

/** Who sees to it that it is done: an organisation or a person. */
export class DecisionOwner {
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
  @ApiProperty({ type: PersonRef, nullable: true })
  person: PersonRef | null;
}

/** What the asker may do with a decision now. */
export class DecisionAbilities {
  canEdit: boolean;
  canOpen: boolean;
  canRemove: boolean;
  canWithdraw: boolean;
  /** Everybody has voted, so that nobody need wait. */
  canEndVoting: boolean;
  canClose: boolean;
  /** Make another from this one, which was withdrawn. */
  canReplace: boolean;
  canVote: boolean;
  canAnswerFollowUp: boolean;
}

/** A decision. */
export class DecisionResponse extends DecisionSummary {
  proposal: string;
  @ApiProperty({ type: [NeedRef] })
  needs: NeedRef[];
  /** What the votes come to; null as long as they are not shown to the asker. */
  @ApiProperty({ type: Tally, nullable: true })
  tally: Tally | null;
  outcomeText: string | null;
  /** Null until it is closed. */
  @ApiProperty({ type: DecisionOwner, nullable: true })
  owner: DecisionOwner | null;
  /** Oldest first. */
  @ApiProperty({ type: [FollowUpResponse] })
  followUps: FollowUpResponse[];
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  /** The withdrawn one that this was made from, and the one that was made from this. */
  @ApiProperty({ type: DecisionRef, nullable: true })
  replaces: DecisionRef | null;
  @ApiProperty({ type: DecisionRef, nullable: true })
  replacedBy: DecisionRef | null;
  /** Null for those who have no voice in it. */
  @ApiProperty({ type: OwnVoice, nullable: true })
  own: OwnVoice | null;
  version: number;
  createdAt: string;
  @ApiProperty({ type: DecisionAbilities })
  abilities: DecisionAbilities;
}

/** A decision that waits for the asker's vote. */
export class WaitingVote {
  decision: DecisionSummary;
  /** For whose seat; null in a working group. */
  @ApiProperty({ type: OrganisationRef, nullable: true })
  organisation: OrganisationRef | null;
  @ApiProperty({ enum: SEAT_ROLES, nullable: true })
  asRole: SeatRole | null;
}

/** Decisions that wait for the asker's vote, those that end first on top. */
export class WaitingVotes {
  @ApiProperty({ type: [WaitingVote] })
  items: WaitingVote[];
}
