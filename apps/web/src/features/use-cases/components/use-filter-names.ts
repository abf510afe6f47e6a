import type { UseCaseSummary } from '#api-client';
import { useLabel } from '../../../lib/format';
import { offeredTypes, useCountyNames, useMunicipalityNames, useOrganisationNames } from '../api/filter-names';
import type { Filter } from '../filters';

type Counts = Record<string, Record<string, number>> | undefined;

/** Gives the name of a filter's value: codes from the words, places and organisations from the register. */
export function useFilterNames(counts: Counts, items: UseCaseSummary[]): (filter: Filter, value: string) => string {
  const label = useLabel();
  const counties = useCountyNames();
  const municipalities = useMunicipalityNames();
  const organisations = useOrganisationNames(offeredTypes(counts?.['organisationType']));
  return (filter, value) => {
    switch (filter) {
      case 'county':
        return counties[value] ?? value;
      case 'municipality':
        return municipalities[value] ?? value;
      case 'organisation': {
        const owner = items.flatMap((item) => item.organisations).find(({ slug }) => slug === value);
        return organisations[value] ?? owner?.name ?? value;
      }
      case 'reuseOffered':
        return label('reuseOffer', value);
      case 'tag':
        return value;
      default:
        return label(filter, value);
    }
  };
}

/** Whether the organisation filter offers this one: municipalities have a filter of their own. */
export function useIsOfferedOrganisation(counts: Counts): (slug: string) => boolean {
  const organisations = useOrganisationNames(offeredTypes(counts?.['organisationType']));
  return (slug) => slug in organisations;
}
