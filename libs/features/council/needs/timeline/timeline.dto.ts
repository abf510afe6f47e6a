import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CHAIN_KINDS, NEED_STATES, NEED_STEPS, type ChainKind, type NeedState, type NeedStepKind } from '#contracts';
import { PersonRef } from '#features/belonging';
import { PageQuery } from '#platform/http';
import { NeedRef } from '../need-ref.response.js';

/** Which part of a timeline to list. */
export class TimelineQuery extends PageQuery {
  /** Absent: newest first. */
  @IsOptional()
  @IsIn(['newest', 'oldest'])
  sort?: 'newest' | 'oldest';
}

/** What a step has to do with, as far as the asker may see it. */
export class NeedStepSubject {
  @ApiProperty({ enum: CHAIN_KINDS })
  kind: ChainKind;
  id: string;
  title: string;
  /** Path of its page, without the language. */
  path: string;
}

/** Something that happened to a need. */
export class NeedStepResponse {
  id: string;
  @ApiProperty({ enum: NEED_STEPS })
  kind: NeedStepKind;
  @ApiProperty({ enum: NEED_STATES, nullable: true, type: String })
  from: NeedState | null;
  @ApiProperty({ enum: NEED_STATES, nullable: true, type: String })
  to: NeedState | null;
  @ApiProperty({ type: NeedStepSubject, nullable: true })
  subject: NeedStepSubject | null;
  /** The need that it went into, or that went into it. */
  @ApiProperty({ type: NeedRef, nullable: true })
  otherNeed: NeedRef | null;
  reason: string | null;
  /** Who did it, for those who have signed in; null also for what happened by itself. */
  @ApiProperty({ type: PersonRef, nullable: true })
  by: PersonRef | null;
  at: string;
}

/** The story of a need. */
export class NeedTimelineResponse {
  items: NeedStepResponse[];
  nextCursor: string | null;
}
