import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import {
  CAPABILITY_KINDS,
  INTRODUCTION_BOXES,
  INTRODUCTION_LIMITS as LIMITS,
  INTRODUCTION_STATES,
  type CapabilityKind,
  type IntroductionBox,
  type IntroductionState,
} from '#contracts';
import { PersonRef } from '#features/belonging';
import { OrganisationRef } from '#features/organisations';
import { EmptyIsNull, PageQuery, Repeatable, Trim } from '#platform/http';

/** A request to meet. */
export class RequestIntroductionDto {
  /** Slug or id of one's organisation, for which one asks. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation: string;

  /** Who one is and what one would like to talk about. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.messageMax)
  message: string;
}

/** A no. */
export class DeclineIntroductionDto {
  /** What the other side is told; nobody is owed a reason. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  reason?: string | null;
}

/** Which introductions to list. */
export class ListIntroductionsQuery extends PageQuery {
  /** `received`: those that one's organisations were asked for; `sent`: those that they asked for; absent: both. */
  @IsOptional()
  @IsIn(INTRODUCTION_BOXES)
  box?: IntroductionBox;

  @Repeatable()
  @IsOptional()
  @IsIn(INTRODUCTION_STATES, { each: true })
  state?: IntroductionState[];
}

/** What it is about. */
export class IntroductionCapability {
  id: string;
  @ApiProperty({ enum: CAPABILITY_KINDS })
  kind: CapabilityKind;
  title: string;
}

/** What the asker may do with an introduction. */
export class IntroductionAbilities {
  /** Whether the asker may say yes or no. */
  canAnswer: boolean;
  canWithdraw: boolean;
}

/** Two organisations that may get to know each other; only they can see it. */
export class IntroductionResponse {
  id: string;
  @ApiProperty({ type: IntroductionCapability })
  capability: IntroductionCapability;
  /** Who asks. */
  @ApiProperty({ type: OrganisationRef })
  from: OrganisationRef;
  /** Who is asked. */
  @ApiProperty({ type: OrganisationRef })
  to: OrganisationRef;
  @ApiProperty({ type: PersonRef, nullable: true })
  askedBy: PersonRef | null;
  message: string;
  @ApiProperty({ enum: INTRODUCTION_STATES })
  state: IntroductionState;
  createdAt: string;
  answeredAt: string | null;
  /** Who said yes or no; null while nobody has. */
  @ApiProperty({ type: PersonRef, nullable: true })
  answeredBy: PersonRef | null;
  /** What was said with a no. */
  reason: string | null;
  abilities: IntroductionAbilities;
}

/** Introductions of one's organisations, newest first. */
export class IntroductionList {
  items: IntroductionResponse[];
  nextCursor: string | null;
}
