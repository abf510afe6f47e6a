import { DECISION_LIMITS, DECISION_STATES, type DecisionState } from '#contracts';
import type { UrlStateCodec } from '../../../lib/use-url-state';

/** What the list is narrowed by; an empty text is no filter. */
export interface DecisionFilters {
  q: string;
  state: DecisionState | '';
}

export const NO_DECISION_FILTERS: DecisionFilters = { q: '', state: '' };

/** How the filters stand in the address. */
export const decisionFiltersCodec: UrlStateCodec<DecisionFilters> = {
  read: (params) => ({
    q: (params.get('q') ?? '').slice(0, DECISION_LIMITS.queryMax),
    state: DECISION_STATES.find((one) => one === params.get('state')) ?? '',
  }),
  write({ q, state }) {
    const params = new URLSearchParams();
    if (q.trim() !== '') params.set('q', q.trim());
    if (state !== '') params.set('state', state);
    return params;
  },
};
