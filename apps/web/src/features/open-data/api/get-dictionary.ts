import type { ApiClient, components } from '#api-client';
import type { Language } from '#contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useLanguage } from '../../../lib/format';
import { useApi } from '../../../lib/services';

export type Dictionary = components['schemas']['UseCaseDictionary'];
export type DictionaryField = components['schemas']['DictionaryField'];

/** It changes with the program, not with its content. */
const HALF_A_DAY = 12 * 60 * 60_000;

/** What every field of the exports means. */
export function dictionaryOptions(api: ApiClient, lang: Language) {
  return queryOptions({
    queryKey: ['open-data', 'dictionary', lang],
    staleTime: HALF_A_DAY,
    queryFn: ({ signal }): Promise<Dictionary> =>
      unwrap(api.GET('/api/v1/use-cases/dictionary', { params: { query: { lang } }, signal })),
  });
}

export function useDictionary() {
  return useQuery(dictionaryOptions(useApi(), useLanguage()));
}
