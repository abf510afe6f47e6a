import { defineEvent } from '#platform/outbox';

/** Someone wants an import to be tried (`dryRun`) or done. `runId` tells it from earlier ones of the same file. */
export const importRequested = defineEvent<{ importId: string; runId: string; dryRun: boolean }>(
  'use_case_import.requested',
);
