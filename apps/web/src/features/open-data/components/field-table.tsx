import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { DataTable, Details, EmptyState, TextField, type Column } from '../../../ui';
import type { Dictionary, DictionaryField } from '../api/get-dictionary';
import { findFields } from '../find-fields';

/** The field dictionary as a table that can be searched. Every field and every code has an address in the page. */
export function FieldTable({ dictionary }: { dictionary: Dictionary }) {
  const { t } = useTranslation('openData');
  const format = useFormat();
  const [words, setWords] = useState('');
  const rows = findFields(dictionary.fields, useDeferredValue(words));
  const columns: Column<DictionaryField>[] = [
    { id: 'name', header: t('fields.name'), cell: (field) => <FieldName field={field} /> },
    { id: 'meaning', header: t('fields.meaning'), cell: (field) => <Meaning field={field} /> },
    { id: 'holds', header: t('fields.holds'), cell: (field) => <Holds field={field} /> },
    { id: 'required', header: t('fields.required'), cell: ({ required }) => required },
    { id: 'since', header: t('fields.since'), numeric: true, cell: ({ since }) => since },
  ];
  return (
    <div className="field-table">
      <TextField
        id="field-search"
        type="search"
        label={t('fields.search')}
        autoComplete="off"
        maxLength={100}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status">{t('fields.count', { count: rows.length, n: format.number(rows.length) })}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('fields.none')}>{t('fields.noneHelp')}</EmptyState>
      ) : (
        <DataTable
          caption={t('fields.caption')}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={(field) => field.name}
        />
      )}
    </div>
  );
}

function FieldName({ field }: { field: DictionaryField }) {
  return (
    <span id={field.name}>
      {field.label}
      <br />
      <code>{field.name}</code>
    </span>
  );
}

function Meaning({ field: { help, why } }: { field: DictionaryField }) {
  return (
    <>
      {help}
      {why !== null && (
        <>
          <br />
          <span className="subtle">{why}</span>
        </>
      )}
    </>
  );
}

/** What a field holds: its kind, its limits, its codes or the parts of its entries. */
function Holds({ field }: { field: DictionaryField }) {
  const { t } = useTranslation('openData');
  const format = useFormat();
  const { kindLabel, maxLength, maxItems, example, unit, codes, codeList, parts, withholdable } = field;
  const limits = [
    maxLength === null ? null : t('fields.maxLength', { n: format.number(maxLength) }),
    maxItems === null ? null : t('fields.maxItems', { n: format.number(maxItems) }),
    unit === null ? null : t('fields.unit', { unit }),
    example === null ? null : t('fields.example', { example }),
    withholdable ? t('fields.withholdable') : null,
  ].filter((one) => one !== null);
  return (
    <>
      {[kindLabel, ...limits].join('. ')}.{codes !== null && <Codes list={codeList ?? field.name} codes={codes} />}
      {parts !== null && (
        <Details summary={t('fields.parts', { count: parts.length })}>
          <ul className="plain-list">
            {parts.map((part) => (
              <li key={part.name}>
                <code>{part.name}</code> {part.label}
                {part.codes !== null && (
                  // The codes of phases are those of the field above; only once can they have the address.
                  <Codes list={part.codeList === 'phase' ? null : part.codeList} codes={part.codes} />
                )}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

interface CodesProps {
  /** Begins the addresses of the codes; null when they have theirs elsewhere. */
  list: string | null;
  codes: { code: string; label: string }[];
}

function Codes({ list, codes }: CodesProps) {
  const { t } = useTranslation('openData');
  return (
    <Details summary={t('fields.codes', { count: codes.length })}>
      <ul className="plain-list">
        {codes.map(({ code, label }) => (
          <li key={code} id={list === null ? undefined : `${list}-${code}`}>
            <code>{code}</code> {label}
          </li>
        ))}
      </ul>
    </Details>
  );
}
