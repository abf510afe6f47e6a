import { USE_CASE_LIMITS } from '#contracts';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '../../../ui';
import { fieldId } from '../../../lib/problem-text';
import { Line, LongText, PREFIX } from './fields';
import type { FormValues } from './form-values';

/** The story in the other language of the interface. */
export function TranslationFields() {
  const { t } = useTranslation('useCaseForm');
  const to = useWatch<FormValues, 'lang'>({ name: 'lang' }) === 'en' ? 'sv' : 'en';
  return (
    <FieldGroup
      key={to}
      id={fieldId(PREFIX, 'translations')}
      label={t(`translation.${to}`)}
      description={t('translationHelp')}
      className="rows-field"
    >
      <Line
        path={`translations.${to}.title`}
        label={t(`translated.${to}.title`)}
        maxCharacters={USE_CASE_LIMITS.titleMax}
        autoComplete="off"
      />
      <LongText
        path={`translations.${to}.summary`}
        label={t(`translated.${to}.summary`)}
        rows={3}
        maxCharacters={USE_CASE_LIMITS.summaryMax}
        lang={to}
      />
      <LongText path={`translations.${to}.problem`} label={t(`translated.${to}.problem`)} lang={to} />
      <LongText path={`translations.${to}.solution`} label={t(`translated.${to}.solution`)} lang={to} />
      <LongText path={`translations.${to}.lessons`} label={t(`translated.${to}.lessons`)} lang={to} />
    </FieldGroup>
  );
}
