import { PHASES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { useFormat, type Format } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import type { FacetOption } from '../api/facet-values';
import { FILTERS, toggleFilter, type Filter, type UseCaseFilters } from '../filters';
import { FacetGroup } from './facet-group';

const OPEN_AT_FIRST: readonly Filter[] = ['area', 'phase'];

interface FilterPanelProps {
  filters: UseCaseFilters;
  counts: Record<string, Record<string, number>>;
  nameOf: (filter: Filter, value: string) => string;
  isOffered: (organisation: string) => boolean;
  onChange: (filters: UseCaseFilters) => void;
}

/** All filters with their counts. A form of its own, so that it also works without JavaScript. */
export function FilterPanel({ filters, counts, nameOf, isOffered, onChange }: FilterPanelProps) {
  const { t } = useTranslation('useCases');
  const format = useFormat();
  const action = useHref(paths.useCases());
  return (
    <form method="get" action={action} className="filters__groups" onSubmit={(event) => event.preventDefault()}>
      {filters.q !== '' && <input type="hidden" name="q" value={filters.q} />}
      {FILTERS.map((filter) => (
        <FacetGroup
          key={filter}
          filter={filter}
          filters={filters}
          startsOpen={OPEN_AT_FIRST.includes(filter) || filters.picked[filter].length > 0}
          picked={filters.picked[filter]}
          options={optionsOf(filter, counts[filter] ?? {}, filters.picked[filter], nameOf, format).filter(
            ({ value }) => filter !== 'organisation' || isOffered(value) || filters.picked.organisation.includes(value),
          )}
          onToggle={(value) => onChange(toggleFilter(filters, filter, value))}
        />
      ))}
      <noscript>
        <button type="submit" className="ds-button" data-variant="primary">
          {t('filter.apply')}
        </button>
      </noscript>
    </form>
  );
}

function optionsOf(
  filter: Filter,
  counts: Record<string, number>,
  picked: string[],
  nameOf: FilterPanelProps['nameOf'],
  format: Format,
): FacetOption[] {
  const values = [...new Set([...Object.keys(counts), ...picked])];
  const options = values.map((value) => ({ value, name: nameOf(filter, value), count: counts[value] ?? 0 }));
  if (filter === 'phase') return options.sort((a, b) => phaseOrder(a.value) - phaseOrder(b.value));
  return options.sort((a, b) => b.count - a.count || format.compare(a.name, b.name));
}

function phaseOrder(phase: string): number {
  return PHASES.findIndex((one) => one === phase);
}
