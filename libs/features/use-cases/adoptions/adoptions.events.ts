import { defineEvent } from '#platform/outbox';

/** An organisation began to take up a case, came further, or took that back: the counts of the case are new. */
export const useCaseAdoptionChanged = defineEvent<{ useCaseId: string; organisationId: string }>(
  'use_case.adoption_changed',
);

/** An organisation is interested in a case for the first time: its contact should hear of it, and they should talk. */
export const useCaseInterestShown = defineEvent<{
  useCaseId: string;
  organisationId: string;
  by: string;
  /** Whether the asker lets the contact see their address. */
  shareEmail: boolean;
}>('use_case.interest_shown');
