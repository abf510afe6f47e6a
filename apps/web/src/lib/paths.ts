import { USE_CASE_FACETS, type UseCaseFacet } from '#contracts';

type Filters = Partial<Record<UseCaseFacet, string | string[]>> & { q?: string };

/** The addresses of our pages, without the language; links to a page of another feature are made here. */
export const paths = {
  home: '/',
  useCases: (filters: Filters = {}): string => withQuery('/anvandningsfall', filters),
  newUseCase: '/anvandningsfall/ny',
  useCase: (slug: string): string => `/anvandningsfall/${encodeURIComponent(slug)}`,
  editUseCase: (slug: string): string => `/anvandningsfall/${encodeURIComponent(slug)}/redigera`,
  myUseCases: '/mina-anvandningsfall',
  municipalities: '/kommuner',
  municipality: (slug: string): string => `/kommuner/${encodeURIComponent(slug)}`,
  organisation: (slug: string): string => `/organisationer/${encodeURIComponent(slug)}`,
  signIn: (next?: string): string => (next ? `/logga-in?next=${encodeURIComponent(next)}` : '/logga-in'),
  register: '/registrera',
  verifyEmail: '/verifiera',
  forgotPassword: '/glomt-losenord',
  resetPassword: '/nytt-losenord',
  profile: '/profil',
  security: '/profil/sakerhet',
  admin: '/admin',
  accessibility: '/tillganglighet',
  about: '/om',
} as const;

/** A path of ours to go to after signing in; anything that could lead to another site becomes the start page. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : paths.home;
}

function withQuery(path: string, filters: Filters): string {
  const query = new URLSearchParams();
  if (filters.q) query.set('q', filters.q);
  for (const name of USE_CASE_FACETS) for (const value of [filters[name] ?? []].flat()) query.append(name, value);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
