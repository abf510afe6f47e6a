import type { ImportSummary } from '#api-client';

/** The steps after the upload, in their order; the words are what the address says. */
export const IMPORT_STEPS = {
  columns: 'kolumner',
  values: 'varden',
  preview: 'forhandsvisning',
  run: 'import',
} as const;
export type ImportStep = keyof typeof IMPORT_STEPS;

const STEPS = Object.keys(IMPORT_STEPS) as ImportStep[];

/** Where an import is by itself, and where one may go back to. */
const REACHED: Record<ImportSummary['status'], readonly ImportStep[]> = {
  uploaded: ['columns'],
  mapped: ['values', 'columns'],
  previewing: ['preview'],
  previewed: ['preview', 'values', 'columns'],
  running: ['run'],
  done: ['run'],
  cancelled: ['run', 'values', 'columns'],
  failed: ['run', 'values', 'columns'],
};

/** The step to show: the one that the address asks for, when the import allows it, or else where the import is. */
export function stepOf(status: ImportSummary['status'], asked: string | null): ImportStep {
  const wanted = STEPS.find((step) => IMPORT_STEPS[step] === asked);
  const reached = REACHED[status];
  return wanted && reached.includes(wanted) ? wanted : (reached[0] ?? 'columns');
}

/** Whether one may go back to a step. */
export function mayOpen(status: ImportSummary['status'], step: ImportStep): boolean {
  return REACHED[status].includes(step);
}
