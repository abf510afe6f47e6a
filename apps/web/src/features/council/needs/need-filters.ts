import { AREAS, COUNCIL_LIMITS, NEED_SORTS, NEED_STATES, type Area, type NeedSort, type NeedState } from '#contracts';
import type { UrlStateCodec } from '../../../lib/use-url-state';

/** What the list of needs is narrowed by; an empty text is no filter. */
export interface NeedFilters {
  q: string;
  state: NeedState | '';
  area: Area | '';
  /** Slug of the organisation that raised it. */
  organisation: string;
  /** Slug of an organisation that supports it. */
  supportedBy: string;
  sort: NeedSort | '';
}

export const NO_NEED_FILTERS: NeedFilters = { q: '', state: '', area: '', organisation: '', supportedBy: '', sort: '' };

const SLUG_MAX = 200;

const oneOf = <Code extends string>(codes: readonly Code[], value: string | null): Code | '' =>
  codes.find((code) => code === value) ?? '';

/** How the filters stand in the address. */
export const needFiltersCodec: UrlStateCodec<NeedFilters> = {
  read: (params) => ({
    q: (params.get('q') ?? '').slice(0, COUNCIL_LIMITS.queryMax),
    state: oneOf(NEED_STATES, params.get('state')),
    area: oneOf(AREAS, params.get('area')),
    organisation: (params.get('organisation') ?? '').slice(0, SLUG_MAX),
    supportedBy: (params.get('supportedBy') ?? '').slice(0, SLUG_MAX),
    sort: oneOf(NEED_SORTS, params.get('sort')),
  }),
  write({ q, ...filters }) {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries({ q: q.trim(), ...filters })) if (value !== '') params.set(name, value);
    return params;
  },
};
