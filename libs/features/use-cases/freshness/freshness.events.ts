import { defineEvent } from '#platform/outbox';

/** Nobody has changed or confirmed a case for a long time: those who answer for it should be asked. */
export const useCaseGrewStale = defineEvent<{ useCaseId: string; reminder: number }>('use_case.grown_stale');

/** The contact of cases is no longer with the organisation that owns them. */
export const useCaseContactLeft = defineEvent<{ organisationId: string; userId: string; useCaseIds: string[] }>(
  'use_case.contact_left',
);
