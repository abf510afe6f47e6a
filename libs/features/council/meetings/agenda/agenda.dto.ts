import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { AGENDA_KINDS, MEETING_LIMITS as LIMITS, type AgendaKind } from '#contracts';
import { IfPresent, Trim } from '#platform/http';
import { AgendaDecision } from '../meetings/meeting.response.js';

/** Something to take up. */
export class AddItemDto {
  @IsIn(AGENDA_KINDS)
  kind: AgendaKind;

  /** May be absent for a need or a decision, which bring their own. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.itemTitleMax)
  title?: string;

  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.backgroundMax)
  background?: string;

  /** Who presents it, by name. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.presenterMax)
  presenter?: string;

  /** Slug or id of the need; for items of kind `need`. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  need?: string;

  /** Id of the decision that is prepared or followed up; for items of kind `decision`. */
  @IsOptional()
  @IsUUID()
  decisionId?: string;
}

/** What is changed about an item; what is absent stays. */
export class UpdateItemDto {
  @Trim()
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.itemTitleMax)
  title?: string;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.backgroundMax)
  background?: string;

  @Trim()
  @IfPresent()
  @IsString()
  @MaxLength(LIMITS.presenterMax)
  presenter?: string;
}

/** The order of the whole agenda. */
export class OrderAgendaDto {
  @IsArray()
  @ArrayMaxSize(LIMITS.itemsMax)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
}

/** A document to an item. */
export class AddPaperDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.paperTitleMax)
  title: string;

  /** Id of a file that one has uploaded. */
  @IsUUID()
  fileId: string;

  /** Whether only those who take part may read it and know of it. */
  @IfPresent()
  @IsBoolean()
  @ApiPropertyOptional({ default: false })
  closed?: boolean;
}

/** What is changed about a paper; what is absent stays. */
export class UpdatePaperDto {
  @Trim()
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.paperTitleMax)
  title?: string;

  @IfPresent()
  @IsBoolean()
  closed?: boolean;
}

/** A decision that is to be followed up, and could be put on the agenda. */
export class FollowUp extends AgendaDecision {
  /** The day, in Sweden. */
  followUpOn: string;
}

export class FollowUpList {
  items: FollowUp[];
}
