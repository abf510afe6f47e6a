import type { Language } from '#contracts';

/** Where the words of pages that few visits begin with come from, so that the first visit does without them. */
export const lateWords = {
  sv: {
    about: () => import('./sv/about.json'),
    admin: () => import('./sv/admin.json'),
    administration: () => import('./sv/administration.json'),
    council: () => import('./sv/council.json'),
    councilFigures: () => import('./sv/councilFigures.json'),
    needs: () => import('./sv/needs.json'),
    organisations: () => import('./sv/organisations.json'),
    meetings: () => import('./sv/meetings.json'),
    decisions: () => import('./sv/decisions.json'),
    rounds: () => import('./sv/rounds.json'),
    needChain: () => import('./sv/needChain.json'),
    recommendations: () => import('./sv/recommendations.json'),
    workingGroups: () => import('./sv/workingGroups.json'),
    signInProviders: () => import('./sv/signInProviders.json'),
  },
  en: {
    about: () => import('./en/about.json'),
    admin: () => import('./en/admin.json'),
    administration: () => import('./en/administration.json'),
    council: () => import('./en/council.json'),
    councilFigures: () => import('./en/councilFigures.json'),
    needs: () => import('./en/needs.json'),
    organisations: () => import('./en/organisations.json'),
    meetings: () => import('./en/meetings.json'),
    decisions: () => import('./en/decisions.json'),
    rounds: () => import('./en/rounds.json'),
    needChain: () => import('./en/needChain.json'),
    recommendations: () => import('./en/recommendations.json'),
    workingGroups: () => import('./en/workingGroups.json'),
    signInProviders: () => import('./en/signInProviders.json'),
  },
} satisfies Record<Language, object>;

export type LateWords = keyof (typeof lateWords)['sv'];
