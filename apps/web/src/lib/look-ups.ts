import { useCallback } from 'react';
import type { LookUp, PickerOption } from '../ui';
import { unwrap } from './api-problem';
import { useApi } from './services';

const SHOWN = 8;
/** Names that begin with what is typed come first, and they are anywhere in the alphabet. */
const ASKED = 50;

/** Whether a name begins with what was typed, in Swedish. */
export function beginsWith(name: string, start: string): boolean {
  return name.toLocaleLowerCase('sv').startsWith(start.toLocaleLowerCase('sv'));
}

/** Finds organisations by name, of one type or all; a choice is their slug. */
export function useFindOrganisations(type?: 'municipality'): LookUp {
  const api = useApi();
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const query = { q, limit: ASKED, ...(type === undefined ? {} : { type }) };
      const { items } = await unwrap(api.GET('/api/v1/organisations', { params: { query }, signal }));
      const found = items.map(({ slug, name }) => ({ id: slug, label: name }));
      return found.sort((a, b) => Number(beginsWith(b.label, q)) - Number(beginsWith(a.label, q))).slice(0, SHOWN);
    },
    [api, type],
  );
}

/** Finds people by name, in one organisation or all; a choice is their id. */
export function useFindPeople(organisation?: string): LookUp {
  const api = useApi();
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const query = { q, limit: SHOWN, ...(organisation === undefined ? {} : { organisation: [organisation] }) };
      const { items } = await unwrap(api.GET('/api/v1/users', { params: { query }, signal }));
      return items.map(({ id, name, workTitle, organisations }) => ({
        id,
        label: name,
        detail: [workTitle, ...organisations.map((one) => one.name)].filter((part) => part !== '').join(', '),
      }));
    },
    [api, organisation],
  );
}
