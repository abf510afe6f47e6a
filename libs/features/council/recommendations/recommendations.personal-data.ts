import type { PersonalColumn } from '#platform/personal-data';

/** What recommendations hold about people. */
export const recommendationsPersonalData: readonly PersonalColumn[] = [
  {
    column: 'council_recommendations.created_by',
    exported: ['id', 'slug', 'title', 'state', 'created_at'],
    erased: { stays: 'says who wrote it for the council' },
  },
  {
    column: 'council_recommendation_revisions.changed_by',
    exported: ['recommendation_id', 'number', 'title', 'at'],
    erased: { stays: 'says who wrote it for the council' },
  },
  {
    column: 'council_recommendation_uptake.answered_by',
    exported: ['recommendation_id', 'organisation_id', 'status', 'note', 'since'],
    erased: { stays: 'the answer is that of the organisation' },
  },
];
