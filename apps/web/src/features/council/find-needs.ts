import { useCallback } from 'react';
import { unwrap } from '../../lib/api-problem';
import { useApi } from '../../lib/services';
import type { LookUp, PickerOption } from '../../ui';

/** Finds needs by their words; a choice is the id. */
export function useFindNeeds(): LookUp {
  const api = useApi();
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const query = { q, limit: 8 };
      const { items } = await unwrap(api.GET('/api/v1/council/needs', { params: { query }, signal }));
      return items.map(({ id, title, organisation }) => ({ id, label: title, detail: organisation.name }));
    },
    [api],
  );
}
