import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import {
  SUBSCRIPTION_LEVELS,
  THREAD_KINDS,
  THREAD_LIMITS as LIMITS,
  THREAD_SORTS,
  type SubscriptionLevel,
  type ThreadKind,
  type ThreadSort,
} from '#contracts';
import { PageQuery, Repeatable, Trim } from '#platform/http';
import { WritePostDto } from '../posts/posts.dto.js';

/** A thread to open, with its first post. */
export class OpenThreadDto extends PickType(WritePostDto, ['body', 'clientId', 'fileIds'] as const) {
  @Trim()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title: string;

  /** `discussion` when absent. */
  @ApiPropertyOptional({ enum: THREAD_KINDS })
  @IsOptional()
  @IsIn(THREAD_KINDS)
  kind?: ThreadKind;
}

/** A change of a thread: fields that are absent stay as they are. */
export class ChangeThreadDto extends PartialType(PickType(OpenThreadDto, ['title', 'kind'] as const)) {}

/** Which threads of a place to list. */
export class ListThreadsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: THREAD_KINDS, isArray: true })
  @Repeatable()
  @IsOptional()
  @IsIn(THREAD_KINDS, { each: true })
  kind?: ThreadKind[];

  /** `active`: those with the latest posts first (the default); `newest`: those opened last first. */
  @ApiPropertyOptional({ enum: THREAD_SORTS })
  @IsOptional()
  @IsIn(THREAD_SORTS)
  sort?: ThreadSort;

  /** Also threads of the hubs that stand in this one, as far as one may read them. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  inner?: boolean;
}

/** Which post answers the question; null for none. */
export class MarkAnswerDto {
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  seq: number | null;
}

/** The title of a thread that is being written. */
export class SimilarThreadsQuery {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.titleMax)
  title: string;
}

/** How far one has read. */
export class MarkReadDto {
  /** Number of the last post that was on the screen. */
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  seq: number;

  /** Goes back to this number too: whatever came after is unread again. Without it a lower number than before changes nothing. */
  @IsOptional()
  @IsBoolean()
  markUnread?: boolean;
}

/** What to mark as read. */
export class MarkAllDto {
  /** Only in this place; everywhere when absent. */
  @IsOptional()
  @IsUUID()
  placeId?: string;
}

/** How closely to follow. */
export class SubscribeDto {
  @ApiPropertyOptional({ enum: SUBSCRIPTION_LEVELS })
  @IsIn(SUBSCRIPTION_LEVELS)
  level: SubscriptionLevel;
}

/** What one has begun to write in a thread. */
export class DraftDto {
  /** Markdown. */
  @IsString()
  @MaxLength(LIMITS.bodyMax)
  body: string;

  @IsOptional()
  @IsUUID()
  replyToId?: string | null;
}

/** What one has begun to write as a new thread. */
export class ThreadDraftDto extends PickType(DraftDto, ['body'] as const) {
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.titleMax)
  title?: string;

  @ApiPropertyOptional({ enum: THREAD_KINDS, nullable: true })
  @IsOptional()
  @IsIn(THREAD_KINDS)
  kind?: ThreadKind | null;
}

/** A draft as it was kept. */
export class DraftResponse {
  title: string;
  @ApiProperty({ enum: THREAD_KINDS, nullable: true })
  kind: ThreadKind | null;
  body: string;
  replyToId: string | null;
  /** Number of the post that it answers. */
  replyToSeq: number | null;
  updatedAt: string;
}

/** The thread that one has begun to write in a place. */
export class BegunThreadResponse {
  @ApiProperty({ type: DraftResponse, nullable: true })
  draft: DraftResponse | null;
}

/** What has been typed after an `@`. */
export class MentionQuery {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.queryMax)
  q: string;
}
