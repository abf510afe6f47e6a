import type { UseCaseResponse } from '#api-client';
import { USE_CASE_FIELDS, type FieldName } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Link, ScrollRegion } from '../../../ui';
import { bestLanguage, storyIn } from '../story';
import { useFieldText } from './use-field-text';

/** Fields that say nothing of how cases differ, or stand in the heads of the columns. */
const LEFT_OUT: readonly FieldName[] = [
  'title',
  'lang',
  'translations',
  'coverImage',
  'coverAlt',
  'visibility',
  'contactEmail',
  'phases',
  'withheld',
];
const FIELDS = USE_CASE_FIELDS.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name));

interface Row {
  id: string;
  name: string;
  texts: string[];
  differs: boolean;
}

/** Cases side by side, a field a row; rows in which they differ are marked by a sign and by words. */
export function CompareTable({ useCases, onlyDifferences }: { useCases: UseCaseResponse[]; onlyDifferences: boolean }) {
  const { t } = useTranslation('useCasePage');
  const language = useLanguage();
  const told = useCases.map((useCase) => ({ useCase, lang: bestLanguage(useCase, language) }));
  const rows = useRows(told.map(({ useCase, lang }) => ({ ...useCase, ...storyIn(useCase, lang) })));
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows;
  if (shown.length === 0) return <p>{t('compare.noDifferences')}</p>;
  return (
    <ScrollRegion label={t('compare.caption')} className="compare__scroll">
      <table className="compare__table">
        <caption className="ds-sr-only">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ds-sr-only">{t('compare.field')}</span>
            </th>
            {told.map(({ useCase, lang }) => {
              const others = useCases.filter((other) => other !== useCase).map(({ slug }) => slug);
              const { title } = storyIn(useCase, lang);
              return (
                <th key={useCase.id} scope="col">
                  <Link to={paths.useCase(useCase.slug)} lang={lang === language ? undefined : lang}>
                    {title}
                  </Link>
                  {useCases.length > 2 && (
                    <Link
                      className="compare__remove"
                      to={paths.compare(others)}
                      aria-label={t('compare.remove', { title })}
                    >
                      ×
                    </Link>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, texts, differs }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {differs && (
                  <span className="compare__differs">
                    <span aria-hidden="true">≠</span>
                    <span className="ds-sr-only">({t('compare.differs')})</span>
                  </span>
                )}
              </th>
              {texts.map((text, at) => (
                <td key={at} lang={told[at]?.lang === language ? undefined : told[at]?.lang}>
                  {text || <span className="subtle">{t('compare.nothing')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A row for each field that any of the cases tells, and for how much they are reused. */
function useRows(useCases: UseCaseResponse[]): Row[] {
  const { t } = useTranslation(['useCasePage', 'standard']);
  const format = useFormat();
  const textOf = useFieldText();
  const row = (id: string, name: string, texts: string[]): Row => ({
    id,
    name,
    texts,
    differs: new Set(texts).size > 1,
  });
  return [
    ...FIELDS.map((name) =>
      row(
        name,
        t(`standard:fields.${name}.label`),
        useCases.map((useCase) => textOf(useCase, name)),
      ),
    ),
    row(
      'reuse',
      t('useCasePage:compare.reuse'),
      useCases.map(({ reuseCount }) => format.number(reuseCount)),
    ),
    row(
      'confirmed',
      t('useCasePage:compare.confirmed'),
      useCases.map(({ lastConfirmedAt }) => format.date(lastConfirmedAt)),
    ),
  ].filter(({ texts }) => texts.some((text) => text !== ''));
}
