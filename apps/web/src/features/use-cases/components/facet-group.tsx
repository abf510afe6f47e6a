import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { Checkbox, Details, TextField } from '../../../ui';
import { useFacetValues, type FacetOption } from '../api/facet-values';
import type { Filter, UseCaseFilters } from '../filters';
import { usePaused } from './use-paused';

const SHORT = 8;
const ASK_AFTER_MS = 150;
/** Lists that one looks for a name in; the others can be read through. */
const SEARCHABLE: readonly Filter[] = ['county', 'municipality', 'organisation', 'tag'];

interface FacetGroupProps {
  filter: Filter;
  /** All that is asked for. */
  filters: UseCaseFilters;
  options: FacetOption[];
  picked: string[];
  /** Whether the group is unfolded at first; after that it is the reader's. */
  startsOpen: boolean;
  onToggle: (value: string) => void;
}

/** The boxes of one filter; a long list shows its most frequent values, a field to look in, and the rest on request. */
export function FacetGroup({ filter, filters, options, picked, startsOpen, onToggle }: FacetGroupProps) {
  const { t } = useTranslation('useCases');
  const format = useFormat();
  const [open] = useState(startsOpen);
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const isLong = options.length > SHORT;
  const wanted = text.trim().toLocaleLowerCase(format.locale);
  const more = useFacetValues(filter, usePaused(wanted, ASK_AFTER_MS), filters);
  const named = options.filter(({ name }) => name.toLocaleLowerCase(format.locale).includes(wanted));
  const known = new Set(named.map(({ value }) => value));
  const found = wanted === '' ? options : [...named, ...more.filter(({ value }) => !known.has(value))];
  const shown =
    wanted !== '' || all ? found : found.filter(({ value }, index) => index < SHORT || picked.includes(value));
  const title = t(`filter.${filter}`);
  const fieldId = `filter-${filter}`;
  if (options.length === 0) return null;
  return (
    <Details
      summary={
        <>
          {title}
          {picked.length > 0 && (
            <span className="facet__picked">{t('filter.pickedCount', { count: picked.length })}</span>
          )}
        </>
      }
      open={open}
    >
      <fieldset className="facet">
        <legend className="ds-sr-only">{title}</legend>
        {isLong && SEARCHABLE.includes(filter) && (
          <div className="facet__search">
            <TextField
              id={`${fieldId}-search`}
              label={t('filter.searchIn', { name: title })}
              type="search"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
        )}
        {shown.map(({ value, name, count }) => (
          <Checkbox
            key={value}
            id={`${fieldId}-${value}`}
            name={filter}
            value={value}
            label={
              <>
                {name} <span className="facet__count">{format.number(count)}</span>
              </>
            }
            checked={picked.includes(value)}
            onChange={() => onToggle(value)}
          />
        ))}
        {wanted !== '' && found.length === 0 && <p className="subtle">{t('filter.noneFound')}</p>}
        {isLong && wanted === '' && (
          <button type="button" className="facet__all" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('filter.showFewer') : t('filter.showAll', { count: options.length })}
          </button>
        )}
      </fieldset>
    </Details>
  );
}
