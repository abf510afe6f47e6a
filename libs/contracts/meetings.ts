/** Where a meeting of the council or of a working group is on its way. */
export const MEETING_STATES = ['draft', 'called', 'held', 'approved', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What a person may move a meeting to. `approved` comes by itself, when all who must have approved the minutes. */
export const MEETING_MOVES = ['called', 'held', 'cancelled'] as const;
export type MeetingMove = (typeof MEETING_MOVES)[number];

/** What an item of the agenda is about. */
export const AGENDA_KINDS = ['need', 'decision', 'paper', 'other'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** Parts of the minutes: each item of the agenda has one. */
export const SECTION_PLACES = ['opening', 'item', 'closing'] as const;
export type SectionPlace = (typeof SECTION_PLACES)[number];

/** Who approves minutes. */
export const APPROVER_ROLES = ['chair', 'adjuster'] as const;
export type ApproverRole = (typeof APPROVER_ROLES)[number];

/** As what somebody takes part in a meeting. */
export const PARTICIPANT_ROLES = ['holder', 'deputy', 'observer', 'secretary', 'member'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Who was there for a seat. */
export const SEAT_MARKS = ['holder', 'deputy', 'absent'] as const;
export type SeatMark = (typeof SEAT_MARKS)[number];

/** As what minutes can be downloaded. */
export const MINUTES_FORMATS = ['md', 'html'] as const;
export type MinutesFormat = (typeof MINUTES_FORMATS)[number];

/** Lengths in characters, and counts. */
export const MEETING_LIMITS = {
  titleMin: 3,
  titleMax: 150,
  placeMax: 200,
  addressMax: 500,
  reasonMax: 500,
  itemsMax: 60,
  itemTitleMax: 200,
  backgroundMax: 5000,
  presenterMax: 120,
  papersMax: 20,
  paperTitleMax: 150,
  sectionMax: 30_000,
  actionMax: 500,
  actionsMax: 200,
  adjustersMax: 5,
  addendumMax: 5000,
  addendaMax: 100,
  /** Days before an action point is due that its owner is reminded. */
  remindDaysBefore: 3,
  /** Seconds for which somebody counts as writing after the last word. */
  writingSeconds: 30,
} as const;
