import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../../lib/problem-text';
import { Alert, Button } from '../../../../ui';
import type { SaveState } from '../use-sheet-saving';

/** Says whether what stands on the sheet is saved, and lets one try again when it is not. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const { t } = useTranslation('rounds');
  const problemText = useProblemText();
  return (
    <>
      <p role="status" className={`score-status score-status--${state.kind}`}>
        {state.kind !== 'failed' && t(`save.${state.kind}`)}
      </p>
      {state.kind === 'failed' && (
        <Alert tone="danger" live>
          <p>
            {t('save.failed')} {problemText(state.error)}
          </p>
          <Button size="sm" variant="secondary" onClick={onRetry}>
            {t('save.again')}
          </Button>
        </Alert>
      )}
    </>
  );
}
