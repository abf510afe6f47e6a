import type { UseCaseResponse } from '#api-client';
import { USE_CASE_FIELDS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui';
import { useFieldText } from './use-field-text';

interface VersionDifferencesProps {
  older: UseCaseResponse;
  newer: UseCaseResponse;
}

/** Each field that two versions tell differently, as it was and as it became. */
export function VersionDifferences({ older, newer }: VersionDifferencesProps) {
  const { t } = useTranslation(['useCasePage', 'standard']);
  const textOf = useFieldText();
  const differences = USE_CASE_FIELDS.map(({ name }) => ({
    name,
    sides: [
      { version: older.version, text: textOf(older, name) },
      { version: newer.version, text: textOf(newer, name) },
    ],
  })).filter(({ sides: [before, after] }) => before?.text !== after?.text);
  if (differences.length === 0) return <Alert>{t('useCasePage:versions.same')}</Alert>;
  return (
    <ul className="differences">
      {differences.map(({ name, sides }) => (
        <li key={name} className="part">
          <h3 className="ds-heading" data-size="2xs">
            {t(`standard:fields.${name}.label`)}
          </h3>
          <dl className="differences__sides">
            {sides.map(({ version, text }) => (
              <div key={version}>
                <dt>{t('useCasePage:versions.number', { number: version })}</dt>
                <dd lang={newer.lang}>{text || <span className="subtle">{t('useCasePage:versions.empty')}</span>}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
