import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { MEETING_LIMITS as LIMITS } from '#contracts';
import { PersonRef } from '#features/belonging';
import { IfPresent, IsDay, Trim } from '#platform/http';

/** Something that somebody takes upon themselves. */
export class AddActionDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.actionMax)
  text: string;

  /** Somebody who takes part in the meeting. */
  @IsUUID()
  ownerId: string;

  /** The last day, in Sweden. */
  @IsDay()
  dueOn: string;

  /** The item of the agenda that it comes from. */
  @IsOptional()
  @IsUUID()
  itemId?: string;
}

/** What is changed about an action point; what is absent stays. Its owner says whether it is done, all else is for those who lead the meeting. */
export class UpdateActionDto {
  @Trim()
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.actionMax)
  text?: string;

  @IfPresent()
  @IsUUID()
  ownerId?: string;

  @IfPresent()
  @IsDay()
  dueOn?: string;

  @IfPresent()
  @IsBoolean()
  done?: boolean;
}

/** What the asker may do with an action point. */
export class ActionAbilities {
  canEdit: boolean;
  /** Says that it is done, or that it is not after all. */
  canFinish: boolean;
}

/** The meeting that an action point comes from. */
export class ActionMeeting {
  id: string;
  title: string;
}

/** Something that somebody took upon themselves in a meeting. */
export class ActionPointResponse {
  id: string;
  text: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  owner: PersonRef | null;
  /** The last day, in Sweden. */
  dueOn: string;
  /** Whether that day is over and it is not done. */
  isLate: boolean;
  doneAt: string | null;
  itemId: string | null;
  @ApiProperty({ type: ActionMeeting })
  meeting: ActionMeeting;
  version: number;
  abilities: ActionAbilities;
}

export class ActionPointList {
  items: ActionPointResponse[];
}
