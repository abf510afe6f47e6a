import { useCallback } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import type { LookUp, PickerOption } from '../../../ui';

/** Finds use cases while somebody types; a choice is the slug. */
export function useFindUseCases(): LookUp {
  const api = useApi();
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const { items } = await unwrap(api.GET('/api/v1/use-cases/suggest', { params: { query: { q } }, signal }));
      return items.map(({ slug, title, organisation }) => ({ id: slug, label: title, detail: organisation }));
    },
    [api],
  );
}
