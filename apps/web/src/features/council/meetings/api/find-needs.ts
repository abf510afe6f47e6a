import { useCallback } from 'react';
import { unwrap } from '../../../../lib/api-problem';
import { useApi } from '../../../../lib/services';
import type { LookUp, PickerOption } from '../../../../ui';

const SHOWN = 8;

/** Finds needs by words of their titles; a choice is its id. */
export function useFindNeeds(): LookUp {
  const api = useApi();
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const { items } = await unwrap(
        api.GET('/api/v1/council/needs', { params: { query: { q, limit: SHOWN } }, signal }),
      );
      return items.map(({ id, title }) => ({ id, label: title }));
    },
    [api],
  );
}
