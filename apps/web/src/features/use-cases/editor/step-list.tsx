import type { StandardStep } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Link } from '../../../ui';
import type { StepStanding, StepState } from './standing';
import { stepAddress } from './use-step';

const MARKS: Record<StepState, string> = { needed: '!', left: '…', done: '✓', free: '–' };

/** All steps with how they stand; any of them can be gone to at any time. */
export function StepList({ steps, current }: { steps: StepStanding[]; current: StandardStep }) {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  return (
    <nav className="step-list" aria-label={t('useCaseForm:steps.list')}>
      <ol>
        {steps.map(({ step, state, missing }) => (
          <li key={step}>
            <Link
              to={stepAddress(step)}
              aria-current={step === current ? 'step' : undefined}
              preventScrollReset
              className={`step-list__step step-list__step--${state}`}
            >
              <span className="step-list__mark" aria-hidden="true">
                {MARKS[state]}
              </span>
              <span className="step-list__name">
                {t(`standard:steps.${step}.label`)}
                <span className="step-list__state">{t(`useCaseForm:steps.${state}`, { count: missing })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
