import type { PhaseStep, UseCaseContent } from './use-case.record.js';

type Current = Pick<UseCaseContent, 'phase' | 'phaseSince' | 'phaseReason'>;

function currentStep({ phase, phaseSince, phaseReason }: Current): PhaseStep[] {
  return phase === null ? [] : [{ phase, since: phaseSince, reason: phaseReason }];
}

/**
 * The history after an edit. A published case that moves to another phase gets a new step; a correction of the same phase, and any
 * change while the case is still a draft, rewrites the last one.
 */
export function historyAfterEdit(history: readonly PhaseStep[], after: Current, published: boolean): PhaseStep[] {
  const last = history.at(-1);
  const moved = published && last !== undefined && after.phase !== null && last.phase !== after.phase;
  return [...(moved ? history : history.slice(0, -1)), ...currentStep(after)];
}

/** A history that is given with the record, as imports do: the current phase is added when it is not already the last step. */
export function completeHistory(given: readonly PhaseStep[], current: Current): PhaseStep[] {
  const last = given.at(-1);
  const there = last !== undefined && last.phase === current.phase && last.since === current.phaseSince;
  return there ? [...given] : [...given, ...currentStep(current)];
}
