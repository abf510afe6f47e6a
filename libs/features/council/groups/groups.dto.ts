import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import {
  CHAIN_KINDS,
  GROUP_LIMITS as LIMITS,
  GROUP_STANDINGS,
  HUB_LIMITS,
  HUB_VISIBILITIES,
  MILESTONE_STANDINGS,
  MILESTONE_STATES,
  type ChainKind,
  type GroupStanding,
  type HubVisibility,
  type MilestoneStanding,
  type MilestoneState,
} from '#contracts';
import { PersonRef } from '#features/belonging';
import { EmptyIsNull, IfPresent, IsDay, PageQuery, Trim, UniqueTexts } from '#platform/http';
import { NeedRef } from '../needs/need-ref.response.js';

/** Longest name of a thing in an address: a slug or an id. */
const SLUG_MAX = 200;

/** A working group for one or more needs. */
export class FormGroupDto {
  /** Slug or id of a hub of kind working_group that one looks after; without it a new one is made. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  hub?: string | null;

  /** Of a new hub. */
  @Trim()
  @IsOptional()
  @IsString()
  @MinLength(HUB_LIMITS.nameMin)
  @MaxLength(HUB_LIMITS.nameMax)
  name?: string;

  /** Of a new hub. Absent: open. */
  @IsOptional()
  @IsIn(HUB_VISIBILITIES)
  visibility?: HubVisibility;

  /** What is to come of it; who may know of the hub reads it. */
  @Trim()
  @IsString()
  @MinLength(LIMITS.goalMin)
  @MaxLength(LIMITS.goalMax)
  goal: string;

  /** Who leads it: anyone for a new hub, a member of one that is there. */
  @IsOptional()
  @IsUUID()
  leadId?: string | null;

  /** Slugs or ids of the needs that it drives. */
  @UniqueTexts()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.needsMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  needs: string[];
}

/** What is changed; what is absent stays. The secretariat changes lead and needs. */
export class ChangeGroupDto {
  @Trim()
  @IfPresent()
  @IsString()
  @MinLength(LIMITS.goalMin)
  @MaxLength(LIMITS.goalMax)
  goal?: string;

  /** A member of the hub; null: nobody. */
  @IsOptional()
  @IsUUID()
  leadId?: string | null;

  @UniqueTexts()
  @IfPresent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.needsMax)
  @IsString({ each: true })
  @MaxLength(SLUG_MAX, { each: true })
  needs?: string[];
}

/** A step on the way. */
export class AddMilestoneDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.milestoneTitleMax)
  title: string;

  /** Its last day, as `2027-05-31`. */
  @IsDay()
  dueOn: string;

  @IsOptional()
  @IsIn(MILESTONE_STATES)
  state?: MilestoneState;

  /** Slug or id of the need it is for, one of the group's; absent: all of them. */
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  need?: string | null;
}

/** What is changed of a milestone; what is absent stays. */
export class ChangeMilestoneDto {
  @Trim()
  @IfPresent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.milestoneTitleMax)
  title?: string;

  @IfPresent()
  @IsDay()
  dueOn?: string;

  @IfPresent()
  @IsIn(MILESTONE_STATES)
  state?: MilestoneState;

  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  need?: string | null;
}

/** How it goes; everyone who follows the needs is told. */
export class TellProgressDto {
  @Trim()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.noteMax)
  text: string;
}

/** Which groups to list. */
export class ListGroupsQuery extends PageQuery {
  /** Slug or id of a need that they drive. */
  @Trim()
  @IsOptional()
  @IsString()
  @MaxLength(SLUG_MAX)
  need?: string;
}

/** The hub of a working group. */
export class GroupHub {
  id: string;
  slug: string;
  name: string;
  @ApiProperty({ enum: HUB_VISIBILITIES })
  visibility: HubVisibility;
  memberCount: number;
  /** Since when it can only be read. */
  archivedAt: string | null;
}

/** How far a group has come. */
export class GroupProgress {
  @ApiProperty({ enum: GROUP_STANDINGS })
  standing: GroupStanding;
  milestones: number;
  done: number;
  late: number;
}

/** A step on the way. */
export class MilestoneResponse {
  id: string;
  title: string;
  /** Its last day, in Sweden. */
  dueOn: string;
  @ApiProperty({ enum: MILESTONE_STATES })
  state: MilestoneState;
  /** The same, or `late` when its day has passed and it is not done. */
  @ApiProperty({ enum: MILESTONE_STANDINGS })
  standing: MilestoneStanding;
  /** The need it is for; null for all of the group's. */
  @ApiProperty({ type: NeedRef, nullable: true })
  need: NeedRef | null;
  version: number;
}

/** How it went, in the words of the group. */
export class GroupNoteResponse {
  id: string;
  text: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  by: PersonRef | null;
  at: string;
}

/** A meeting or decision about the needs of the group. */
export class GroupLink {
  @ApiProperty({ enum: CHAIN_KINDS })
  kind: ChainKind;
  id: string;
  title: string;
  /** Path of its page, without the language. */
  path: string;
  state: string | null;
  at: string;
}

/** What the asker may do with a group. */
export class GroupAbilities {
  /** Goal, milestones, and telling how it goes. */
  canWork: boolean;
  /** Lead and needs. */
  canDirect: boolean;
}

/** A working group as lists show it. Of a closed hub, outsiders see what it is for, and not how it goes. */
export class GroupSummary {
  @ApiProperty({ type: GroupHub })
  hub: GroupHub;
  goal: string;
  @ApiProperty({ type: PersonRef, nullable: true })
  lead: PersonRef | null;
  @ApiProperty({ type: [NeedRef] })
  needs: NeedRef[];
  /** Null for those who may not read the hub. */
  @ApiProperty({ type: GroupProgress, nullable: true })
  progress: GroupProgress | null;
  /** Example content of a demo installation. */
  isDemo: boolean;
  createdAt: string;
}

/** A working group, with its milestones by day and its notes, the newest first. */
export class GroupResponse extends GroupSummary {
  milestones: MilestoneResponse[];
  notes: GroupNoteResponse[];
  /** Meetings and decisions about its needs. */
  links: GroupLink[];
  version: number;
  abilities: GroupAbilities;
}

/** One page of working groups, newest first. */
export class GroupList {
  items: GroupSummary[];
  nextCursor: string | null;
  /** Whether the asker makes working groups. */
  canForm: boolean;
}
