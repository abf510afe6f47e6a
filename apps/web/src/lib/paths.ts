import {
  innerPath,
  organisationPath,
  publicPaths,
  type SearchableType,
  USE_CASE_FACETS,
  type UseCaseFacet,
} from '#contracts';

export { organisationPath };

type Filters = Partial<Record<UseCaseFacet, string | string[]>> & { q?: string };

/** The addresses of our pages, without the language; links to a page of another feature are made here. */
export const paths = {
  ...publicPaths,
  useCases: (filters: Filters = {}): string => withQuery(publicPaths.useCases, filters),
  /** Search of everything, or of one kind of thing. */
  search: (q?: string, kind?: SearchableType): string =>
    q ? `/sok?q=${encodeURIComponent(q)}${kind === undefined ? '' : `&typ=${kind}`}` : '/sok',
  newUseCase: '/anvandningsfall/ny',
  /** The versions of a case; with two numbers, those two side by side. */
  useCaseVersions: (slug: string, from?: number, to?: number): string =>
    `${publicPaths.useCase(slug)}/versioner${to === undefined ? '' : `?fran=${from}&till=${to}`}`,
  compare: (slugs: readonly string[] = []): string =>
    slugs.length > 0 ? `/jamfor?${new URLSearchParams(slugs.map((slug) => ['fall', slug])).toString()}` : '/jamfor',
  editUseCase: (slug: string): string => `/anvandningsfall/${encodeURIComponent(slug)}/redigera`,
  myUseCases: '/mina-anvandningsfall',
  bookmarks: '/sparade',
  savedSearches: '/sparade-sokningar',
  imports: '/anvandningsfall/importera',
  import: (id: string): string => `/anvandningsfall/importera/${encodeURIComponent(id)}`,
  matches: (slug: string, capability?: string): string =>
    `${publicPaths.organisation(slug)}/forslag${capability ? `?for=${encodeURIComponent(capability)}` : ''}`,
  introductions: '/kontakter',
  receivedHubInvitations: '/hubbinbjudningar',
  newRecommendation: `${publicPaths.recommendations}/ny`,
  editRecommendation: (slug: string): string => `${publicPaths.recommendation(slug)}/redigera`,
  /** How a recommendation has read. */
  recommendationHistory: (slug: string): string => `${publicPaths.recommendation(slug)}/historik`,
  /** What the council advises, with how it goes in an organisation. */
  recommendationsOf: (organisation: string): string => withParams(publicPaths.recommendations, { organisation }),
  /** Gives a need to a working group. */
  newWorkingGroup: (need?: string): string =>
    withParams(`${publicPaths.workingGroups}/ny`, need === undefined ? {} : { behov: need }),
  newHub: (parent?: string): string => withParams('/hubbar/ny', parent === undefined ? {} : { i: parent }),
  editHub: (slug: string): string => `${publicPaths.hub(slug)}/redigera`,
  hubMembers: (slug: string): string => `${publicPaths.hub(slug)}/medlemmar`,
  aboutHub: (slug: string): string => `${publicPaths.hub(slug)}/om`,
  /** Threads with something new. */
  news: '/nytt',
  bookmarkedPosts: '/sparade-inlagg',
  moderation: '/samtal/granska',
  hubThreads: (slug: string): string => `${publicPaths.hub(slug)}/samtal`,
  hubUseCases: (slug: string): string => `${publicPaths.hub(slug)}/anvandningsfall`,
  newThread: (slug: string): string => `${publicPaths.hub(slug)}/samtal/nytt`,
  editCouncil: (term?: string): string =>
    withParams('/ai-radet/mandatperiod', term === undefined ? {} : { period: term }),
  /** Raising a need: from a title, a thread or a use case. */
  newNeed: (from: { titel?: string; samtal?: string; fall?: string } = {}): string =>
    withParams('/ai-radet/behov/nytt', from),
  editNeed: (slug: string): string => `${publicPaths.need(slug)}/redigera`,
  /** A new proposal: of a working group, about a need, or in the place of a withdrawn one. */
  newDecision: (about: { hub?: string; need?: string; replaces?: string } = {}): string =>
    withParams('/ai-radet/beslut/nytt', about),
  editDecision: (id: string): string => `${publicPaths.decision(id)}/redigera`,
  people: (filters: { q?: string; skill?: string } = {}): string => withParams('/personer', filters),
  person: (id: string): string => `/personer/${encodeURIComponent(id)}`,
  signIn: (next?: string): string => (next ? `/logga-in?next=${encodeURIComponent(next)}` : '/logga-in'),
  register: '/registrera',
  verifyEmail: '/verifiera',
  forgotPassword: '/glomt-losenord',
  resetPassword: '/nytt-losenord',
  members: (slug: string): string => `/organisationer/${encodeURIComponent(slug)}/medlemmar`,
  editOrganisation: (slug: string): string => `/organisationer/${encodeURIComponent(slug)}/redigera`,
  registerAssociation: '/registrera-forening',
  newMeeting: (hub?: string): string => withParams('/ai-radet/moten/nytt', hub === undefined ? {} : { grupp: hub }),
  editMeeting: (id: string): string => `${publicPaths.meeting(id)}/redigera`,
  queues: '/admin/koer',
  profile: '/profil',
  security: '/profil/sakerhet',
  blockedPeople: '/profil/blockerade',
  ownData: '/profil/uppgifter',
  confirmErasure: '/radera-konto',
  admin: '/admin',
  users: '/admin/anvandare',
  user: (id: string): string => `/admin/anvandare/${encodeURIComponent(id)}`,
  standings: '/admin/organisationer',
  ownerlessHubs: '/admin/hubbar',
  settings: '/admin/installningar',
  auditLog: (person?: string): string => (person ? `/admin/logg?person=${encodeURIComponent(person)}` : '/admin/logg'),
  signInProviders: '/admin/inloggning',
  newSignInProvider: (kind: 'oidc' | 'saml'): string => `/admin/ny-inloggning/${kind}`,
  signInProvider: (slug: string): string => `/admin/inloggning/${encodeURIComponent(slug)}`,
} as const;

/** Pages that one leaves for good by signing in. */
const DOORS: readonly string[] = [
  '/logga-in',
  '/logga-in/hjalp',
  paths.register,
  paths.verifyEmail,
  paths.forgotPassword,
  paths.resetPassword,
];

/** A path of ours to go to after signing in; anything that could lead to another site becomes the start page. */
export function safeNext(next: string | null): string {
  const path = innerPath(next) ?? paths.home;
  return DOORS.includes(path.replace(/[?#].*$/, '')) ? paths.home : path;
}

function withParams(path: string, filters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(filters);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

function withQuery(path: string, filters: Filters): string {
  const query = new URLSearchParams();
  if (filters.q) query.set('q', filters.q);
  for (const name of USE_CASE_FACETS) for (const value of [filters[name] ?? []].flat()) query.append(name, value);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
