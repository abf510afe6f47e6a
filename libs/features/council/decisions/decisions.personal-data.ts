import type { PersonalColumn } from '#platform/personal-data';

const FOR_THE_SEAT = {
  stays: 'a vote is cast for a municipality or as member of a working group, and is public record',
};
const PUBLIC = { stays: 'who could vote is part of the public record of the decision' };
const LED = { stays: 'says who led the decision' };

/** What decisions hold about people. */
export const decisionsPersonalData: readonly PersonalColumn[] = [
  { column: 'council_decisions.created_by', exported: ['id', 'title', 'proposal', 'created_at'], erased: LED },
  {
    column: 'council_decisions.closed_by',
    exported: ['id', 'title', 'outcome', 'outcome_text', 'closed_at'],
    erased: LED,
  },
  {
    column: 'council_decisions.owner_user_id',
    exported: ['id', 'title', 'outcome', 'closed_at'],
    erased: { stays: 'says who took on to see to the decision' },
  },
  { column: 'council_decision_voices.user_id', exported: ['decision_id'], erased: PUBLIC },
  { column: 'council_decision_voices.holder_id', exported: ['decision_id', 'seat_id'], erased: PUBLIC },
  { column: 'council_decision_voices.deputy_id', exported: ['decision_id', 'seat_id'], erased: PUBLIC },
  {
    column: 'council_votes.by_id',
    exported: ['voice_id', 'choice', 'reason', 'as_role', 'cast_at'],
    erased: FOR_THE_SEAT,
  },
  {
    column: 'council_cast_votes.by_id',
    exported: ['voice_id', 'choice', 'reason', 'as_role', 'cast_at'],
    erased: FOR_THE_SEAT,
  },
  {
    column: 'council_follow_ups.answered_by',
    exported: ['decision_id', 'due_on', 'answer', 'note', 'answered_at'],
    erased: { stays: 'says who answered for the decision' },
  },
];
