import { useCallback } from 'react';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import type { PickerOption } from '../../../ui';

/** Suggests use cases for the search box; the id of a suggestion is the slug. */
export function useSuggestions() {
  const api = useApi();
  return useCallback(
    async (text: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const { items } = await unwrap(api.GET('/api/v1/use-cases/suggest', { params: { query: { q: text } }, signal }));
      return items.map(({ slug, title, organisation }) => ({ id: slug, label: title, detail: organisation }));
    },
    [api],
  );
}
