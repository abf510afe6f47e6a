import type { PersonalColumn } from '#platform/personal-data';

const PUBLIC = { stays: 'who has sat in the council is part of its public record' };

/** What seats hold about people. */
export const seatsPersonalData: readonly PersonalColumn[] = [
  { column: 'council_seat_people.user_id', exported: ['seat_id', 'role', 'since', 'until'], erased: PUBLIC },
  {
    column: 'council_observers.user_id',
    exported: ['term_id', 'organisation_id', 'created_at'],
    erased: { stays: 'of terms that are over, where it is public record; ErasedObservers ends the others' },
  },
  { column: 'council_secretaries.user_id', exported: ['since'], erased: 'remove' },
  {
    column: 'council_secretaries.appointed_by',
    exported: ['since'],
    erased: { stays: 'says who appointed the secretariat' },
  },
];
