import type { PersonalColumn } from '#platform/personal-data';

const RECORD = { stays: 'meetings and their minutes are part of the public record of the council' };

/** What meetings hold about people. */
export const meetingsPersonalData: readonly PersonalColumn[] = [
  { column: 'council_meetings.created_by', exported: ['id', 'title', 'starts_at', 'state'], erased: RECORD },
  { column: 'council_meeting_papers.added_by', exported: ['id', 'title', 'closed', 'created_at'], erased: RECORD },
  { column: 'council_attendance.user_id', exported: ['meeting_id', 'mark', 'noted_at'], erased: RECORD },
  { column: 'council_attendance.noted_by', exported: ['meeting_id', 'mark', 'noted_at'], erased: RECORD },
  { column: 'council_section_revisions.by_id', exported: ['section_id', 'version', 'text', 'at'], erased: RECORD },
  { column: 'council_section_writers.user_id', exported: ['section_id', 'at'], erased: 'remove' },
  {
    column: 'council_action_points.owner_id',
    exported: ['id', 'meeting_id', 'text', 'due_on', 'done_at'],
    erased: RECORD,
  },
  { column: 'council_action_points.done_by', exported: ['id', 'text', 'done_at'], erased: RECORD },
  { column: 'council_action_points.created_by', exported: ['id', 'text', 'created_at'], erased: RECORD },
  { column: 'council_minutes_approvals.user_id', exported: ['meeting_id', 'role', 'approved_at'], erased: RECORD },
  { column: 'council_minutes_addenda.by_id', exported: ['meeting_id', 'text', 'at'], erased: RECORD },
];
