import type { PersonalColumn } from '#platform/personal-data';

/** What working groups hold about people. */
export const groupsPersonalData: readonly PersonalColumn[] = [
  { column: 'council_groups.lead_id', exported: ['hub_id', 'goal'], erased: { set: 'lead_id = NULL' } },
  {
    column: 'council_groups.created_by',
    exported: ['hub_id', 'created_at'],
    erased: { stays: 'says who acted for the council' },
  },
  {
    column: 'council_milestones.created_by',
    exported: ['id', 'hub_id', 'title', 'due_on', 'created_at'],
    erased: { stays: 'the milestone is that of the group' },
  },
  {
    column: 'council_group_notes.by_id',
    exported: ['id', 'hub_id', 'text', 'at'],
    erased: { stays: 'the note is part of the story of the needs' },
  },
];
