import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { MEETING_LIMITS as LIMITS, MEETING_MOVES, type MeetingMove } from '#contracts';
import { EmptyIsNull, IfPresent, IsInstant, PageQuery, Trim } from '#platform/http';

const ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/** A meeting of the council, or of a working group when a hub is named. */
export class CreateMeetingDto {
  @Trim()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title: string;

  @IsInstant()
  startsAt: string;

  /** After `startsAt`. */
  @IsInstant()
  endsAt: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.placeMax)
  place?: string;

  /** Where those who are not in the room take part: `https://…`. */
  @EmptyIsNull()
  @IsOptional()
  @MaxLength(LIMITS.addressMax)
  @IsUrl(ADDRESS)
  @ApiPropertyOptional({ type: String, nullable: true })
  link?: string | null;

  /** Whether only those who take part see the link; they do unless said otherwise. */
  @IfPresent()
  @IsBoolean()
  linkClosed?: boolean;

  /** Slug or id of the working group; absent: the council itself, in the term of today. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  hub?: string;
}

/** What is changed about a meeting; what is absent stays. */
export class UpdateMeetingDto {
  @Trim()
  @IfPresent()
  @IsString()
  @MinLength(LIMITS.titleMin)
  @MaxLength(LIMITS.titleMax)
  title?: string;

  @IfPresent()
  @IsInstant()
  startsAt?: string;

  @IfPresent()
  @IsInstant()
  endsAt?: string;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.placeMax)
  place?: string;

  @EmptyIsNull()
  @IsOptional()
  @MaxLength(LIMITS.addressMax)
  @IsUrl(ADDRESS)
  @ApiPropertyOptional({ type: String, nullable: true })
  link?: string | null;

  @IfPresent()
  @IsBoolean()
  linkClosed?: boolean;
}

/** Calls a meeting, says that it was held, or cancels it. */
export class MoveMeetingDto {
  @IsIn(MEETING_MOVES)
  @ApiProperty({ enum: MEETING_MOVES })
  to: MeetingMove;

  /** Why it is cancelled; those who were to come read it. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reasonMax)
  reason?: string;
}

/** Which meetings to list. */
export class ListMeetingsQuery extends PageQuery {
  /** Those to come, soonest first, or those that are over, latest first. */
  @IsOptional()
  @IsIn(['upcoming', 'past'])
  @ApiPropertyOptional({ enum: ['upcoming', 'past'], default: 'upcoming' })
  when?: 'upcoming' | 'past';

  /** Only those of one working group, by slug or id. */
  @IsOptional()
  @IsString()
  @MaxLength(120)
  hub?: string;

  /** Only those of one term of the council. */
  @IsOptional()
  @Type(() => String)
  @IsUUID()
  term?: string;
}
