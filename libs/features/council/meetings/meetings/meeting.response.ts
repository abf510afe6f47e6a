import { ApiProperty } from '@nestjs/swagger';
import {
  AGENDA_KINDS,
  MEETING_STATES,
  PARTICIPANT_ROLES,
  type AgendaKind,
  type MeetingState,
  type ParticipantRole,
} from '#contracts';
import { ActivePerson } from '#features/belonging';
import { AttachedFile } from '#features/files';
import { NeedRef } from '../../needs/need-door.js';

/** The term whose council meets. */
export class MeetingTerm {
  id: string;
  name: string;
}

/** The working group that meets. */
export class MeetingHub {
  id: string;
  slug: string;
  name: string;
}

/** A meeting, as lists have it. */
export class MeetingSummary {
  id: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  @ApiProperty({ enum: MEETING_STATES })
  state: MeetingState;
  /** Of a cancelled one. */
  cancelReason: string | null;
  /** Of the council's own meetings. */
  @ApiProperty({ type: MeetingTerm, nullable: true })
  term: MeetingTerm | null;
  /** Of a working group's. */
  @ApiProperty({ type: MeetingHub, nullable: true })
  hub: MeetingHub | null;
  /** How many items the agenda has. */
  items: number;
  isDemo: boolean;
}

export class MeetingList {
  items: MeetingSummary[];
  nextCursor: string | null;
  /** What the asker may do about meetings as such. */
  abilities: MeetingListAbilities;
}

export class MeetingListAbilities {
  canCreate: boolean;
}

/** A document to an item. */
export class MeetingPaperResponse {
  id: string;
  title: string;
  /** Whether only those who take part may read it. */
  closed: boolean;
  @ApiProperty({ type: AttachedFile, nullable: true })
  file: AttachedFile | null;
}

/** A decision that an item prepares or follows up. */
export class AgendaDecision {
  id: string;
  title: string;
  /** Path of its page, without the language. */
  path: string;
}

/** An item of the agenda. */
export class AgendaItemResponse {
  id: string;
  @ApiProperty({ enum: AGENDA_KINDS })
  kind: AgendaKind;
  title: string;
  /** Plain text. */
  background: string;
  /** By name; empty when nobody was named. */
  presenter: string;
  @ApiProperty({ type: NeedRef, nullable: true })
  need: NeedRef | null;
  @ApiProperty({ type: AgendaDecision, nullable: true })
  decision: AgendaDecision | null;
  papers: MeetingPaperResponse[];
}

/** What the asker may do with a meeting. */
export class MeetingAbilities {
  canEdit: boolean;
  canCall: boolean;
  canHold: boolean;
  canCancel: boolean;
  canDelete: boolean;
  /** Closed papers, the closed link, drafts. */
  canReadPapers: boolean;
  canReadMinutes: boolean;
  canWriteMinutes: boolean;
  canNoteAttendance: boolean;
  canMarkReady: boolean;
  canReopenMinutes: boolean;
  canAddAddendum: boolean;
}

/** A meeting. */
export class MeetingResponse {
  id: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  /** Null also for those who may not see it. */
  link: string | null;
  linkClosed: boolean;
  @ApiProperty({ enum: MEETING_STATES })
  state: MeetingState;
  cancelReason: string | null;
  @ApiProperty({ type: MeetingTerm, nullable: true })
  term: MeetingTerm | null;
  @ApiProperty({ type: MeetingHub, nullable: true })
  hub: MeetingHub | null;
  calledAt: string | null;
  /** When the minutes were marked ready to be approved; null while they are written. */
  minutesReadyAt: string | null;
  agenda: AgendaItemResponse[];
  isDemo: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
  abilities: MeetingAbilities;
}

/** Somebody who takes part in a meeting by their place. */
export class Participant {
  @ApiProperty({ type: ActivePerson })
  person: ActivePerson;
  @ApiProperty({ enum: PARTICIPANT_ROLES })
  as: ParticipantRole;
  /** For whom they sit or observe; null for the secretariat and members of working groups. */
  organisation: string | null;
}

export class ParticipantList {
  items: Participant[];
}
