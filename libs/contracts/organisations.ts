/** Kinds of organisation on the platform. */
export const ORGANISATION_TYPES = [
  'municipality',
  'region',
  'civil_society',
  'agency',
  'academia',
  'company',
  'network',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** The nine municipality groups of SKR, revision 2023. */
export const SKR_GROUPS = ['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9'] as const;
export type SkrGroup = (typeof SKR_GROUPS)[number];

/** How far the work of an association reaches, narrowest first. */
export const REACHES = ['local', 'regional', 'national', 'international'] as const;
export type Reach = (typeof REACHES)[number];

/** Lengths of what organisations say of themselves, in characters, and counts. */
export const ORGANISATION_LIMITS = {
  nameMin: 2,
  nameMax: 150,
  descriptionMax: 4000,
  webAddressMax: 500,
  areasMax: 16,
} as const;

/** What a page of an organisation can lack, the most telling first. */
export const ORGANISATION_GAPS = [
  'descriptionSv',
  'areas',
  'webAddress',
  'logo',
  'descriptionEn',
  'organisationNumber',
  'reach',
  'place',
] as const;
export type OrganisationGap = (typeof ORGANISATION_GAPS)[number];

/** What counts towards a whole page. */
export interface OrganisationPageFacts {
  readonly type: OrganisationType;
  readonly descriptionSv: string | null;
  readonly descriptionEn: string | null;
  readonly areas: readonly string[];
  readonly webAddress: string | null;
  readonly hasLogo: boolean;
  readonly organisationNumber: string | null;
  readonly reach: string | null;
  readonly lat: number | null;
}

/** How whole a page is, of 100, and what is missing. Everything counts alike; how far it reaches is asked of associations only. */
export function organisationGaps(facts: OrganisationPageFacts): { score: number; missing: OrganisationGap[] } {
  const has: Record<OrganisationGap, boolean> = {
    descriptionSv: facts.descriptionSv !== null,
    areas: facts.areas.length > 0,
    webAddress: facts.webAddress !== null,
    logo: facts.hasLogo,
    descriptionEn: facts.descriptionEn !== null,
    organisationNumber: facts.organisationNumber !== null,
    reach: facts.reach !== null,
    place: facts.lat !== null,
  };
  const asked = ORGANISATION_GAPS.filter((gap) => gap !== 'reach' || facts.type === 'civil_society');
  const missing = asked.filter((gap) => !has[gap]);
  return { score: Math.round((100 * (asked.length - missing.length)) / asked.length), missing };
}
