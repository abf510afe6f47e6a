import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
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
  ValidateIf,
} from 'class-validator';
import {
  REPORT_REASONS,
  REPORT_STATES,
  THREAD_LIMITS as LIMITS,
  type ReportReason,
  type ReportState,
} from '#contracts';
import { EmptyIsNull, PageQuery, Repeatable, Trim } from '#platform/http';
import { PostInThread } from '../own/own.response.js';
import { ThreadResponse } from '../threads/thread.response.js';
import { OpenThreadDto } from '../threads/threads.dto.js';

/** What a moderator does with a thread: fields that are absent stay as they are. */
export class ModerateThreadDto {
  /** Stands first in its place. */
  @IsOptional()
  @IsBoolean()
  pinned?: boolean;

  /** Only moderators have a word. */
  @IsOptional()
  @IsBoolean()
  locked?: boolean;

  /** Why it is locked; everyone reads it. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  lockReason?: string | null;

  /** Seconds that one person waits between two posts; null: as in the place. */
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsInt()
  @Min(0)
  @Max(LIMITS.slowModeMaxSeconds)
  slowModeSeconds?: number | null;
}

/** Another hub for a thread. */
export class MoveThreadDto {
  /** Slug or id of the hub. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  hub: string;
}

/** Posts that become a thread of their own. */
export class SplitThreadDto extends PickType(OpenThreadDto, ['title', 'kind'] as const) {
  /** Their numbers. */
  @IsInt({ each: true })
  @Min(1, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.moveMax)
  seqs: number[];
}

/** What is known of the thread that another one shall go into. */
export class MergeTargetsQuery {
  /** Words of its title, or its id. */
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.titleMax)
  q: string;
}

/** Threads that another one can go into: those of the same hub first, then those with the latest posts. */
export class MergeTargetList {
  items: ThreadResponse[];
}

/** The thread that another one goes into. */
export class MergeThreadDto {
  @IsUUID()
  intoId: string;
}

/** Rules for all threads of a place. */
export class PlaceRulesDto {
  /** Seconds that one person waits between two posts in a thread; 0 for none. */
  @IsInt()
  @Min(0)
  @Max(LIMITS.slowModeMaxSeconds)
  slowModeSeconds: number;

  /** Days without a post after which a thread is locked; null for never. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(LIMITS.closeAfterMaxDays)
  closeAfterDays: number | null;

  /** How many posts of a new member wait for a moderator; 0 for none. */
  @IsInt()
  @Min(0)
  @Max(LIMITS.heldFirstMax)
  heldFirstPosts: number;
}

/** Something that is wrong with a post. */
export class ReportPostDto {
  @IsUUID()
  postId: string;

  @IsIn(REPORT_REASONS)
  reason: ReportReason;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.noteMax)
  note?: string | null;
}

/** A report that was taken. */
export class ReportTaken {
  id: string;
}

/** What a moderator finds of a report. */
export class DecideReportDto {
  @ApiProperty({ enum: ['upheld', 'rejected'] })
  @IsIn(['upheld', 'rejected'])
  state: Exclude<ReportState, 'open'>;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  decision?: string | null;

  /** With `upheld`: takes the post away too. The decision is then required, and everyone reads it. */
  @IsOptional()
  @IsBoolean()
  removePost?: boolean;
}

/** Why a post is not let in. */
export class RefusePostDto {
  /** Its author reads it. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  reason?: string | null;
}

/** How much waits for a moderator. */
export class WaitingForModerator {
  reports: number;
  heldPosts: number;
}

/** A post of one's own that is not let in yet, or was turned down. */
export class OwnHeldPost {
  id: string;
  /** Markdown. */
  body: string;
  createdAt: string;
  /** When a moderator turned it down; null while it waits. */
  refusedAt: string | null;
  refusalReason: string | null;
}

/** One's own posts of a thread that wait for a moderator or were turned down, oldest first. */
export class OwnHeldPostList {
  items: OwnHeldPost[];
}

/** Which reports to list. */
export class ListReportsQuery extends PageQuery {
  /** `open` when absent. */
  @ApiPropertyOptional({ enum: REPORT_STATES, isArray: true })
  @Repeatable()
  @IsOptional()
  @IsIn(REPORT_STATES, { each: true })
  state?: ReportState[];
}

/** Somebody, in a queue. */
export class QueuedPerson {
  id: string;
  name: string;
}

/** A report, as moderators see it. */
export class ReportResponse extends PostInThread {
  id: string;
  @ApiProperty({ type: QueuedPerson, nullable: true })
  reporter: QueuedPerson | null;
  @ApiProperty({ enum: REPORT_REASONS })
  reason: ReportReason;
  note: string;
  @ApiProperty({ enum: REPORT_STATES })
  state: ReportState;
  createdAt: string;
  decidedAt: string | null;
  decision: string | null;
}

/** Reports about posts in places that the asker looks after, newest first. */
export class ReportList {
  items: ReportResponse[];
  nextCursor: string | null;
}

/** A post that waits for a moderator. */
export class WaitingPost {
  id: string;
  threadId: string;
  threadTitle: string;
  placeName: string;
  @ApiProperty({ type: QueuedPerson, nullable: true })
  author: QueuedPerson | null;
  /** Markdown. */
  body: string;
  createdAt: string;
}

/** Posts that wait for a moderator, oldest first. */
export class WaitingPostList {
  items: WaitingPost[];
  nextCursor: string | null;
}
