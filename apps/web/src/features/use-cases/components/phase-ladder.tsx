import type { UseCaseResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { LADDER, PhaseTag, Time } from '../../../ui';

type Phases = Pick<UseCaseResponse, 'phase' | 'phaseSince' | 'phases'>;

/** The ladder from idea to scaled, with the day of each step; a paused or stopped case says so above it. */
export function PhaseLadder({ phase, phaseSince, phases }: Phases) {
  const { t } = useTranslation('useCases');
  const label = useLabel();
  const steps = phases.some((entry) => entry.phase === phase)
    ? phases
    : [...phases, ...(phase ? [{ phase, since: phaseSince, reason: null }] : [])];
  const reached = Math.max(...steps.map((entry) => LADDER.findIndex((step) => step === entry.phase)), -1);
  const isBeside = phase === 'paused' || phase === 'stopped';
  return (
    <div className="ladder">
      {isBeside && (
        <p className="row">
          <PhaseTag phase={phase} />
          {phaseSince && (
            <span>
              {t('phase.since')} <Time value={phaseSince} />
            </span>
          )}
        </p>
      )}
      <ol className="ladder__steps">
        {LADDER.map((step, at) => {
          const entry = steps.findLast((one) => one.phase === step);
          const isCurrent = step === phase;
          const state = isCurrent ? 'current' : at <= reached ? 'passed' : 'ahead';
          return (
            <li
              key={step}
              className={`ladder__step ladder__step--${state}`}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span className="ladder__name">{label('phase', step)}</span>
              {entry?.since ? (
                <span className="ladder__date">
                  <Time value={entry.since} precision="month" />
                </span>
              ) : (
                state === 'ahead' && <span className="ds-sr-only">{t('phase.notReached')}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Every change of phase, the latest first, with its reason. */
export function PhaseHistory({ phases }: Pick<UseCaseResponse, 'phases'>) {
  return (
    <ol className="timeline" reversed>
      {phases.toReversed().map((entry, index) => (
        <li key={index}>
          <div className="row">
            <PhaseTag phase={entry.phase} />
            {entry.since && <Time value={entry.since} />}
          </div>
          {entry.reason && <p>{entry.reason}</p>}
        </li>
      ))}
    </ol>
  );
}
