import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { COUNCIL_LIMITS as LIMITS, MERGE_SIDES, MERGE_STATES, type MergeSide, type MergeState } from '#contracts';
import { PersonRef } from '#features/belonging';
import { OrganisationRef } from '#features/organisations';
import { EmptyIsNull, Trim } from '#platform/http';
import { NeedRef } from '../need-ref.response.js';

/** That a need should go into another one. */
export class ProposeMergeDto {
  /** Slug or id of the need that it would go into. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  into: string;

  /** Why, as plain text: what those who raised the two are asked. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.reasonMax)
  reason: string;
}

/** What an organisation that raised one of the two says. */
export class AnswerMergeDto {
  @IsIn(['yes', 'no'])
  answer: 'yes' | 'no';

  /** Why, as plain text; a no must say so. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  reason?: string | null;

  /** Slug or id of the organisation that one speaks for, for those who belong to both. */
  @Trim()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  organisation?: string;
}

/** One of the two sides of a proposal, and what it has said. */
export class MergeSideResponse {
  @ApiProperty({ enum: MERGE_SIDES })
  side: MergeSide;
  @ApiProperty({ type: NeedRef })
  need: NeedRef;
  /** Who raised the need, and answers. */
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  /** Null as long as it has not answered. */
  agrees: boolean | null;
  reason: string | null;
  /** Who answered, for those who have signed in. */
  @ApiProperty({ type: PersonRef, nullable: true })
  by: PersonRef | null;
  answeredAt: string | null;
}

/** A proposal to let one need go into another. */
export class MergeProposalResponse {
  id: string;
  @ApiProperty({ enum: MERGE_STATES })
  state: MergeState;
  reason: string;
  /** The need that would go into the other one, and that other one. */
  @ApiProperty({ type: [MergeSideResponse] })
  sides: MergeSideResponse[];
  createdAt: string;
  closedAt: string | null;
  /** Sides that the asker can answer for now. */
  @ApiProperty({ enum: MERGE_SIDES, isArray: true })
  canAnswer: MergeSide[];
  canWithdraw: boolean;
}

/** The proposals that a need is part of, newest first. */
export class MergeProposalList {
  items: MergeProposalResponse[];
}
