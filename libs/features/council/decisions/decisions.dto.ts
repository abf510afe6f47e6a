import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import {
  COUNCIL_LIMITS as LENGTHS,
  DECISION_EXPORT_FORMATS,
  DECISION_LIMITS as LIMITS,
  DECISION_METHODS,
  DECISION_STATES,
  FOLLOW_UP_ANSWERS,
  VOTE_CHOICES,
  type DecisionExportFormat,
  type DecisionMethod,
  type DecisionState,
  type FollowUpAnswer,
  type VoteChoice,
} from '#contracts';
import { EmptyIsNull, IfPresent, IsDay, IsInstant, PageQuery, Repeatable, Trim, UniqueTexts } from '#platform/http';

/** A draft. */
export class CreateDecisionDto {
  @Trim()
  @IsString()
  @MinLength(LENGTHS.titleMin)
  @MaxLength(LENGTHS.titleMax)
  title: string;

  /** What is decided on, as plain text. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LENGTHS.textMax)
  proposal: string;

  @IsIn(DECISION_METHODS)
  method: DecisionMethod;

  /** Slug or id of the working group whose members decide; absent: the seats of the present term. */
  @Trim()
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  hub?: string;

  /** Slugs or ids of the needs that it is about. */
  @IfPresent()
  @UniqueTexts()
  @IsArray()
  @ArrayMaxSize(LIMITS.needsMax)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  needs?: string[];

  /** When voting is planned to end. */
  @EmptyIsNull()
  @IsOptional()
  @IsInstant()
  closesAt?: string | null;

  /** The withdrawn decision that it takes the place of. */
  @IfPresent()
  @IsUUID()
  replaces?: string;
}

/** What changes of a draft; what is absent stays. */
export class UpdateDecisionDto {
  @IfPresent()
  @Trim()
  @IsString()
  @MinLength(LENGTHS.titleMin)
  @MaxLength(LENGTHS.titleMax)
  title?: string;

  @IfPresent()
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LENGTHS.textMax)
  proposal?: string;

  @IfPresent()
  @IsIn(DECISION_METHODS)
  method?: DecisionMethod;

  @IfPresent()
  @UniqueTexts()
  @IsArray()
  @ArrayMaxSize(LIMITS.needsMax)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  needs?: string[];

  @EmptyIsNull()
  @IsOptional()
  @IsInstant()
  closesAt?: string | null;
}

/** Voting begins. */
export class OpenDecisionDto {
  /** When it ends; absent: as the draft has it. */
  @IfPresent()
  @IsInstant()
  closesAt?: string;
}

/** Taking it back. */
export class WithdrawDecisionDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LENGTHS.reasonMax)
  reason: string;
}

/** Settling it: one of the two owners, and the day to look at it again. The outcome itself is reckoned. */
export class CloseDecisionDto {
  /** What the secretariat says of the outcome, as plain text. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LENGTHS.textMax)
  outcomeText: string;

  /** Slug or id of the organisation that sees to it. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  ownerOrganisation?: string | null;

  /** Id of the person who sees to it. */
  @EmptyIsNull()
  @IsOptional()
  @IsUUID()
  ownerPerson?: string | null;

  /** When to look at it again, as `2027-05-31`. */
  @IsDay()
  followUpOn: string;
}

/** A vote. */
export class CastVoteDto {
  @IsIn(VOTE_CHOICES)
  choice: VoteChoice;

  /** Why, as plain text; needed for `disagree` and `block`. */
  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LENGTHS.reasonMax)
  reason?: string;
}

/** What became of the decision. */
export class AnswerFollowUpDto {
  @IsIn(FOLLOW_UP_ANSWERS)
  answer: FollowUpAnswer;

  /** In plain text; needed for `dropped`. */
  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LENGTHS.reasonMax)
  note?: string;

  /** When to look again, for `goes_on`, as `2027-05-31`. */
  @EmptyIsNull()
  @IsOptional()
  @IsDay()
  nextOn?: string | null;
}

/** Which decisions to list. All filters must hold. */
export class FindDecisionsQuery extends PageQuery {
  @Repeatable()
  @IsOptional()
  @IsIn(DECISION_STATES, { each: true })
  state?: DecisionState[];

  /** Slug or id of a need. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  need?: string;

  /** Slug or id of a working group. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  hub?: string;

  /** Id of a term. */
  @IsOptional()
  @IsUUID()
  term?: string;

  /** Words that must all be in the title or the proposal. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.queryMax)
  q?: string;
}

/** As what to export them. */
export class ExportDecisionsQuery {
  @IsIn(DECISION_EXPORT_FORMATS)
  format: DecisionExportFormat;
}
