import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { Alert, Button } from '../../../ui';
import type { Saving, SaveState } from './use-saving';

/** Says in a line how far the text has come: typed, kept here, on the server. */
export function SaveStatus({ state, isPublic }: { state: SaveState; isPublic: boolean }) {
  const { t } = useTranslation('useCases');
  const format = useFormat();
  const problemText = useProblemText();
  const fieldName = useFieldName();

  function words(): string {
    switch (state.kind) {
      case 'untouched':
        return isPublic ? t('save.untouchedPublic') : t('save.untouched');
      case 'kept':
        return state.waitsForTitle ? t('save.waitsForTitle') : isPublic ? t('save.keptPublic') : t('save.kept');
      case 'saving':
        return t('save.saving');
      case 'saved': {
        const time = state.at.toLocaleTimeString(format.locale, { hour: '2-digit', minute: '2-digit' });
        return state.left.length === 0
          ? t('save.saved', { time })
          : t('save.savedExcept', { time, fields: format.list(state.left.map(fieldName)) });
      }
      case 'offline':
        return t('save.offline');
      case 'conflict':
        return t('save.conflict');
      case 'failed':
        return t('save.failed', { reason: problemText(state.error) });
    }
  }

  return (
    <p className={`save-status save-status--${state.kind}`} role={isCalm(state) ? undefined : 'status'}>
      {words()}
    </p>
  );
}

function isCalm({ kind }: SaveState): boolean {
  return kind !== 'offline' && kind !== 'failed';
}

/** Somebody else has saved meanwhile: asks which text shall stand. */
export function ConflictChoice({ saving }: { saving: Saving }) {
  const { t } = useTranslation('useCases');
  if (saving.state.kind !== 'conflict') return null;
  return (
    <Alert tone="warning" live>
      <div className="stack">
        <div>
          <h2 className="ds-heading" data-size="xs">
            {t('conflict.title')}
          </h2>
          <p>{t('conflict.text')}</p>
        </div>
        <div className="row">
          <Button type="button" onClick={() => void saving.keepMine()}>
            {t('conflict.keepMine')}
          </Button>
          <Button type="button" variant="secondary" onClick={() => void saving.takeTheirs()}>
            {t('conflict.takeTheirs')}
          </Button>
        </div>
      </div>
    </Alert>
  );
}

const FIELD_NAMES = [
  'title',
  'summary',
  'problem',
  'solution',
  'lessons',
  'organisation',
  'areas',
  'techniques',
  'values',
  'tags',
  'personalData',
  'phase',
  'phaseSince',
  'phaseReason',
  'stopReason',
  'insteadOf',
  'effects',
  'visibility',
  'contactName',
  'contactRole',
  'contactEmail',
] as const;

/** Gives the label of a field by its name in the API. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation('useCases');
  return (field) => {
    const known = FIELD_NAMES.find((name) => name === field);
    return known ? t(`form.${known}`) : t('form.otherTexts');
  };
}
