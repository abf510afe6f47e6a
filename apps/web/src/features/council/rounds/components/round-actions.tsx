import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../../lib/api-problem';
import { paths } from '../../../../lib/paths';
import { useFieldProblemText, useProblemText } from '../../../../lib/problem-text';
import { useToast } from '../../../../lib/toasts';
import { Alert, Button, ButtonLink, Dialog } from '../../../../ui';
import { useCloseRound, useDeleteRound, useEndScoring, useOpenRound, type Round } from '../api/rounds';

type Step = 'open' | 'endScoring' | 'close' | 'delete';

/** What the secretariat does with a round; each step is asked about once more. */
export function RoundActions({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const [asked, setAsked] = useState<Step | null>(null);
  const { id, abilities } = round;
  const steps: Step[] = [
    ...(abilities.canOpen ? (['open'] as const) : []),
    ...(abilities.canEndScoring ? (['endScoring'] as const) : []),
    ...(abilities.canClose ? (['close'] as const) : []),
    ...(abilities.canDelete ? (['delete'] as const) : []),
  ];
  if (steps.length === 0) return null;
  return (
    <section className="round-actions" aria-label={t('actions.title')}>
      <p className="subtle">{t(`actions.next.${round.state}`)}</p>
      <div className="row">
        {steps.map((step) => (
          <Button
            key={step}
            variant={step === 'delete' || step === 'endScoring' ? 'secondary' : 'primary'}
            tone={step === 'delete' ? 'danger' : 'primary'}
            onClick={() => setAsked(step)}
          >
            {t(`actions.${step}.button`)}
          </Button>
        ))}
        {abilities.canEdit && (
          <ButtonLink to={`${paths.round(id)}/redigera`} variant="secondary">
            {t('actions.edit')}
          </ButtonLink>
        )}
      </div>
      {asked && <AskAgain round={round} step={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

function AskAgain({ round, step, onClose }: { round: Round; step: Step; onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const toast = useToast();
  const navigate = useNavigate();
  const calls = {
    open: useOpenRound(round.id),
    endScoring: useEndScoring(round.id),
    close: useCloseRound(round.id),
    delete: useDeleteRound(round.id),
  };
  const call = calls[step];
  const done = (): void => {
    toast(t(`actions.${step}.done`), 'success');
    onClose();
    if (step === 'delete') void navigate(paths.rounds);
  };
  return (
    <Dialog
      open
      title={t(`actions.${step}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button
            tone={step === 'delete' ? 'danger' : 'primary'}
            loading={call.isPending}
            onClick={() => call.mutate(undefined, { onSuccess: done })}
          >
            {t(`actions.${step}.button`)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
        </>
      }
    >
      <p>{t(`actions.${step}.text`)}</p>
      {call.error && <Refusal error={call.error} />}
    </Dialog>
  );
}

/** Why it did not work, and for which needs. */
function Refusal({ error }: { error: Error }) {
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  const errors = error instanceof ApiProblem ? error.errors : [];
  return (
    <Alert tone="danger" live>
      {problemText(error)}
      {errors.length > 0 && (
        <ul>
          {errors.map((one) => (
            <li key={one.path}>{titleOf(one) ?? fieldText(one)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** The need that an error is about. */
function titleOf({ params }: ApiProblem['errors'][number]): string | null {
  const title = params?.['title'];
  return typeof title === 'string' ? title : null;
}
