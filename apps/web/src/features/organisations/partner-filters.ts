import { AREAS, CAPABILITY_KINDS, CAPABILITY_LIMITS, ORGANISATION_TYPES, TECHNIQUES } from '#contracts';
import type { Area, CapabilityKind, OrganisationType, Technique } from '#contracts';
import type { UrlStateCodec } from '../../lib/use-url-state';

/** What the list of what organisations do, offer and seek is narrowed by; an empty text is no filter. */
export interface PartnerFilters {
  q: string;
  kind: CapabilityKind | '';
  area: Area | '';
  technique: Technique | '';
  county: string;
  organisationType: OrganisationType | '';
}

export const NO_PARTNER_FILTERS: PartnerFilters = {
  q: '',
  kind: '',
  area: '',
  technique: '',
  county: '',
  organisationType: '',
};

const oneOf = <Code extends string>(codes: readonly Code[], value: string | null): Code | '' =>
  codes.find((code) => code === value) ?? '';

/** How the filters stand in the address. */
export const partnerFiltersCodec: UrlStateCodec<PartnerFilters> = {
  read(params) {
    const county = params.get('county') ?? '';
    return {
      q: (params.get('q') ?? '').slice(0, CAPABILITY_LIMITS.queryMax),
      kind: oneOf(CAPABILITY_KINDS, params.get('kind')),
      area: oneOf(AREAS, params.get('area')),
      technique: oneOf(TECHNIQUES, params.get('technique')),
      county: /^\d{2}$/.test(county) ? county : '',
      organisationType: oneOf(ORGANISATION_TYPES, params.get('organisationType')),
    };
  },
  write(filters) {
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filters, q: filters.q.trim() }))
      if (value !== '') params.set(name, value);
    return params;
  },
};
