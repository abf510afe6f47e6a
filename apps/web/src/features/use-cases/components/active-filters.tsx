import { useTranslation } from 'react-i18next';
import { Button, RemovableChip } from '../../../ui';
import { countPicked, FILTERS, noFilters, toggleFilter, type Filter, type UseCaseFilters } from '../filters';

interface ActiveFiltersProps {
  filters: UseCaseFilters;
  nameOf: (filter: Filter, value: string) => string;
  onChange: (filters: UseCaseFilters) => void;
}

/** What the list is narrowed by, each with a way to take it away. */
export function ActiveFilters({ filters, nameOf, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation('useCases');
  if (countPicked(filters) === 0) return null;
  return (
    <div className="active-filters">
      <ul aria-label={t('filter.active')}>
        {FILTERS.flatMap((filter) =>
          filters.picked[filter].map((value) => {
            const name = nameOf(filter, value);
            return (
              <li key={`${filter} ${value}`}>
                <RemovableChip
                  name={`${t(`filter.${filter}`)}: ${name}`}
                  onRemove={() => onChange(toggleFilter(filters, filter, value))}
                >
                  {name}
                </RemovableChip>
              </li>
            );
          }),
        )}
      </ul>
      <Button variant="tertiary" size="sm" onClick={() => onChange({ ...noFilters(filters.q), sort: filters.sort })}>
        {t('filter.clearAll')}
      </Button>
    </div>
  );
}
