import { swedishClock } from '#contracts';
import { translate } from '#platform/i18n';
import type { ActionPointResponse } from '../actions/actions.dto.js';
import type { AttendanceResponse } from '../attendance/attendance.dto.js';
import type { Meeting } from '../entities/meeting.entity.js';
import type { ApprovalResponse } from './minutes.dto.js';
import type { SectionRecord } from './sections.repository.js';

/** Everything that minutes tell of. */
export interface MeetingRecord {
  readonly meeting: Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'place'>;
  /** The term of the council, or the working group. */
  readonly body: string;
  readonly attendance: AttendanceResponse;
  readonly sections: readonly Pick<SectionRecord, 'place' | 'title' | 'text'>[];
  readonly actions: readonly Pick<ActionPointResponse, 'text' | 'owner' | 'dueOn'>[];
  readonly approvals: readonly ApprovalResponse[];
  /** Whether all have approved; else it says that it is a draft. */
  readonly isFixed: boolean;
}

/** Minutes are written in Swedish, the language of the council's records. */
const say = (key: string, params: Record<string, string | number> = {}): string =>
  translate('sv', `council:meetings.record.${key}`, params);

const clock = (iso: string | Date): string => swedishClock(new Date(iso)).replace('T', ' ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What somebody wrote, so that it cannot be taken for a heading of ours. */
const written = (text: string): string => text.trimEnd().replace(/^(#{1,6}\s)/gm, String.raw`\$1`);

/**
 * The minutes as one text in Markdown: the same record gives the same text, byte for byte, so that its hash tells whether a copy is the one that was
 * approved.
 */
export function recordOfMeeting(record: MeetingRecord): string {
  const { meeting, body, sections, actions } = record;
  const ends = clock(meeting.endsAt);
  const begins = clock(meeting.startsAt);
  const parts = [
    `# ${say('title', { title: oneLine(meeting.title) })}`,
    ...(record.isFixed ? [] : [say('draft')]),
    [
      `- ${say('body', { body })}`,
      `- ${say('time', { begins, ends: ends.startsWith(begins.slice(0, 10)) ? ends.slice(11) : ends })}`,
      ...(meeting.place === '' ? [] : [`- ${say('place', { place: oneLine(meeting.place) })}`]),
    ].join('\n'),
    ...attendanceIn(record),
    ...sections.flatMap(({ place, title, text }, at) => [
      `## ${say('section', { number: at + 1, title: title === null ? say(place) : oneLine(title) })}`,
      text.trim() === '' ? say('nothing') : written(text),
    ]),
    ...(actions.length === 0 ? [] : [`## ${say('actions')}`, actions.map(actionLine).join('\n')]),
    `## ${say('approval')}`,
    record.approvals.map(approvalLine).join('\n') || say('nobodyChosen'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function attendanceIn({ attendance: { seats, others, quorum } }: MeetingRecord): string[] {
  const present = seats.flatMap(({ organisation, mark, person }) =>
    mark === 'holder' || mark === 'deputy'
      ? [`- ${say(mark, { organisation, person: person?.name ?? say('unnamed') })}`]
      : [],
  );
  const absent = seats
    .filter(({ mark }) => mark === 'absent')
    .map(({ organisation }) => `- ${say('absent', { organisation })}`);
  const beside = others.map(({ name }) => `- ${name ?? say('unnamed')}`);
  const count =
    quorum && say(quorum.isQuorate ? 'quorate' : 'notQuorate', { present: quorum.present, needed: quorum.needed });
  const lines = [...present, ...beside, ...absent];
  return [
    `## ${say('attendance')}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(count === null ? [] : [count]),
  ];
}

const actionLine = ({ text, owner, dueOn }: MeetingRecord['actions'][number], at: number): string =>
  `${at + 1}. ${say('action', { text: oneLine(text), owner: owner?.name ?? say('unnamed'), dueOn })}`;

const approvalLine = ({ person, role, approvedAt }: ApprovalResponse): string =>
  `- ${say(role, { person: person.name ?? say('unnamed'), at: approvedAt === null ? say('notYet') : clock(approvedAt) })}`;
