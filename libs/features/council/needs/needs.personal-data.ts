import type { PersonalColumn } from '#platform/personal-data';

/** What needs hold about people. */
export const needsPersonalData: readonly PersonalColumn[] = [
  {
    column: 'council_needs.raised_by',
    exported: ['id', 'slug', 'title', 'background', 'affected', 'organisation_id', 'thread_id', 'state', 'created_at'],
    erased: { stays: 'the need was raised for an organisation, and others support it' },
  },
  {
    column: 'council_need_steps.by_id',
    exported: ['id', 'need_id', 'kind', 'to_state', 'subject_kind', 'subject_id', 'reason', 'at'],
    erased: { stays: 'says who acted for the council or an organisation' },
  },
];
