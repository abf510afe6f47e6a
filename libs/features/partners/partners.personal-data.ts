import type { PersonalColumn } from '#platform/personal-data';

/** What partners hold about people: who did what in the name of an organisation. */
export const partnersPersonalData: readonly PersonalColumn[] = [
  {
    column: 'capabilities.created_by',
    exported: ['id', 'organisation_id', 'kind', 'title', 'created_at'],
    erased: { stays: 'the capability is the organisation’s' },
  },
  {
    column: 'capabilities.closed_by',
    exported: ['id', 'organisation_id', 'title', 'closed_at'],
    erased: { stays: 'the capability is the organisation’s' },
  },
  {
    column: 'introductions.asked_by',
    exported: ['id', 'capability_id', 'from_id', 'to_id', 'message', 'state', 'created_at'],
    erased: { stays: 'one organisation asked another' },
  },
  {
    column: 'introductions.answered_by',
    exported: ['id', 'capability_id', 'from_id', 'to_id', 'state', 'answered_at', 'reason'],
    erased: { stays: 'one organisation answered another' },
  },
  {
    column: 'match_dismissals.dismissed_by',
    exported: ['organisation_id', 'partner_id', 'dismissed_at'],
    erased: { stays: 'the choice is the organisation’s' },
  },
];
