import type { PersonalColumn } from '#platform/personal-data';

const VOICE = { stays: 'what a seat of the council says in a round is part of its public record' };

/** What rounds hold about people. One's own scores are handed out also while they are hidden from all others. */
export const roundsPersonalData: readonly PersonalColumn[] = [
  {
    column: 'council_rounds.created_by',
    exported: ['id', 'title', 'created_at'],
    erased: { stays: 'says who acted for the council' },
  },
  {
    column: 'council_scores.by_id',
    exported: ['round_id', 'need_id', 'seat_id', 'criterion', 'score', 'reason', 'as_role', 'at'],
    erased: VOICE,
  },
  {
    column: 'council_must_haves.by_id',
    exported: ['round_id', 'need_id', 'seat_id', 'ticked', 'as_role', 'at'],
    erased: VOICE,
  },
  {
    column: 'council_round_outcomes.owner_user_id',
    exported: ['round_id', 'need_id', 'outcome', 'follow_up_on'],
    erased: { stays: 'says who took a need on; leads to a former user' },
  },
  {
    column: 'council_round_outcomes.by_id',
    exported: ['round_id', 'need_id', 'outcome', 'follow_up_on', 'at'],
    erased: { stays: 'says who acted for the council' },
  },
];
