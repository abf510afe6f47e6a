import { completeHistory, historyAfterEdit } from './phase-history.js';
import type { PhaseStep } from './use-case.record.js';

const idea: PhaseStep = { phase: 'idea', since: '2025-01-01', reason: null };
const pilot: PhaseStep = { phase: 'pilot', since: '2025-06-01', reason: 'Nämnden sa ja' };
const current = ({ phase, since, reason }: PhaseStep) => ({ phase, phaseSince: since, phaseReason: reason });
const none = { phase: null, phaseSince: null, phaseReason: null };

describe('the history of phases', () => {
  it('grows when a published case moves on', () => {
    expect(historyAfterEdit([idea], current(pilot), true)).toEqual([idea, pilot]);
  });

  it('is rewritten while the case is a draft', () => {
    expect(historyAfterEdit([idea], current(pilot), false)).toEqual([pilot]);
    expect(historyAfterEdit([idea], none, false)).toEqual([]);
  });

  it('is corrected when the phase stays', () => {
    const corrected = { ...pilot, since: '2025-05-01' };
    expect(historyAfterEdit([idea, pilot], current(corrected), true)).toEqual([idea, corrected]);
  });

  it('begins with the first phase', () => {
    expect(historyAfterEdit([], current(idea), true)).toEqual([idea]);
  });

  it('that comes with the record ends with the current phase, once', () => {
    expect(completeHistory([idea], current(pilot))).toEqual([idea, pilot]);
    expect(completeHistory([idea, pilot], current(pilot))).toEqual([idea, pilot]);
    expect(completeHistory([], none)).toEqual([]);
  });
});
