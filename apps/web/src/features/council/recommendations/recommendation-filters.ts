import { MATURITY_STEPS, RECOMMENDATION_STATES } from '#contracts';
import type { RecommendationFilters } from './api';

/** All that is published. */
export const NO_FILTERS: RecommendationFilters = { q: '', step: '', state: 'published', organisation: '' };

/** The filters of the list, as its address has them. */
export const filtersCodec = {
  read: (params: URLSearchParams): RecommendationFilters => ({
    q: params.get('q') ?? '',
    step: MATURITY_STEPS.find((step) => step === params.get('steg')) ?? '',
    state: RECOMMENDATION_STATES.find((state) => state === params.get('visa')) ?? 'published',
    organisation: params.get('organisation') ?? '',
  }),
  write: ({ q, step, state, organisation }: RecommendationFilters): URLSearchParams =>
    new URLSearchParams({
      ...(q ? { q } : {}),
      ...(step ? { steg: step } : {}),
      ...(state === 'published' ? {} : { visa: state }),
      ...(organisation ? { organisation } : {}),
    }),
};
