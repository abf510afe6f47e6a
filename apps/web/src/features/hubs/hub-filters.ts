import { HUB_KINDS, HUB_LIMITS, HUB_SORTS, type HubKind, type HubSort } from '#contracts';
import type { UrlStateCodec } from '../../lib/use-url-state';

/** What the directory is narrowed by; an empty text is no filter. */
export interface HubFilters {
  q: string;
  kind: HubKind | '';
  tag: string;
  county: string;
  /** Only those that the reader is in. */
  own: boolean;
  archived: boolean;
  sort: HubSort | '';
}

export const NO_HUB_FILTERS: HubFilters = {
  q: '',
  kind: '',
  tag: '',
  county: '',
  own: false,
  archived: false,
  sort: '',
};

const oneOf = <Code extends string>(codes: readonly Code[], value: string | null): Code | '' =>
  codes.find((code) => code === value) ?? '';

/** How the filters stand in the address. */
export const hubFiltersCodec: UrlStateCodec<HubFilters> = {
  read(params) {
    const county = params.get('county') ?? '';
    return {
      q: (params.get('q') ?? '').slice(0, HUB_LIMITS.queryMax),
      kind: oneOf(HUB_KINDS, params.get('kind')),
      tag: (params.get('tag') ?? '').slice(0, HUB_LIMITS.tagMax),
      county: /^\d{2}$/.test(county) ? county : '',
      own: params.get('own') === 'true',
      archived: params.get('archived') === 'true',
      sort: oneOf(HUB_SORTS, params.get('sort')),
    };
  },
  write({ q, own, archived, ...filters }) {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries({ q: q.trim(), ...filters })) if (value !== '') params.set(name, value);
    if (own) params.set('own', 'true');
    if (archived) params.set('archived', 'true');
    return params;
  },
};
