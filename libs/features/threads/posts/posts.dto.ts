import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { REACTIONS, THREAD_LIMITS as LIMITS, type Reaction } from '#contracts';
import { EmptyIsNull, IfPresent, NotBlank, PageQuery } from '#platform/http';

/** A post to write. */
export class WritePostDto {
  /** Markdown. */
  @IsString()
  @NotBlank()
  @MaxLength(LIMITS.bodyMax)
  body: string;

  /** Makes it safe to send again: the same again answers with the first post. */
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.clientIdMax)
  clientId?: string;

  /** The post of the same thread that this one answers. */
  @IfPresent()
  @IsUUID()
  replyToId?: string;

  /** Files that one has uploaded, to be attached; those that the text shows or links to are attached anyway. */
  @IfPresent()
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(LIMITS.filesMax)
  fileIds?: string[];
}

/** Other words for a post. */
export class EditPostDto {
  /** Markdown. */
  @IsString()
  @NotBlank()
  @MaxLength(LIMITS.bodyMax)
  body: string;

  /** Why; asked of moderators who change the words of others. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  reason?: string | null;
}

/** Why a post is removed; asked of moderators who remove the words of others. */
export class RemovePostQuery {
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  reason?: string | null;
}

/** Which posts to read: after, before or around a number; the first ones when none is named. */
export class ReadPostsQuery extends PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LIMITS.seqMax)
  after?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LIMITS.seqMax)
  before?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LIMITS.seqMax)
  around?: number;
}

/** One of the names of reactions. */
export class ReactionParam {
  @IsUUID()
  id: string;

  @IsIn(REACTIONS)
  name: Reaction;
}

/** Text to show as a post would be. */
export class PreviewDto {
  /** Markdown. */
  @IsString()
  @MaxLength(LIMITS.bodyMax)
  body: string;

  /** The thread that it is for, which says whom it may mention. */
  @IfPresent()
  @IsUUID()
  threadId?: string;
}

/** What a text looks like as a post. */
export class PreviewResponse {
  /** Safe to show. */
  html: string;
}
