import type { PersonalColumn } from '#platform/personal-data';

const ACTED = { stays: 'says who acted for the council or an organisation' };

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
    erased: ACTED,
  },
  {
    column: 'council_need_supports.by_id',
    exported: ['need_id', 'organisation_id', 'state', 'contribution', 'since', 'updated_at'],
    erased: ACTED,
  },
  {
    column: 'council_need_use_cases.added_by',
    exported: ['need_id', 'use_case_id', 'role', 'created_at'],
    erased: ACTED,
  },
  { column: 'council_need_follows.user_id', exported: ['need_id', 'follows'], erased: 'remove' },
  {
    column: 'council_merge_proposals.proposed_by',
    exported: ['id', 'from_need_id', 'into_need_id', 'reason', 'state', 'created_at'],
    erased: ACTED,
  },
  { column: 'council_merge_answers.by_id', exported: ['proposal_id', 'side', 'agrees', 'reason', 'at'], erased: ACTED },
];
