import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { SaveSearch } from '../../../ui';
import { FILTERS, toFilterQuery, type Filter, type UseCaseFilters } from '../filters';

interface FollowSearchProps {
  filters: UseCaseFilters;
  nameOf: (filter: Filter, value: string) => string;
}

/** Saves the list's question, under the name of its words and filters. */
export function FollowSearch({ filters, nameOf }: FollowSearchProps) {
  const { t } = useTranslation('following');
  const format = useFormat();
  const words = [
    filters.q.trim(),
    ...FILTERS.flatMap((filter) => filters.picked[filter].map((value) => nameOf(filter, value))),
  ].filter((part) => part !== '');
  return (
    <SaveSearch
      query={toFilterQuery(filters)}
      name={words.length > 0 ? format.list(words) : t('search.everything')}
      label={t('search.follow')}
    />
  );
}
