import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { formField } from './form-fields';
import type { SaveState } from './use-saving';

/** Says in a line how far the text has come: typed, kept here, on the server. */
export function SaveStatus({ state, isPublic }: { state: SaveState; isPublic: boolean }) {
  const { t } = useTranslation('useCaseForm');
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

/** Gives the label of a field by its name in the API. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  return (field) => {
    const known = formField(field);
    return known ? t(`standard:fields.${known.name}.label`) : t('useCaseForm:address.label');
  };
}
