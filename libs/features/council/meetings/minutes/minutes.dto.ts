import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import {
  APPROVER_ROLES,
  MEETING_LIMITS as LIMITS,
  MINUTES_FORMATS,
  SECTION_PLACES,
  type ApproverRole,
  type MinutesFormat,
  type SectionPlace,
} from '#contracts';
import { PersonRef } from '#features/belonging';
import { PageQuery, Trim } from '#platform/http';

/** What somebody has made of a part of the minutes. */
export class WriteSectionDto {
  /** The version that was changed; what others wrote since is merged in. */
  @IsInt()
  @Min(0)
  baseVersion: number;

  /** All of it, as plain text. */
  @IsString()
  @MaxLength(LIMITS.sectionMax)
  text: string;
}

/** Who approves the minutes. */
export class ChooseApproversDto {
  @IsUUID()
  chairId: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.adjustersMax)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  adjusterIds: string[];
}

export class AddAddendumDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.addendumMax)
  text: string;
}

export class DownloadMinutesQuery {
  @IsOptional()
  @IsIn(MINUTES_FORMATS)
  format?: MinutesFormat;
}

export class ListRevisionsQuery extends PageQuery {}

/** Somebody who writes in a part just now. */
export class Writer {
  @ApiProperty({ type: PersonRef })
  person: PersonRef;
  /** When they last wrote. */
  at: string;
}

/** A part of the minutes. */
export class SectionResponse {
  id: string;
  @ApiProperty({ enum: SECTION_PLACES })
  place: SectionPlace;
  /** Of a part that belongs to an item of the agenda. */
  itemId: string | null;
  /** The item's; null for the opening and the closing. */
  title: string | null;
  /** Plain text. */
  text: string;
  /** 0 before the first word. */
  version: number;
  updatedAt: string;
  writers: Writer[];
}

/** What became of what was written. */
export class WrittenSection {
  id: string;
  /** With what others wrote meanwhile. */
  text: string;
  version: number;
  /** Places where both wrote over the same words, and both stand now. */
  overlaps: number;
}

/** How a part of the minutes once read. */
export class SectionRevisionResponse {
  version: number;
  text: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  by: PersonRef | null;
  at: string;
}

export class SectionRevisionList {
  items: SectionRevisionResponse[];
  nextCursor: string | null;
}

/** Somebody who approves the minutes. */
export class ApprovalResponse {
  @ApiProperty({ type: PersonRef })
  person: PersonRef;
  @ApiProperty({ enum: APPROVER_ROLES })
  role: ApproverRole;
  /** Null as long as they have not. */
  approvedAt: string | null;
}

/** Minutes as they were approved. */
export class FixedMinutesResponse {
  /** The canonical text; the download as `md` has just these bytes in UTF-8. */
  text: string;
  /** SHA-256 of it, in hexadecimal. */
  sha256: string;
  at: string;
}

/** Something that was said to minutes after they were approved. */
export class AddendumResponse {
  id: string;
  text: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  by: PersonRef | null;
  at: string;
}

/** The minutes of a meeting. */
export class MinutesResponse {
  /** In the order of the agenda, between opening and closing. */
  sections: SectionResponse[];
  approvals: ApprovalResponse[];
  @ApiProperty({ type: FixedMinutesResponse, nullable: true })
  fixed: FixedMinutesResponse | null;
  addenda: AddendumResponse[];
  /** Whether the asker's own approval is waited for. */
  canApprove: boolean;
}
