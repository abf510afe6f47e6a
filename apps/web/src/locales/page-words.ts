import type { Language } from '#contracts';
import type { PageResources } from './sv-pages';

/** The words that a page may name in its route. */
export type PageWords = keyof PageResources;

type Sources = { [Name in PageWords]: () => Promise<{ default: PageResources[Name] }> };

/** Where the browser gets the words of pages from. */
export const pageWords: Record<Language, Sources> = {
  sv: {
    administration: () => import('./sv/administration.json'),
    belonging: () => import('./sv/belonging.json'),
    council: () => import('./sv/council.json'),
    councilFigures: () => import('./sv/councilFigures.json'),
    files: () => import('./sv/files.json'),
    hubs: () => import('./sv/hubs.json'),
    openData: () => import('./sv/openData.json'),
    imports: () => import('./sv/imports.json'),
    partners: () => import('./sv/partners.json'),
    people: () => import('./sv/people.json'),
    search: () => import('./sv/search.json'),
    signInProviders: () => import('./sv/signInProviders.json'),
    signingIn: () => import('./sv/signingIn.json'),
    standard: () => import('../../../../libs/contracts/texts/standard.sv.json'),
    useCaseForm: () => import('./sv/useCaseForm.json'),
    following: () => import('./sv/following.json'),
    reuse: () => import('./sv/reuse.json'),
    roster: () => import('./sv/roster.json'),
    threads: () => import('./sv/threads.json'),
    useCaseList: () => import('./sv/useCaseList.json'),
    useCasePage: () => import('./sv/useCasePage.json'),
  },
  en: {
    administration: () => import('./en/administration.json'),
    belonging: () => import('./en/belonging.json'),
    council: () => import('./en/council.json'),
    councilFigures: () => import('./en/councilFigures.json'),
    files: () => import('./en/files.json'),
    hubs: () => import('./en/hubs.json'),
    openData: () => import('./en/openData.json'),
    imports: () => import('./en/imports.json'),
    partners: () => import('./en/partners.json'),
    people: () => import('./en/people.json'),
    search: () => import('./en/search.json'),
    signInProviders: () => import('./en/signInProviders.json'),
    signingIn: () => import('./en/signingIn.json'),
    standard: () => import('../../../../libs/contracts/texts/standard.en.json'),
    useCaseForm: () => import('./en/useCaseForm.json'),
    following: () => import('./en/following.json'),
    reuse: () => import('./en/reuse.json'),
    roster: () => import('./en/roster.json'),
    threads: () => import('./en/threads.json'),
    useCaseList: () => import('./en/useCaseList.json'),
    useCasePage: () => import('./en/useCasePage.json'),
  },
};
