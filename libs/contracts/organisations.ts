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
