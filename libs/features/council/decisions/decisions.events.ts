import { defineEvent } from '#platform/outbox';

interface OfDecision {
  decisionId: string;
}

/** Voting has begun: those who can vote are told. */
export const decisionOpened = defineEvent<OfDecision>('decision.opened');

/** Voting ends soon: those who have not voted are told. */
export const decisionEndsSoon = defineEvent<OfDecision>('decision.ends_soon');

/** Voting has ended: who leads is told to close the decision. */
export const decisionVotingEnded = defineEvent<OfDecision>('decision.voting_ended');

/** It is settled: those who could vote, and its owner, are told. */
export const decisionClosed = defineEvent<OfDecision>('decision.closed');

/** It was taken back before voting ended: those who could vote are told. */
export const decisionWithdrawn = defineEvent<OfDecision>('decision.withdrawn');

/** A day of follow-up has come: its owner and who leads are told. */
export const followUpCame = defineEvent<{ followUpId: string }>('decision_follow_up.came');
