import type { ImportResponse, ImportRowResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { Button, DataTable, QueryView, ShowMore, Tag } from '../../../ui';
import { IMPORT_OUTCOMES, useImportRows, type ImportOutcome } from '../api/imports';
import { useFieldName } from './field-names';

const TONES = { created: 'success', updated: 'info', unchanged: 'neutral', failed: 'danger' } as const;

/** The answer to every row, to be looked through by outcome. */
export function ImportRows({ one }: { one: ImportResponse }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(one.counts.failed > 0 ? 'failed' : null);
  const query = useImportRows(one, outcome, useLanguage());
  const rows = itemsOf(query);
  const total = outcome === null ? one.processed : one.counts[outcome];
  return (
    <div className="import-rows">
      <div className="row" role="group" aria-label={t('rows.filter')}>
        {[null, ...IMPORT_OUTCOMES].map((each) => (
          <Button
            key={each}
            size="sm"
            variant={each === outcome ? 'primary' : 'secondary'}
            aria-pressed={each === outcome}
            onClick={() => setOutcome(each)}
          >
            {t(`outcome.${each ?? 'all'}`)} ({format.number(each === null ? one.processed : one.counts[each])})
          </Button>
        ))}
      </div>
      <QueryView query={query}>
        {() =>
          rows.length === 0 ? (
            <p role="status">{t('rows.empty')}</p>
          ) : (
            <>
              <RowTable rows={rows} />
              <ShowMore query={query} total={total} />
            </>
          )
        }
      </QueryView>
    </div>
  );
}

function RowTable({ rows }: { rows: ImportRowResponse[] }) {
  const { t } = useTranslation('imports');
  const nameOf = useFieldName();
  return (
    <DataTable
      caption={t('rows.caption')}
      hideCaption
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        { id: 'row', header: t('rows.row'), numeric: true, cell: ({ row }) => row },
        {
          id: 'outcome',
          header: t('rows.outcome'),
          cell: ({ outcome }) => <Tag tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</Tag>,
        },
        { id: 'title', header: t('rows.title'), cell: ({ title }) => title },
        {
          id: 'errors',
          header: t('rows.errors'),
          cell: ({ errors }) =>
            errors.length > 0 && (
              <ul className="import-rows__errors">
                {errors.map(({ field, message }) => (
                  <li key={`${field} ${message}`}>
                    {field !== '' && <strong>{nameOf(field)}: </strong>}
                    {message}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
