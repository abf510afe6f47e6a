import type { HubResponse } from '#api-client';
import { useOutletContext } from 'react-router';

/** The hub whose tab is open. */
export function useOpenHub(): HubResponse {
  return useOutletContext<HubResponse>();
}
