import { defineEvent } from '#platform/outbox';

/** Seats can score. */
export const roundOpened = defineEvent<{ roundId: string }>('round.opened');

/** Nothing is scored any more; the secretariat has outcomes to write. */
export const roundScoringEnded = defineEvent<{ roundId: string }>('round.scoring_ended');

/** The result is fixed, and everyone's to read. */
export const roundClosed = defineEvent<{ roundId: string }>('round.closed');
