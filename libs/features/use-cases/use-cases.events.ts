import { defineEvent } from '#platform/outbox';

interface OneUseCase {
  useCaseId: string;
}

export const useCaseDrafted = defineEvent<OneUseCase>('use_case.drafted');
/** Something of a case that is no longer a draft was changed. */
export const useCaseChanged = defineEvent<OneUseCase>('use_case.changed');
export const useCasePublished = defineEvent<OneUseCase>('use_case.published');
/** A case waits for a second person of its organisation. */
export const useCaseSubmitted = defineEvent<OneUseCase & { submittedBy: string }>('use_case.submitted');
/** The second person wants something changed first. */
export const useCaseReturned = defineEvent<OneUseCase & { submittedBy: string | null; note: string }>(
  'use_case.returned',
);
/** Organisations were named as further owners of a case by somebody else. */
export const useCaseOwnersAdded = defineEvent<OneUseCase & { organisationIds: string[]; by: string }>(
  'use_case.owners_added',
);
export const useCaseArchived = defineEvent<OneUseCase>('use_case.archived');
export const useCaseDeleted = defineEvent<OneUseCase>('use_case.deleted');
/** A batch of an import was stored: one event for all its cases. */
export const useCasesImported = defineEvent<{ importId: string; useCaseIds: string[] }>('use_case.imported');
