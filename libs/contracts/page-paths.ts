import type { OrganisationType } from './organisations.js';

/** Addresses of the pages that everyone may read, without the language: what programs, feeds and mails point to. */
export const publicPaths = {
  home: '/',
  useCases: '/anvandningsfall',
  useCase: (slug: string): string => `/anvandningsfall/${encodeURIComponent(slug)}`,
  municipalities: '/kommuner',
  municipality: (slug: string): string => `/kommuner/${encodeURIComponent(slug)}`,
  organisation: (slug: string): string => `/organisationer/${encodeURIComponent(slug)}`,
  openData: '/open-data',
  about: '/om',
  accessibility: '/tillganglighet',
} as const;

/**
 * The page of an organisation: that of its municipality when it is one. The two share a slug, unless another organisation
 * had taken it first; then the code leads there.
 */
export function organisationPath({
  type,
  slug,
  municipalityCode,
}: {
  readonly type: OrganisationType;
  readonly slug: string;
  readonly municipalityCode?: string | null;
}): string {
  if (type !== 'municipality' || !municipalityCode) return publicPaths.organisation(slug);
  return publicPaths.municipality(slug.endsWith(`-${municipalityCode}`) ? municipalityCode : slug);
}
