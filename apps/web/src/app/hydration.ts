import type { DehydratedState } from '@tanstack/react-query';
import type { HydrationState } from 'react-router';
import type { SiteConfig } from '../lib/services';

/** Where the server leaves what the browser needs to take over a page. */
export const STATE_ELEMENT_ID = 'torget-state';

/** What the server hands over: settings, the query cache, and (on rendered pages) what the router had loaded. */
export interface PageState {
  config: SiteConfig;
  queries: DehydratedState;
  router: HydrationState | null;
}
