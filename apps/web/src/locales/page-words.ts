import type { Language } from '#contracts';
import type { LateWords } from './late-page-words';
import type { PageResources } from './sv-pages';

/** The words that a page may name in its route. */
export type PageWords = keyof PageResources;

/** Where the browser gets words from. */
export type Sources<Names extends PageWords> = { [Name in Names]: () => Promise<{ default: PageResources[Name] }> };

const pageWords: Record<Language, Sources<Exclude<PageWords, LateWords>>> = {
  sv: {
    belonging: () => import('./sv/belonging.json'),
    files: () => import('./sv/files.json'),
    hubs: () => import('./sv/hubs.json'),
    openData: () => import('./sv/openData.json'),
    imports: () => import('./sv/imports.json'),
    partners: () => import('./sv/partners.json'),
    people: () => import('./sv/people.json'),
    search: () => import('./sv/search.json'),
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
    belonging: () => import('./en/belonging.json'),
    files: () => import('./en/files.json'),
    hubs: () => import('./en/hubs.json'),
    openData: () => import('./en/openData.json'),
    imports: () => import('./en/imports.json'),
    partners: () => import('./en/partners.json'),
    people: () => import('./en/people.json'),
    search: () => import('./en/search.json'),
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

/** Fetches words that a page names. Where those of rarer pages come from is itself fetched first. */
export async function fetchPageWords(language: Language, name: PageWords): Promise<object> {
  const known: Partial<Sources<PageWords>> = pageWords[language];
  const fetch = known[name] ?? allOf((await import('./late-page-words')).lateWords[language])[name];
  if (!fetch) throw new Error(`the words ${name} have no source`);
  return (await fetch()).default;
}

const allOf = (sources: Partial<Sources<PageWords>>): Partial<Sources<PageWords>> => sources;
