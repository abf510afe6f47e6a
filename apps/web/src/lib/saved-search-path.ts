import type { components } from '#api-client';
import { paths } from './paths';

/** The list with the question that was saved; its filters have the names that addresses have. */
export function savedSearchPath({ query }: Pick<components['schemas']['SavedSearchResponse'], 'query'>): string {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) params.append(name, value);
  }
  return params.size > 0 ? `${paths.useCases()}?${params.toString()}` : paths.useCases();
}
