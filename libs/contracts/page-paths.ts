import type { OrganisationType } from './organisations.js';

/** Addresses of the pages that everyone may read, without the language: what programs, feeds and mails point to. */
export const publicPaths = {
  home: '/',
  useCases: '/anvandningsfall',
  useCase: (slug: string): string => `/anvandningsfall/${encodeURIComponent(slug)}`,
  municipalities: '/kommuner',
  municipality: (slug: string): string => `/kommuner/${encodeURIComponent(slug)}`,
  organisation: (slug: string): string => `/organisationer/${encodeURIComponent(slug)}`,
  partners: '/samarbeten',
  thread: (id: string): string => `/samtal/${encodeURIComponent(id)}`,
  /** A thread, opened at the post with this number. */
  post: (threadId: string, seq: number): string => `/samtal/${encodeURIComponent(threadId)}?inlagg=${seq}`,
  hubs: '/hubbar',
  hub: (slug: string): string => `/hubbar/${encodeURIComponent(slug)}`,
  /** The AI Council, of today or of a former term. */
  council: (term?: string): string =>
    term === undefined ? '/ai-radet' : `/ai-radet?period=${encodeURIComponent(term)}`,
  needs: '/ai-radet/behov',
  need: (slug: string): string => `/ai-radet/behov/${encodeURIComponent(slug)}`,
  rounds: '/ai-radet/omgangar',
  round: (id: string): string => `/ai-radet/omgangar/${encodeURIComponent(id)}`,
  meetings: '/ai-radet/moten',
  meeting: (id: string): string => `/ai-radet/moten/${encodeURIComponent(id)}`,
  minutes: (id: string): string => `/ai-radet/moten/${encodeURIComponent(id)}/protokoll`,
  actionPoints: '/ai-radet/moten/mina-atgarder',
  decisions: '/ai-radet/beslut',
  decision: (id: string): string => `/ai-radet/beslut/${encodeURIComponent(id)}`,
  workingGroups: '/ai-radet/arbetsgrupper',
  recommendations: '/ai-radet/rekommendationer',
  recommendation: (slug: string): string => `/ai-radet/rekommendationer/${encodeURIComponent(slug)}`,
  /** The work of a hub that is a working group of the AI Council. */
  workingGroup: (slug: string): string => `/hubbar/${encodeURIComponent(slug)}/arbetsgrupp`,
  /** The story of a need, from the wish to what came of it. */
  needChain: (slug: string): string => `/ai-radet/behov/${encodeURIComponent(slug)}/kedja`,
  openData: '/open-data',
  about: '/om',
  accessibility: '/tillganglighet',
} as const;

/**
 * A path within a site, as browsers read it (they drop tabs and dots, and take `\\` for `/`); null for anything that could lead to another site.
 */
export function innerPath(path: string | null | undefined): string | null {
  const base = 'http://torget.invalid';
  if (!path?.startsWith('/') || !URL.canParse(path, base)) return null;
  const { origin, pathname, search, hash } = new URL(path, base);
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}

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
